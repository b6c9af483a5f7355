import { peopleOf } from '../../utils/notebook/people-of.ts';
import { openOwnPage } from '../../utils/platform/tabs.ts';
import { useBook } from '../hooks/use-book.ts';
import { useDrafts } from '../hooks/use-drafts.ts';
import { useEnsurePerson } from '../hooks/use-ensure-person.ts';
import { useFrontTab } from '../hooks/use-front-tab.ts';
import { usePendingClip } from '../hooks/use-pending-clip.ts';
import { useSeen } from '../hooks/use-seen.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useWords } from '../hooks/use-words.ts';
import { LockNowButton } from '../lock/lock-now-button.tsx';
import { CannotRead } from '../shell/cannot-read.tsx';
import { Button } from '../ui/button.tsx';
import { PanelForms } from './panel-forms.tsx';
import { SavedHere } from './saved-here.tsx';

/** The side panel: the page in front, what can be saved of it, what was saved from it. */
export function Panel() {
  const t = useWords();
  const tab = useFrontTab();
  const seen = useSeen(tab?.id);
  const pending = usePendingClip(tab?.windowId);
  const drafts = useDrafts();
  const settings = useSettings();
  const { book, failure } = useBook();
  useEnsurePerson(book);
  const people = book && settings && peopleOf(book.of('person'), settings.currentPersonId);
  return (
    <>
      <header class="panel-header row">
        <strong>{t('common.productName')}</strong>
        {people?.current && (
          <span class="small" dir="auto">
            {t('clip.forPerson', { name: people.current.name || t('person.me') })}
          </span>
        )}
        <div class="row">
          <LockNowButton />
          <Button look="quiet" onClick={() => openOwnPage('/notebook.html')}>
            {t('panel.openNotebook')}
          </Button>
        </div>
      </header>
      <main class="panel stack">
        <h1 class="visually-hidden">{t('panel.title')}</h1>
        {failure && <CannotRead failure={failure} />}
        {!book && !failure && <p role="status">{t('common.loading')}</p>}
        {book && drafts && people?.current && tab && (
          <>
            <PanelForms
              tab={tab}
              seen={seen}
              pending={pending}
              drafts={drafts}
              book={book}
              person={people.current}
            />
            {seen?.state === 'looked' && (
              <SavedHere key={seen.token} book={book} address={seen.address} tabId={tab.id} />
            )}
          </>
        )}
      </main>
    </>
  );
}
