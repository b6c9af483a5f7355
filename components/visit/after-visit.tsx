import type { Book } from '../../utils/app/read-book.ts';
import type { Person } from '../../utils/model/people.ts';
import type { Visit } from '../../utils/model/visits.ts';
import { useWords } from '../hooks/use-words.ts';
import { AfterwardsForm } from './afterwards-form.tsx';
import { VisitLine } from './visit-line.tsx';

interface Props {
  visit: Visit;
  person: Person;
  book: Book;
}

/** The view for after a visit: what was answered and decided, and what comes next. */
export function AfterVisit({ visit, person, book }: Props) {
  const t = useWords();
  return (
    <div class="quiet stack-wide">
      <header class="stack-tight">
        <h1>{t('visit.after')}</h1>
        <VisitLine visit={visit} person={person} />
      </header>
      <AfterwardsForm visit={visit} book={book} />
    </div>
  );
}
