import type { Book } from '../../utils/app/read-book.ts';
import type { RecordOf } from '../../utils/model/kinds.ts';
import type { Settings } from '../../utils/model/notebook-own.ts';
import { useWords } from '../hooks/use-words.ts';
import { LastVisit } from './last-visit.tsx';
import { VisitAbout } from './visit-about.tsx';
import { VisitAfterwards } from './visit-afterwards.tsx';
import { VisitDetails } from './visit-details.tsx';
import { VisitHealth } from './visit-health.tsx';
import { VisitOptions } from './visit-options.tsx';
import { VisitOutput } from './visit-output.tsx';
import { VisitQuestions } from './visit-questions.tsx';

interface Props {
  visit: RecordOf<'visit'>;
  person: RecordOf<'person'>;
  book: Book;
  settings: Settings;
}

/** Everything about one visit on the left, the paper made from it on the right. */
export function VisitEditor({ visit, person, book, settings }: Props) {
  const t = useWords();
  return (
    <>
      <header class="visit-title no-print">
        <h1>{t('visit.heading')}</h1>
        <p class="row">
          <a href={`#${visit.id}/quiet`}>{t('quiet.open')}</a>
          <a href={`#${visit.id}/after`}>{t('visit.after')}</a>
        </p>
      </header>
      <div class="visit-columns">
        <div class="visit-form stack-wide no-print">
          <LastVisit visit={visit} book={book} />
          <VisitDetails visit={visit} book={book} />
          <VisitQuestions visit={visit} book={book} />
          <VisitOptions visit={visit} book={book} />
          <VisitHealth person={person} book={book} />
          <VisitAbout visit={visit} person={person} />
          <VisitAfterwards visit={visit} book={book} />
        </div>
        <VisitOutput visitId={visit.id} book={book} settings={settings} />
      </div>
    </>
  );
}
