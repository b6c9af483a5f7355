import { openOwnPage } from '../../utils/platform/tabs.ts';
import { useBook } from '../hooks/use-book.ts';
import { useHash } from '../hooks/use-hash.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useWords } from '../hooks/use-words.ts';
import { LockNowButton } from '../lock/lock-now-button.tsx';
import { CannotRead } from '../shell/cannot-read.tsx';
import { Button } from '../ui/button.tsx';
import { VisitEditor } from './visit-editor.tsx';
import { VisitList } from './visit-list.tsx';

/** The visit page: `#` and a visit's id in the address show that visit, no id the list of visits. */
export function VisitPage() {
  const t = useWords();
  const visitId = useHash();
  const { book, failure } = useBook();
  const settings = useSettings();
  const visit = book?.of('visit').find(({ id }) => id === visitId);
  const person = book?.of('person').find(({ id }) => id === visit?.personId);
  return (
    <>
      <header class="visit-header row no-print">
        <strong>{t('common.productName')}</strong>
        <Button look="quiet" onClick={() => openOwnPage('/notebook.html')}>
          {t('visit.toNotebook')}
        </Button>
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
          <VisitEditor
            key={visit.id}
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
