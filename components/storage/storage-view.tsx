import { useWords } from '../hooks/use-words.ts';
import type { ViewProps } from '../notebook/view-props.ts';
import { BackUp } from './back-up.tsx';
import { CheckRecords } from './check-records.tsx';
import { OpenFile } from './open-file.tsx';
import { SpaceFacts } from './space-facts.tsx';
import { TablesForSpreadsheets } from './tables-for-spreadsheets.tsx';

/** Where the notebook is kept, how to make a copy of it, and how to get it back. */
export function StorageView(props: ViewProps) {
  const t = useWords();
  return (
    <div class="stack-wide">
      <header class="stack-tight">
        <h1>{t('notebook.place.storage')}</h1>
        <p>{t('storage.about')}</p>
      </header>
      <BackUp settings={props.settings} />
      <OpenFile />
      <SpaceFacts />
      <CheckRecords book={props.book} />
      <TablesForSpreadsheets book={props.book} />
    </div>
  );
}
