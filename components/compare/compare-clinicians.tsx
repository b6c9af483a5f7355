import type { Clinician } from '../../utils/model/people.ts';
import type { Clip, Question } from '../../utils/model/research.ts';
import { chosenClinicians, MOST_CLINICIANS } from '../../utils/notebook/choose-clinicians.ts';
import { inRankOrder } from '../../utils/notebook/ranks.ts';
import { useRoute } from '../hooks/use-route.ts';
import { useWords } from '../hooks/use-words.ts';
import type { ViewProps } from '../notebook/view-props.ts';
import { Tag } from '../ui/tag.tsx';
import { CompareChoice } from './compare-choice.tsx';
import { CompareOnScreen } from './compare-on-screen.tsx';
import type { CompareRow } from './compare-table.tsx';
import { Questions } from './option-cells.tsx';

/** Up to three clinicians side by side: what is known of each, what others said, what to ask. */
export function CompareClinicians({ book, person }: ViewProps) {
  const t = useWords();
  const [, , ...keys] = useRoute();
  const all = inRankOrder(book.of('clinician'));
  const own = <R extends { personId: string }>(records: R[]) =>
    records.filter(({ personId }) => personId === person.id);
  const chosen = chosenClinicians(all, keys);
  return (
    <div class="stack-wide">
      <header class="stack-tight">
        <h1>{t('clinician.compareTitle')}</h1>
        <p>
          <a href="#clinicians">{t('clinician.back')}</a>
        </p>
        <CompareChoice
          legend={t('clinician.choose')}
          most={MOST_CLINICIANS}
          all={all.map(({ id, name }) => ({ key: id as string, name }))}
          chosen={chosen.map(({ id }) => id)}
          onChosen={(next) => window.location.replace(`#clinicians/compare/${next.join('/')}`)}
        />
      </header>
      <CompareOnScreen
        caption={t('clinician.compareTitle')}
        columns={chosen.map(({ id, name }) => ({ key: id as string, name, heading: name }))}
        rows={useClinicianRows(chosen, {
          clips: own(book.of('clip')),
          questions: own(book.of('question')),
        })}
      />
    </div>
  );
}

interface Noted {
  clips: readonly Clip[];
  questions: readonly Question[];
}

const DETAILS = ['specialty', 'place', 'telephone', 'note'] as const;

function useClinicianRows(chosen: readonly Clinician[], { clips, questions }: Noted): CompareRow[] {
  const t = useWords();
  const nothing = <p class="muted">{t('notebook.notFilled')}</p>;
  const of = <R extends { clinicianId: unknown }>({ id }: Clinician, records: readonly R[]) =>
    records.filter(({ clinicianId }) => clinicianId === id);
  return [
    {
      key: 'standing',
      label: t('clinician.standing'),
      cells: chosen.map(({ standing }) => (
        <Tag key={standing} look="strong">
          {t(`clinician.standings.${standing}`)}
        </Tag>
      )),
    },
    ...DETAILS.map((detail) => ({
      key: detail,
      label: t(`clinician.${detail}`),
      cells: chosen.map((one) => (one[detail] ? <p dir="auto">{one[detail]}</p> : nothing)),
    })),
    {
      key: 'clips',
      label: t('clinician.read'),
      cells: chosen.map((one) =>
        of(one, clips).length > 0 ? <Read clips={of(one, clips)} /> : nothing,
      ),
    },
    {
      key: 'questions',
      label: t('clinician.questions'),
      cells: chosen.map((one) =>
        of(one, questions).length > 0 ? <Questions questions={of(one, questions)} /> : nothing,
      ),
    },
  ];
}

/** What was saved about a clinician, with the person's notes. */
function Read({ clips }: { clips: readonly Clip[] }) {
  return (
    <ul class="stack-tight">
      {clips.map(({ id, quote, caption, note, facts }) => (
        <li key={id}>
          {(quote || caption) && (
            <blockquote class="quote" dir="auto">
              {quote?.exact ?? caption}
            </blockquote>
          )}
          {note && <p dir="auto">{note}</p>}
          {facts && (
            <p class="muted small" dir="auto">
              {facts.title}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
