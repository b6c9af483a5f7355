import { captureClinician, capturePage } from '../../utils/app/capture-page.ts';
import { captureSelection } from '../../utils/app/capture-selection.ts';
import { beginClip, beginNote } from '../../utils/app/pending-clip.ts';
import type { Seen } from '../../utils/model/seen.ts';
import type { TabInfo } from '../../utils/platform/tabs.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';

/** Save the selection or the whole page, a note by hand, or a clinician; of a page not looked at, less. */
export function WaysToSave({ tab, seen }: { tab: TabInfo; seen: Seen | null }) {
  const t = useWords();
  const { id: tabId, windowId, url, title } = tab;
  const isPaused = seen?.state === 'paused' && seen.reason !== 'pdf';
  const place = { tabId, windowId, url, title };
  const findClinician = () =>
    isPaused ? beginClip(windowId, { form: 'clinician' }) : captureClinician(place);
  return (
    <section class="stack-tight" aria-label={t('panel.waysToSave')}>
      <div class="row">
        <Button onClick={() => captureSelection(place)}>{t('panel.saveSelection')}</Button>
        {!isPaused && <Button onClick={() => capturePage(place)}>{t('panel.saveThisPage')}</Button>}
        <Button onClick={() => beginNote(windowId)}>{t('panel.writeNote')}</Button>
        <Button onClick={findClinician}>{t('panel.addClinician')}</Button>
      </div>
      <p class="small muted">{t('panel.selectionHow')}</p>
    </section>
  );
}
