import type { Book } from '../../utils/app/read-book.ts';
import type { Settings } from '../../utils/model/notebook-own.ts';
import type { Person } from '../../utils/model/people.ts';
import type { Visit } from '../../utils/model/visits.ts';
import { peopleOf } from '../../utils/notebook/people-of.ts';
import { openOwnPage } from '../../utils/platform/tabs.ts';
import { useBook } from '../hooks/use-book.ts';
import { useRoute } from '../hooks/use-route.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useWords } from '../hooks/use-words.ts';
import { LockNowButton } from '../lock/lock-now-button.tsx';
import { CannotRead } from '../shell/cannot-read.tsx';
import { Button } from '../ui/button.tsx';
import { AfterVisit } from './after-visit.tsx';
import { QuietVisit } from './quiet-visit.tsx';
import { VisitEditor } from './visit-editor.tsx';
import { VisitList } from './visit-list.tsx';

/**
 * The visit page: `#` and a visit's id in the address show that visit, with `/quiet` what is needed
 * during it and with `/after` what comes after it; no id shows the list of visits.
 */
export function VisitPage() {
  const t = useWords();
  const [visitId = '', view] = useRoute();
  const { book, failure } = useBook();
  const settings = useSettings();
  const visit = book?.of('visit').find(({ id }) => id === visitId);
  const person = visit
    ? book?.of('person').find(({ id }) => id === visit.personId)
    : book && settings && peopleOf(book.of('person'), settings.currentPersonId).current;
  return (
    <>
      <header class="visit-header row no-print">
        <strong>{t('common.productName')}</strong>
        <Button look="quiet" onClick={() => openOwnPage('/notebook.html')}>
          {t('visit.toNotebook')}
        </Button>
        {person && (
          <span dir="auto">{t('clip.forPerson', { name: person.name || t('person.me') })}</span>
        )}
        {visitId && (
          <Button
            look="quiet"
            onClick={() => {
              location.hash = '';
            }}
          >
            {t('visit.allVisits')}
          </Button>
        )}
        <LockNowButton />
      </header>
      <main class="visit-page">
        {failure && <CannotRead failure={failure} />}
        {!book && !failure && <p role="status">{t('common.loading')}</p>}
        {book && settings && visit && person && (
          <OneVisit
            key={`${visit.id}/${view}`}
            view={view}
            visit={visit}
            person={person}
            book={book}
            settings={settings}
          />
        )}
        {book && settings && !visit && (
          <VisitList book={book} settings={settings} isMissing={visitId !== ''} />
        )}
      </main>
    </>
  );
}

interface OneVisitProps {
  view: string | undefined;
  visit: Visit;
  person: Person;
  book: Book;
  settings: Settings;
}

function OneVisit({ view, settings, ...shared }: OneVisitProps) {
  if (view === 'quiet') return <QuietVisit {...shared} />;
  if (view === 'after') return <AfterVisit {...shared} />;
  return <VisitEditor {...shared} settings={settings} />;
}
