import type { AnyRecord } from '../../utils/model/kinds.ts';
import { valueWords } from '../../utils/share/value-words.ts';
import { useWords } from '../hooks/use-words.ts';
import { titleOf } from '../notebook/title-of.ts';

interface Props {
  record: AnyRecord;
  field: string;
  value: unknown;
  /** Records by their ids, for saying what links lead to. */
  known: ReadonlyMap<string, AnyRecord>;
}

/** A field's value as a person reads it; an empty one says so. */
export function ValueText({ record, field, value, known }: Props) {
  const t = useWords();
  const title = (id: string) => {
    const found = known.get(id);
    return found ? titleOf(found) || t('trash.noWords') : null;
  };
  const text = valueWords(record, field, value, { t, titleOf: title });
  return (
    <div class="value" dir="auto">
      {text || <span class="muted">{t('share.empty')}</span>}
    </div>
  );
}
