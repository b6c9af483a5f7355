import type { AnyRecord } from '../../utils/model/kinds.ts';
import { fieldsToChoose } from '../../utils/share/field-words.ts';
import { useWords } from '../hooks/use-words.ts';

/** On a record that has two versions of something: the way to choose. */
export function ConflictMark({ record }: { record: AnyRecord }) {
  const t = useWords();
  if (fieldsToChoose(record).length === 0) return null;
  return <a href={`#share/choose/${record.id}`}>{t('share.choose.mark')}</a>;
}
