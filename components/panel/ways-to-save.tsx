import { captureSelection } from '../../utils/app/capture-selection.ts';
import { beginNote } from '../../utils/app/pending-clip.ts';
import type { TabInfo } from '../../utils/platform/tabs.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';

/** Save the selection, or write a note by hand. */
export function WaysToSave({ tab }: { tab: TabInfo }) {
  const t = useWords();
  const { id: tabId, windowId, url, title } = tab;
  return (
    <section class="stack-tight" aria-label={t('panel.waysToSave')}>
      <div class="row">
        <Button onClick={() => captureSelection({ tabId, windowId, url, title })}>
          {t('panel.saveSelection')}
        </Button>
        <Button onClick={() => beginNote(windowId)}>{t('panel.writeNote')}</Button>
      </div>
      <p class="small muted">{t('panel.selectionHow')}</p>
    </section>
  );
}
