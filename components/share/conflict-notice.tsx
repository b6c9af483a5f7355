import type { Book } from '../../utils/app/read-book.ts';
import { fieldsToChoose } from '../../utils/share/field-words.ts';
import { useWords } from '../hooks/use-words.ts';
import { Notice } from '../ui/notice.tsx';
import { bookRecords } from './book-records.ts';

/** Says that some things have two versions, with the way to choose; nothing when there are none. */
export function ConflictNotice({ book }: { book: Book }) {
  const t = useWords();
  const count = bookRecords(book).filter((record) => fieldsToChoose(record).length > 0).length;
  if (count === 0) return null;
  return (
    <Notice look="warning">
      <p>{t('share.conflictCount', { count })}</p>
      <p>
        <a href="#share/choose">{t('share.toConflicts')}</a>
      </p>
    </Notice>
  );
}
