import type { Clinician } from '../../utils/model/people.ts';
import { useAct } from '../hooks/use-act.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Tag } from '../ui/tag.tsx';
import { AddQuestion } from './add-question.tsx';
import { ClipList } from './clip-list.tsx';
import { PrivateButton } from './private-button.tsx';
import { QuestionList } from './question-list.tsx';
import type { ViewProps } from './view-props.ts';

interface Props extends ViewProps {
  clinician: Clinician;
  onEdit: () => void;
}

const DETAILS = ['specialty', 'place', 'telephone', 'note'] as const;

/** One clinician: where they are, what the person wrote, where they were found. */
export function ClinicianCard({ clinician, onEdit, ...shared }: Props) {
  const t = useWords();
  const act = useAct();
  const notebook = useNotebook();
  const { book, person } = shared;
  const filled = DETAILS.filter((name) => clinician[name] !== '');
  const isOwn = (record: { clinicianId: unknown; personId: unknown }) =>
    record.clinicianId === clinician.id && record.personId === person.id;
  const clips = book.of('clip').filter(isOwn);
  const questions = book.of('question').filter(isOwn);
  const remove = () =>
    act(notebook.trash([clinician]), t('notebook.trashed', { name: clinician.name }));
  return (
    <li class="card stack">
      <header class="row between">
        <h2 dir="auto">{clinician.name}</h2>
        <span class="row">
          <Tag look="strong">{t(`clinician.standings.${clinician.standing}`)}</Tag>
          {clinician.private && <Tag>{t('notebook.private')}</Tag>}
        </span>
      </header>
      {filled.length > 0 && (
        <dl class="pairs">
          {filled.map((name) => (
            <div key={name}>
              <dt>{t(`clinician.${name}`)}</dt>
              <dd dir="auto">{clinician[name]}</dd>
            </div>
          ))}
        </dl>
      )}
      <div class="row actions">
        <Button look="quiet" onClick={onEdit}>
          {t('common.edit')}
        </Button>
        <PrivateButton record={clinician} />
        <Button look="quiet" onClick={remove}>
          {t('common.remove')}
        </Button>
      </div>
      <ClipList {...shared} clips={clips} />
      <section
        class="stack-tight"
        aria-label={t('clinician.questionsFor', { name: clinician.name })}
      >
        <h3>{t('clinician.questions')}</h3>
        <QuestionList {...shared} questions={questions} />
        <AddQuestion {...shared} conditionId={null} clinicianId={clinician.id} />
      </section>
    </li>
  );
}
