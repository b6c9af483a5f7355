import { peopleOf } from '../../utils/notebook/people-of.ts';
import { openOwnPage } from '../../utils/platform/tabs.ts';
import { useBook } from '../hooks/use-book.ts';
import { useEnsurePerson } from '../hooks/use-ensure-person.ts';
import { useFrontTab } from '../hooks/use-front-tab.ts';
import { usePendingClip } from '../hooks/use-pending-clip.ts';
import { useSeen } from '../hooks/use-seen.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useWords } from '../hooks/use-words.ts';
import { CannotRead } from '../shell/cannot-read.tsx';
import { Button } from '../ui/button.tsx';
import { PageSection } from './page-section.tsx';
import { PendingSection } from './pending-section.tsx';
import { SavedHere } from './saved-here.tsx';
import { WaysToSave } from './ways-to-save.tsx';

/** The side panel: the page in front, what can be saved of it, what was saved from it. */
export function Panel() {
  const t = useWords();
  const tab = useFrontTab();
  const seen = useSeen(tab?.id);
  const pending = usePendingClip(tab?.windowId);
  const settings = useSettings();
  const { book, failure } = useBook();
  useEnsurePerson(book);
  const people = book && settings && peopleOf(book.of('person'), settings.currentPersonId);
  return (
    <>
      <header class="panel-header row">
        <strong>{t('common.productName')}</strong>
        <Button look="quiet" onClick={() => openOwnPage('/notebook.html')}>
          {t('panel.openNotebook')}
        </Button>
      </header>
      <main class="panel stack">
        <h1 class="visually-hidden">{t('panel.title')}</h1>
        {failure && <CannotRead failure={failure} />}
        {!book && !failure && <p role="status">{t('common.loading')}</p>}
        {book && people?.current && tab && (
          <>
            {pending ? (
              <PendingSection
                key={pending.at}
                pending={pending}
                book={book}
                person={people.current}
                tabId={tab.id}
                windowId={tab.windowId}
                page={seen?.state === 'looked' ? seen : null}
              />
            ) : (
              <>
                <PageSection
                  key={tab.id}
                  tab={tab}
                  seen={seen}
                  book={book}
                  person={people.current}
                />
                <WaysToSave tab={tab} seen={seen} />
              </>
            )}
            {seen?.state === 'looked' && (
              <SavedHere key={seen.token} book={book} address={seen.address} tabId={tab.id} />
            )}
          </>
        )}
      </main>
    </>
  );
}
