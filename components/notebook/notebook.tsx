import { useState } from 'preact/hooks';
import { peopleOf } from '../../utils/notebook/people-of.ts';
import { CompareClinicians } from '../compare/compare-clinicians.tsx';
import { CompareView } from '../compare/compare-view.tsx';
import { FormDraft } from '../hooks/use-draft-keeper.ts';
import { useEnsurePerson } from '../hooks/use-ensure-person.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useView } from '../hooks/use-view.ts';
import { DeviceNames, useDeviceNames } from '../hooks/use-who.ts';
import { useWords } from '../hooks/use-words.ts';
import { SearchContext, useNewSearchSession } from '../search/search-session.ts';
import { SearchView } from '../search/search-view.tsx';
import { useUnreadable } from '../search/use-search-state.ts';
import { SettingsView } from '../settings/settings-view.tsx';
import { ShareView } from '../share/share-view.tsx';
import { CannotRead } from '../shell/cannot-read.tsx';
import { BackupReminder } from '../storage/backup-reminder.tsx';
import { StorageView } from '../storage/storage-view.tsx';
import { TimelineView } from '../timeline/timeline-view.tsx';
import { Notice } from '../ui/notice.tsx';
import { AboutMe } from './about-me.tsx';
import { CliniciansView } from './clinicians-view.tsx';
import { ConditionView } from './condition-view.tsx';
import { ConditionsView } from './conditions-view.tsx';
import { NotebookHeader } from './notebook-header.tsx';
import { NotebookNav } from './notebook-nav.tsx';
import { PeopleView } from './people-view.tsx';
import { QuestionsView } from './questions-view.tsx';
import { TrashView } from './trash-view.tsx';
import { UnsavedForms } from './unsaved-forms.tsx';
import type { ViewProps } from './view-props.ts';
import { VisitsView } from './visits-view.tsx';

const VIEWS = {
  questions: QuestionsView,
  visits: VisitsView,
  clinicians: CliniciansView,
  about: AboutMe,
  people: PeopleView,
  share: ShareView,
  trash: TrashView,
  storage: StorageView,
  settings: SettingsView,
  search: SearchView,
} as const;

/** The notebook page: who it is for, where to go, and the view in front. */
export function Notebook() {
  const t = useWords();
  const [inForm, setInForm] = useState<string | null>(null);
  const settings = useSettings();
  const { book, route, failure } = useView(settings?.currentPersonId ?? null);
  const [name = '', id] = route;
  const deviceNames = useDeviceNames();
  useEnsurePerson(book);
  const people = book && settings && peopleOf(book.of('person'), settings.currentPersonId);
  const shared: ViewProps | null =
    book && settings && people?.current
      ? { book, settings, person: people.current, people: people.people }
      : null;
  const session = useNewSearchSession();
  const known = useUnreadable(session.search);
  // The search goes through everything, a view only through what it shows.
  const unreadable = Math.max(book?.unreadable.length ?? 0, known);
  return (
    <SearchContext.Provider value={session}>
      <DeviceNames.Provider value={deviceNames}>
        {shared && <NotebookHeader {...shared} />}
        <div class="notebook">
          {shared && <NotebookNav route={name} {...shared} />}
          <main class="notebook-main stack" id="main">
            {failure && <CannotRead failure={failure} />}
            {unreadable > 0 && (
              <Notice look="warning">{t('notebook.unreadable', { count: unreadable })}</Notice>
            )}
            {shared && <UnsavedForms inForm={inForm} />}
            {shared && name !== 'storage' && <BackupReminder {...shared} />}
            {shared ? (
              <FormDraft.Provider value={setInForm}>
                <View name={name} id={id} shared={shared} />
              </FormDraft.Provider>
            ) : (
              !failure && <p role="status">{t('common.loading')}</p>
            )}
          </main>
        </div>
      </DeviceNames.Provider>
    </SearchContext.Provider>
  );
}

function View({ name, id, shared }: { name: string; id: string | undefined; shared: ViewProps }) {
  if (name === 'condition' && id) return <ConditionView key={id} conditionId={id} {...shared} />;
  if (name === 'compare' && id) return <CompareView key={id} conditionId={id} {...shared} />;
  if (name === 'timeline' && id) return <TimelineView key={id} conditionId={id} {...shared} />;
  if (name === 'clinicians' && id === 'compare') return <CompareClinicians {...shared} />;
  if (Object.hasOwn(VIEWS, name)) {
    const Chosen = VIEWS[name as keyof typeof VIEWS];
    // Restoring and opening a share may bring another person to the front, and stay on screen as they are.
    const isOfAll = name === 'storage' || name === 'share';
    return <Chosen key={isOfAll ? name : shared.person.id} {...shared} />;
  }
  return <ConditionsView {...shared} />;
}
