import type { Book } from '../../utils/app/read-book.ts';
import type { Visit } from '../../utils/model/visits.ts';
import { useWords } from '../hooks/use-words.ts';
import { AfterwardsForm } from './afterwards-form.tsx';

/** During and after the visit, folded away while it is being prepared. */
export function VisitAfterwards({ visit, book }: { visit: Visit; book: Book }) {
  const t = useWords();
  return (
    <details class="more" open={visit.state === 'done'}>
      <summary>{t('visit.afterwards')}</summary>
      <AfterwardsForm visit={visit} book={book} />
    </details>
  );
}
