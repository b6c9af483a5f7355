import type { Book } from '../../utils/app/read-book.ts';
import type { RecordOf } from '../../utils/model/kinds.ts';
import type { Settings } from '../../utils/model/notebook-own.ts';
import { peopleOf } from '../../utils/notebook/people-of.ts';
import { newId } from '../../utils/platform/clock-and-ids.ts';
import { startVisit } from '../../utils/visit/start-visit.ts';
import { writeDay } from '../../utils/visit/write-date.ts';
import { useAct } from '../hooks/use-act.ts';
import { useLocale } from '../hooks/use-locale.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Notice } from '../ui/notice.tsx';

interface Props {
  book: Book;
  settings: Settings;
  /** An address was opened whose visit is not there. */
  isMissing: boolean;
}

/** The visits of the person in front, and a button that starts the next one. */
export function VisitList({ book, settings, isMissing }: Props) {
  const t = useWords();
  const notebook = useNotebook();
  const act = useAct();
  const locale = useLocale();
  const { current } = peopleOf(book.of('person'), settings.currentPersonId);
  if (!current)
    return <EmptyState title={t('visit.noPerson')}>{t('visit.noPersonHint')}</EmptyState>;
  const visits = book
    .of('visit')
    .filter(({ personId }) => personId === current.id)
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  const conditions = book.of('condition').filter(({ personId }) => personId === current.id);
  const start = async (conditionId: RecordOf<'condition'>['id'] | null) => {
    const shelf = {
      personId: current.id,
      conditionId,
      options: book.of('option'),
      questions: book.of('question'),
      visits: book.of('visit'),
    };
    const { visitId, changes } = startVisit(shelf, notebook.context(), newId);
    if ((await act(changes, t('visit.started'))).ok) location.hash = visitId;
  };
  return (
    <div class="stack">
      <h1>{t('visit.list')}</h1>
      {isMissing && <Notice look="warning">{t('failure.not-found')}</Notice>}
      {visits.length === 0 && (
        <EmptyState title={t('visit.noVisits')}>{t('visit.noVisitsHint')}</EmptyState>
      )}
      <ul class="stack-tight">
        {visits.map((visit) => (
          <li key={visit.id}>
            <a href={`#${visit.id}`}>
              {writeDay(visit.day, locale) || t('visit.noDay')}
              {visit.reason && `: ${visit.reason}`}
            </a>
          </li>
        ))}
      </ul>
      <div class="row">
        {conditions.map(({ id, name }) => (
          <Button key={id} look="main" onClick={() => start(id)}>
            {t('visit.startAbout', { condition: name })}
          </Button>
        ))}
        <Button look={conditions.length === 0 ? 'main' : 'plain'} onClick={() => start(null)}>
          {t(conditions.length === 0 ? 'visit.start' : 'visit.startAboutAll')}
        </Button>
      </div>
    </div>
  );
}
