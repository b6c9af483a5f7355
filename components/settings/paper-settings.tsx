import type { Settings } from '../../utils/model/notebook-own.ts';
import { useWords } from '../hooks/use-words.ts';
import { LargePrint } from '../visit/large-print.tsx';
import { PaperChoice } from '../visit/paper-choice.tsx';
import { PortalLimit } from '../visit/portal-limit.tsx';

/** What visits are printed on, and how long a portal's message may be. */
export function PaperSettings({ settings }: { settings: Settings }) {
  const t = useWords();
  return (
    <section class="stack">
      <h2>{t('settings.paper')}</h2>
      <PaperChoice settings={settings} />
      <LargePrint settings={settings} />
      <PortalLimit settings={settings} />
    </section>
  );
}
