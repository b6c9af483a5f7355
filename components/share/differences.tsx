import type { AnyRecord } from '../../utils/model/kinds.ts';
import type { FieldDifference, ImportItem } from '../../utils/notebook/import-plan.ts';
import { fieldWord } from '../../utils/share/field-words.ts';
import { useWords } from '../hooks/use-words.ts';
import { ValueText } from './value-text.tsx';

interface Props {
  item: ImportItem;
  known: ReadonlyMap<string, AnyRecord>;
}

/** Field by field what the two sides say, side by side; the one that stands afterwards is marked. */
export function Differences({ item, known }: Props) {
  if (item.differences.length === 0) return null;
  return (
    <div class="stack-tight">
      {item.differences.map((difference) => (
        <Difference
          key={difference.field}
          record={item.incoming}
          difference={difference}
          known={known}
        />
      ))}
    </div>
  );
}

function Difference({
  record,
  difference,
  known,
}: {
  record: AnyRecord;
  difference: FieldDifference;
  known: Props['known'];
}) {
  const t = useWords();
  const { field, outcome } = difference;
  const word = fieldWord(record, field);
  if (!word) return null;
  const sides = [
    { side: 'here', value: difference.here },
    { side: 'there', value: difference.there },
  ] as const;
  return (
    <dl class="sides" aria-label={t(word)}>
      <dt class="sides-field">{t(word)}</dt>
      {sides.map(({ side, value }) => (
        <dd key={side} data-stands={outcome === side || outcome === 'both'}>
          <span class="muted small">
            {t(side === 'here' ? 'share.preview.here' : 'share.preview.there')}
            {outcome !== 'both' && outcome === side && ` (${t('share.preview.stands')})`}
          </span>
          <ValueText record={record} field={field} value={value} known={known} />
        </dd>
      ))}
    </dl>
  );
}
