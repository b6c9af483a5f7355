import { useState } from 'preact/hooks';
import { layOver } from '../../utils/app/read-book.ts';
import { readLooseClips } from '../../utils/app/read-loose.ts';
import { LIMITS } from '../../utils/model/limits.ts';
import type { Condition } from '../../utils/model/people.ts';
import { useAct } from '../hooks/use-act.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useRead } from '../hooks/use-read.ts';
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
import { groupsOf, OptionList } from './option-list.tsx';
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
  const groups = groupsOf(book.of('option'), condition.id);
  const shown = groups.flatMap(({ option, joined }) => [option, ...joined].map(({ id }) => id));
  const ids = new Set<unknown>(shown);
  const questions = book
    .of('question')
    .filter((one) => one.conditionId === condition.id && !ids.has(one.optionId));
  return (
    <div class="stack-wide">
      <ConditionHeader condition={condition} {...shared} />
      <section class="stack" aria-labelledby="options-heading">
        <div class="row between">
          <h2 id="options-heading">{t('option.title')}</h2>
          <AddOption conditionId={condition.id} {...shared} />
        </div>
        {groups.length === 0 && (
          <EmptyState title={t('option.noneYet')}>{t('option.noneYetHow')}</EmptyState>
        )}
        <OptionList groups={groups} {...shared} />
      </section>
      <section class="stack" aria-labelledby="questions-heading">
        <div class="row between">
          <h2 id="questions-heading">{t('question.title')}</h2>
          <AddQuestion conditionId={condition.id} {...shared} />
        </div>
        <QuestionList questions={questions} {...shared} />
      </section>
      <LooseClips conditionId={condition.id} optionIds={shown} {...shared} />
    </div>
  );
}

/** What was saved under the condition and under none of its options. */
function LooseClips(props: ViewProps & { conditionId: string; optionIds: readonly string[] }) {
  const { conditionId, optionIds, ...shared } = props;
  const t = useWords();
  const { read } = useRead([conditionId, ...optionIds].join(), (store) =>
    readLooseClips(store, conditionId, optionIds),
  );
  if (!read || read.value.of('clip').length === 0) return null;
  return (
    <section class="stack" aria-labelledby="loose-heading">
      <h2 id="loose-heading">{t('notebook.otherClips')}</h2>
      <ClipList {...shared} book={layOver(shared.book, read.value)} clips={read.value.of('clip')} />
    </section>
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
        <PrivateButton record={condition} />
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
