import { useState } from 'preact/hooks';
import { LIMITS } from '../../utils/model/limits.ts';
import type { Condition } from '../../utils/model/people.ts';
import { joinedUnder, shownOptions } from '../../utils/notebook/joined-options.ts';
import { useAct } from '../hooks/use-act.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { RecordMarks } from '../share/record-marks.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Tag } from '../ui/tag.tsx';
import { AddOption } from './add-option.tsx';
import { AddQuestion } from './add-question.tsx';
import { ClipList } from './clip-list.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { NotThisPerson } from './not-this-person.tsx';
import { OptionList } from './option-list.tsx';
import { PlanVisit } from './plan-visit.tsx';
import { PrivateButton } from './private-button.tsx';
import { QuestionList } from './question-list.tsx';
import type { ViewProps } from './view-props.ts';

/** One condition: its options with their passages, its questions, what is not sorted yet. */
export function ConditionView({ conditionId, ...shared }: ViewProps & { conditionId: string }) {
  const t = useWords();
  const { book } = shared;
  const condition = book.of('condition').find((one) => one.id === conditionId);
  if (condition?.personId !== shared.person.id)
    return <NotThisPerson isThere={condition !== undefined} />;
  const ofIt = <T extends { conditionId: unknown }>(records: T[]) =>
    records.filter((record) => record.conditionId === condition.id);
  const options = ofIt(shownOptions(book.of('option')));
  const shown = new Set<unknown>(
    options.flatMap(({ id }) => [id, ...joinedUnder(id, book.of('option')).map((one) => one.id)]),
  );
  const loose = ofIt(book.of('clip')).filter((clip) => !shown.has(clip.optionId));
  const questions = ofIt(book.of('question')).filter((one) => !shown.has(one.optionId));
  return (
    <div class="stack-wide">
      <ConditionHeader condition={condition} {...shared} />
      <section class="stack" aria-labelledby="options-heading">
        <div class="row between">
          <h2 id="options-heading">{t('option.title')}</h2>
          <AddOption conditionId={condition.id} {...shared} />
        </div>
        {options.length === 0 && (
          <EmptyState title={t('option.noneYet')}>{t('option.noneYetHow')}</EmptyState>
        )}
        <OptionList options={options} {...shared} />
      </section>
      <section class="stack" aria-labelledby="questions-heading">
        <div class="row between">
          <h2 id="questions-heading">{t('question.title')}</h2>
          <AddQuestion conditionId={condition.id} {...shared} />
        </div>
        <QuestionList questions={questions} {...shared} />
      </section>
      {loose.length > 0 && (
        <section class="stack" aria-labelledby="loose-heading">
          <h2 id="loose-heading">{t('notebook.otherClips')}</h2>
          <ClipList clips={loose} {...shared} />
        </section>
      )}
    </div>
  );
}

function ConditionHeader({ condition, ...shared }: ViewProps & { condition: Condition }) {
  const t = useWords();
  const act = useAct();
  const notebook = useNotebook();
  const [isEditing, setEditing] = useState(false);
  const remove = async () => {
    const said = t('notebook.trashed', { name: condition.name });
    const done = await act(notebook.trash([condition]), said);
    if (done.ok) window.location.hash = '#conditions';
  };
  return (
    <header class="stack-tight">
      <div class="row between">
        <h1 dir="auto">{condition.name}</h1>
        <PlanVisit conditionId={condition.id} {...shared} />
      </div>
      {condition.private && (
        <p>
          <Tag>{t('notebook.private')}</Tag>
        </p>
      )}
      <RecordMarks record={condition} />
      {condition.note && <p dir="auto">{condition.note}</p>}
      <p class="row">
        <a href={`#compare/${condition.id}`}>{t('compare.open')}</a>
        <a href={`#timeline/${condition.id}`}>{t('timeline.open')}</a>
      </p>
      <div class="row actions">
        <Button look="quiet" onClick={() => setEditing(true)}>
          {t('notebook.editCondition')}
        </Button>
        <PrivateButton record={condition} all={shared.book.all} />
        <Button look="quiet" onClick={remove}>
          {t('common.remove')}
        </Button>
      </div>
      {isEditing && (
        <EditDialog
          title={t('notebook.editCondition')}
          fields={[
            {
              name: 'name',
              label: t('notebook.conditionName'),
              limit: LIMITS.line,
              isRequired: true,
            },
            { name: 'note', label: t('clip.note'), rows: 4, limit: LIMITS.note },
          ]}
          start={condition}
          toChanges={({ name, note }) => [notebook.change(condition, { name: name.trim(), note })]}
          onClose={() => setEditing(false)}
        />
      )}
    </header>
  );
}
