import { useState } from 'preact/hooks';
import { countShown, type ShownCounts } from '../../utils/app/count-shown.ts';
import { layOver } from '../../utils/app/read-book.ts';
import { readUnsorted } from '../../utils/app/read-loose.ts';
import { LIMITS } from '../../utils/model/limits.ts';
import type { Condition } from '../../utils/model/people.ts';
import { blank } from '../../utils/notebook/blank-records.ts';
import { inRankOrder, rankAtEnd } from '../../utils/notebook/ranks.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useRead } from '../hooks/use-read.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ClipList } from './clip-list.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { groupsOf, OptionList } from './option-list.tsx';
import type { ViewProps } from './view-props.ts';

/** The person's conditions, and what has no condition yet. */
export function ConditionsView(props: ViewProps) {
  const { book, person } = props;
  const t = useWords();
  const notebook = useNotebook();
  const [isAdding, setAdding] = useState(false);
  const conditions = inRankOrder(book.of('condition').filter((one) => one.personId === person.id));
  const ids = conditions.map(({ id }) => id);
  const counts = useRead(ids.join(), (store) => countShown(store, ids));
  return (
    <div class="stack-wide">
      <header class="row between">
        <h1>{t('notebook.conditions')}</h1>
        <Button look="main" onClick={() => setAdding(true)}>
          {t('notebook.addCondition')}
        </Button>
      </header>
      {conditions.length === 0 ? (
        <EmptyState title={t('notebook.noConditions')}>{t('notebook.noConditionsHow')}</EmptyState>
      ) : (
        <ul class="cards">
          {conditions.map((one) => (
            <ConditionCard key={one.id} condition={one} counts={counts.read?.value.get(one.id)} />
          ))}
        </ul>
      )}
      <Unsorted {...props} />
      {isAdding && (
        <EditDialog
          title={t('notebook.addCondition')}
          fields={[
            {
              name: 'name',
              label: t('notebook.conditionName'),
              limit: LIMITS.line,
              isRequired: true,
            },
          ]}
          start={{ name: '' }}
          toChanges={({ name }) => {
            const fields = { ...blank('condition'), personId: person.id, name: name.trim() };
            return [notebook.add('condition', { ...fields, rank: rankAtEnd(conditions) })];
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}

/** What has no condition yet. */
function Unsorted(props: ViewProps) {
  const t = useWords();
  const { id } = props.person;
  const { read } = useRead(id, (store) => readUnsorted(store, id));
  if (!read) return null;
  const groups = groupsOf(read.value.of('option'), null).filter(
    ({ option }) => option.personId === id,
  );
  const clips = read.value.of('clip');
  if (groups.length === 0 && clips.length === 0) return null;
  return (
    <section class="stack">
      <h2>{t('notebook.unsorted')}</h2>
      <OptionList {...props} groups={groups} />
      <ClipList {...props} book={layOver(props.book, read.value)} clips={clips} />
    </section>
  );
}

interface CardProps {
  condition: Condition;
  /** Not there until they are counted. */
  counts: ShownCounts | undefined;
}

function ConditionCard({ condition, counts }: CardProps) {
  const t = useWords();
  const shown = counts && [
    t('notebook.optionCount', { count: counts.option }),
    t('notebook.clipCount', { count: counts.clip }),
    t('notebook.questionCount', { count: counts.question }),
  ];
  return (
    <li class="card">
      <h2>
        <a href={`#condition/${condition.id}`} dir="auto">
          {condition.name}
        </a>
      </h2>
      <p class="muted small">{shown?.join(' · ') ?? t('notebook.counting')}</p>
    </li>
  );
}
