import { SOURCE_KINDS } from '../../utils/model/page.ts';
import { OPTION_STATUSES } from '../../utils/model/research.ts';
import { dayOf, momentOf } from '../../utils/platform/local-days.ts';
import {
  type SearchFilters as Filters,
  NO_FILTERS,
  SEARCHED_KINDS,
} from '../../utils/search/search-query.ts';
import { useWords } from '../hooks/use-words.ts';
import type { ViewProps } from '../notebook/view-props.ts';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useSearchSession } from './search-session.ts';

/** Narrows what is found: whose, about what, which kind, from when. */
export function SearchFilters(props: ViewProps) {
  const t = useWords();
  const { filters, setFilters } = useSearchSession();
  const count = Object.values(filters).filter((value) => value !== null && value !== false).length;
  const set = (patch: Partial<Filters>) => setFilters({ ...filters, ...patch });
  return (
    <details class="more">
      <summary>{count === 0 ? t('search.filters') : t('search.filtersSet', { count })}</summary>
      <div class="search-filters">
        <Whose filters={filters} set={set} {...props} />
        <Which filters={filters} set={set} />
        <Days filters={filters} set={set} />
        <CheckBox isChecked={filters.hasQuestion} onChecked={(hasQuestion) => set({ hasQuestion })}>
          {t('search.hasQuestion')}
        </CheckBox>
      </div>
      {count > 0 && (
        <Button look="quiet" onClick={() => setFilters(NO_FILTERS)}>
          {t('search.clearFilters')}
        </Button>
      )}
    </details>
  );
}

interface PartProps {
  filters: Filters;
  set: (patch: Partial<Filters>) => void;
}

function Whose({ filters, set, book, people }: PartProps & ViewProps) {
  const t = useWords();
  const { personId, conditionId } = filters;
  const conditions = book
    .of('condition')
    .filter((one) => personId === null || one.personId === personId);
  return (
    <>
      {people.length > 1 && (
        <Choice
          label={t('clip.person')}
          value={personId}
          onValue={(chosen) => set({ personId: chosen, conditionId: null })}
          choices={people.map(({ id, name }) => [id, name || t('person.me')])}
        />
      )}
      <Choice
        label={t('clip.condition')}
        value={conditionId}
        onValue={(chosen) => set({ conditionId: chosen })}
        choices={conditions.map(({ id, name }) => [id, name])}
      />
    </>
  );
}

function Which({ filters, set }: PartProps) {
  const t = useWords();
  return (
    <>
      <Choice
        label={t('search.kind')}
        value={filters.kind}
        onValue={(kind) => set({ kind })}
        choices={SEARCHED_KINDS.map((kind) => [kind, t(`trash.kind.${kind}`)])}
      />
      <Choice
        label={t('option.status')}
        value={filters.status}
        onValue={(status) => set({ status })}
        choices={OPTION_STATUSES.map((status) => [status, t(`status.${status}`)])}
      />
      <Choice
        label={t('search.sourceKind')}
        value={filters.sourceKind}
        onValue={(sourceKind) => set({ sourceKind })}
        choices={SOURCE_KINDS.map((kind) => [kind, t(`sourceKind.${kind}`)])}
      />
    </>
  );
}

/** From the morning of one day to the end of another, as this computer counts days. */
function Days({ filters, set }: PartProps) {
  const t = useWords();
  const { from, before } = filters;
  return (
    <>
      <TextField
        label={t('search.from')}
        type="date"
        value={from === null ? '' : dayOf(from)}
        onValue={(day) => set({ from: momentOf(day) })}
      />
      <TextField
        label={t('search.until')}
        type="date"
        value={before === null ? '' : dayOf(before - 1)}
        onValue={(day) => set({ before: momentOf(day, 1) })}
      />
    </>
  );
}

interface ChoiceProps<V extends string> {
  label: string;
  value: string | null;
  onValue: (value: V | null) => void;
  choices: readonly (readonly [V, string])[];
}

/** One thing to narrow by; the first choice is no limit. */
function Choice<V extends string>({ label, value, onValue, choices }: ChoiceProps<V>) {
  const t = useWords();
  return (
    <SelectField<string>
      label={label}
      value={value ?? ''}
      onValue={(chosen) => onValue(chosen === '' ? null : (chosen as V))}
      choices={[
        { value: '', label: t('search.any') },
        ...choices.map(([choice, name]) => ({ value: choice as string, label: name })),
      ]}
    />
  );
}
