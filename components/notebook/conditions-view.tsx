import { useState } from 'preact/hooks';
import { LIMITS } from '../../utils/model/limits.ts';
import type { Condition } from '../../utils/model/people.ts';
import { blank } from '../../utils/notebook/blank-records.ts';
import { shownOptions } from '../../utils/notebook/joined-options.ts';
import { inRankOrder, rankAtEnd } from '../../utils/notebook/ranks.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ClipList } from './clip-list.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { OptionList } from './option-list.tsx';
import type { ViewProps } from './view-props.ts';

/** The person's conditions, and what has no condition yet. */
export function ConditionsView(props: ViewProps) {
  const { book, person } = props;
  const t = useWords();
  const notebook = useNotebook();
  const [isAdding, setAdding] = useState(false);
  const own = <T extends { personId: unknown }>(records: T[]) =>
    records.filter((record) => record.personId === person.id);
  const conditions = inRankOrder(own(book.of('condition')));
  const loose = own(shownOptions(book.of('option'))).filter((one) => !one.conditionId);
  const looseClips = own(book.of('clip')).filter(
    (one) => !one.conditionId && !one.optionId && !one.clinicianId,
  );
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
            <ConditionCard key={one.id} condition={one} {...props} />
          ))}
        </ul>
      )}
      {(loose.length > 0 || looseClips.length > 0) && (
        <section class="stack">
          <h2>{t('notebook.unsorted')}</h2>
          <OptionList {...props} options={loose} />
          <ClipList {...props} clips={looseClips} />
        </section>
      )}
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

function ConditionCard({ condition, book }: ViewProps & { condition: Condition }) {
  const t = useWords();
  const ofIt = <T extends { conditionId: unknown }>(records: T[]) =>
    records.filter((record) => record.conditionId === condition.id).length;
  return (
    <li class="card">
      <h2>
        <a href={`#condition/${condition.id}`} dir="auto">
          {condition.name}
        </a>
      </h2>
      <p class="muted small">
        {t('notebook.optionCount', { count: ofIt(book.of('option')) })}
        {' · '}
        {t('notebook.clipCount', { count: ofIt(book.of('clip')) })}
        {' · '}
        {t('notebook.questionCount', { count: ofIt(book.of('question')) })}
      </p>
    </li>
  );
}
