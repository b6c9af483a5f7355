import type { Settings } from '../../utils/model/notebook-own.ts';
import { useWords } from '../hooks/use-words.ts';
import { ReminderChoice } from '../storage/reminder-choice.tsx';
import { DeleteEverything } from './delete-everything.tsx';

/** What happens to the notebook as a whole: reminding of backups, and deleting it. */
export function NotebookSettings({ settings }: { settings: Settings }) {
  const t = useWords();
  return (
    <>
      <section class="stack">
        <h2>{t('settings.backup')}</h2>
        <ReminderChoice settings={settings} />
        <p>
          <a href="#storage">{t('notebook.place.storage')}</a>
        </p>
      </section>
      <section class="stack">
        <h2>{t('storage.deleteEverything')}</h2>
        <DeleteEverything />
      </section>
    </>
  );
}
