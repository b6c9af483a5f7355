import { fieldsToChoose } from '../../utils/share/field-words.ts';
import { useRoute } from '../hooks/use-route.ts';
import { useWords } from '../hooks/use-words.ts';
import { titleOf } from '../notebook/title-of.ts';
import type { ViewProps } from '../notebook/view-props.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { bookRecords } from './book-records.ts';
import { RivalValues } from './rival-values.tsx';

/** Everything that two people changed without knowing of each other, to be chosen one by one. */
export function ChooseView({ book }: ViewProps) {
  const t = useWords();
  const [, , aimedAt] = useRoute();
  const records = bookRecords(book);
  const known = new Map(book.all.map((record) => [record.id as string, record]));
  const open = records
    .filter((record) => fieldsToChoose(record).length > 0)
    .toSorted((a, b) => Number(b.id === aimedAt) - Number(a.id === aimedAt));
  return (
    <div class="stack-wide">
      <header class="stack-tight">
        <h1>{t('share.choose.heading')}</h1>
        {open.length > 0 && <p>{t('share.choose.lead')}</p>}
      </header>
      {open.length === 0 && (
        <EmptyState title={t('share.choose.none')}>{t('share.choose.noneHow')}</EmptyState>
      )}
      <ul class="cards">
        {open.map((record) => (
          <li key={record.id} class="card stack">
            <h2 dir="auto">
              <span class="muted small">{t(`trash.kind.${record.kind}`)}:</span>{' '}
              {titleOf(record) || t('trash.noWords')}
            </h2>
            {fieldsToChoose(record).map((field) => (
              <RivalValues key={field} record={record} field={field} known={known} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
