import type { Book } from '../../utils/app/read-book.ts';
import type { Option } from '../../utils/model/research.ts';
import type { Visit } from '../../utils/model/visits.ts';
import { nameWithGeneric } from '../../utils/notebook/name-with-generic.ts';
import { discussedOptions, setStatus } from '../../utils/visit/after-visit.ts';
import { useAct } from '../hooks/use-act.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';

/** What can become of an option after a visit; nothing of it happens by itself. */
const OUTCOMES = ['considering', 'chosen', 'trying', 'not-for-me'] as const;

/** The options that the visit was about, each with one click for where the person is with it now. */
export function OptionOutcomes({ visit, book }: { visit: Visit; book: Book }) {
  const t = useWords();
  const shelf = {
    options: book.of('option'),
    questions: book.of('question'),
    visitQuestions: book.of('visitQuestion'),
  };
  const options = discussedOptions(visit, shelf);
  if (options.length === 0) return null;
  return (
    <section class="stack-tight" aria-labelledby="outcomes-heading">
      <h2 id="outcomes-heading">{t('visit.outcomes')}</h2>
      <p class="muted">{t('visit.outcomesHint')}</p>
      <ul class="stack">
        {options.map((option) => (
          <Outcome key={option.id} option={option} />
        ))}
      </ul>
    </section>
  );
}

function Outcome({ option }: { option: Option }) {
  const t = useWords();
  const act = useAct();
  const notebook = useNotebook();
  const name = nameWithGeneric(option.name, option.genericName);
  const choose = (status: Option['status']) => {
    const said = t('visit.outcomeSaid', { name: option.name, status: t(`status.${status}`) });
    return act([setStatus(option, status, notebook.context())], said);
  };
  return (
    <li class="visit-option stack-tight">
      <p>
        <strong dir="auto">{name}</strong>
        {': '}
        {t(`status.${option.status}`)}
      </p>
      <div class="row">
        {OUTCOMES.map((status) => (
          <Button
            key={status}
            look={option.status === status ? 'main' : 'plain'}
            aria-pressed={option.status === status}
            aria-label={`${t(`visit.outcome.${status}`)}: ${name}`}
            onClick={() => choose(status)}
          >
            {t(`visit.outcome.${status}`)}
          </Button>
        ))}
      </div>
    </li>
  );
}
