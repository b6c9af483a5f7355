import type { Book } from '../../utils/app/read-book.ts';
import { writeOptionsCsv, writeQuestionsCsv } from '../../utils/export/notebook-csv.ts';
import { now } from '../../utils/platform/clock-and-ids.ts';
import { saveFile } from '../../utils/platform/save-file.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { dayOf } from './day-of.ts';

/** Options and questions as tables for other programs; what is private stays out. */
export function TablesForSpreadsheets({ book }: { book: Book }) {
  const t = useWords();
  const save = (name: string, write: typeof writeOptionsCsv) => {
    const unreadable = book.unreadable.map(({ id }) => id);
    const content = write(book.all, unreadable, t);
    saveFile(`${name}-${dayOf(now())}.csv`, content, 'text/csv');
  };
  return (
    <section class="stack">
      <h2>{t('storage.tables')}</h2>
      <p class="muted">{t('storage.tablesHint')}</p>
      <div class="row">
        <Button onClick={() => save('options', writeOptionsCsv)}>{t('storage.optionsCsv')}</Button>
        <Button onClick={() => save('questions', writeQuestionsCsv)}>
          {t('storage.questionsCsv')}
        </Button>
      </div>
    </section>
  );
}
