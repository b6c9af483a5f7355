import type { Visit } from '../../utils/model/visits.ts';
import { useAct } from '../hooks/use-act.ts';
import { useLocale } from '../hooks/use-locale.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Tag } from '../ui/tag.tsx';
import { PlanVisit } from './plan-visit.tsx';
import { PrivateButton } from './private-button.tsx';
import type { ViewProps } from './view-props.ts';

/** Visits of the person, the next one first. */
export function VisitsView(props: ViewProps) {
  const t = useWords();
  const visits = props.book
    .of('visit')
    .filter((visit) => visit.personId === props.person.id)
    .sort((a, b) => (b.day || '9999').localeCompare(a.day || '9999'));
  return (
    <div class="stack-wide">
      <header class="row between">
        <h1>{t('notebook.place.visits')}</h1>
        <PlanVisit conditionId={null} {...props} />
      </header>
      {visits.length === 0 ? (
        <EmptyState title={t('notebook.noVisits')}>{t('notebook.noVisitsHow')}</EmptyState>
      ) : (
        <ul class="cards">
          {visits.map((visit) => (
            <VisitCard key={visit.id} visit={visit} />
          ))}
        </ul>
      )}
    </div>
  );
}

function VisitCard({ visit }: { visit: Visit }) {
  const t = useWords();
  const { locale } = useLocale();
  const act = useAct();
  const notebook = useNotebook();
  const day = visit.day
    ? new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(
        new Date(visit.day),
      )
    : t('notebook.noDay');
  const next = visit.state === 'done' ? 'after' : 'quiet';
  return (
    <li class="card stack-tight">
      <h2>
        <a href={`/visit.html#${visit.id}`}>{day}</a>
      </h2>
      <p dir="auto">{[visit.clinicianName, visit.reason].filter(Boolean).join(' · ')}</p>
      {visit.private && (
        <p>
          <Tag>{t('notebook.private')}</Tag>
        </p>
      )}
      <div class="row actions">
        <a class="button" data-look="quiet" href={`/visit.html#${visit.id}/${next}`}>
          {t(next === 'after' ? 'visit.after' : 'quiet.open')}
        </a>
        <PrivateButton record={visit} />
        <Button
          look="quiet"
          onClick={() => act(notebook.trash([visit]), t('notebook.visitTrashed'))}
        >
          {t('common.remove')}
        </Button>
      </div>
    </li>
  );
}
