import type { Book } from '../../utils/app/read-book.ts';
import type { ConditionId, PersonId } from '../../utils/model/ids.ts';
import type { Person } from '../../utils/model/people.ts';
import { inRankOrder } from '../../utils/notebook/ranks.ts';
import type { PersonChoice, ShareChoice } from '../../utils/share/share-choice.ts';
import { useWords } from '../hooks/use-words.ts';
import { CheckBox } from '../ui/check-box.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';

interface Props {
  book: Book;
  /** The people who may be chosen; the demo person is none of them. */
  people: readonly Person[];
  choice: ShareChoice;
  onChoice: (choice: ShareChoice) => void;
}

/** Whose notes, and of each person everything or some conditions. */
export function ChooseWhat({ book, people, choice, onChoice }: Props) {
  const t = useWords();
  const replace = (personId: PersonId, next: PersonChoice | null) =>
    onChoice([...choice.filter((one) => one.personId !== personId), ...(next ? [next] : [])]);
  return (
    <div class="stack">
      <fieldset class="choices">
        <legend>{t('share.what.who')}</legend>
        {people.map(({ id, name }) => (
          <CheckBox
            key={id}
            isChecked={choice.some(({ personId }) => personId === id)}
            onChecked={(isChosen) => replace(id, isChosen ? wholePerson(id) : null)}
          >
            <span dir="auto">{name || t('person.me')}</span>
          </CheckBox>
        ))}
      </fieldset>
      {people.map((person) => {
        const chosen = choice.find(({ personId }) => personId === person.id);
        if (!chosen) return null;
        const set = (next: PersonChoice) => replace(person.id, next);
        return <Scope key={person.id} person={person} book={book} chosen={chosen} onChosen={set} />;
      })}
    </div>
  );
}

const wholePerson = (personId: PersonId): PersonChoice => ({
  personId,
  conditions: 'all',
  isHealthIncluded: true,
});

interface ScopeProps {
  person: Person;
  book: Book;
  chosen: PersonChoice;
  onChosen: (choice: PersonChoice) => void;
}

function Scope({ person, book, chosen, onChosen }: ScopeProps) {
  const t = useWords();
  const name = person.name || t('person.me');
  const own = inRankOrder(
    book.of('condition').filter((one) => one.personId === person.id && !one.private),
  );
  const isAll = chosen.conditions === 'all';
  const turn = (scope: 'all' | 'some') => {
    const some = new Set<ConditionId>(own.length === 1 ? own.map(({ id }) => id) : []);
    onChosen(
      scope === 'all'
        ? wholePerson(person.id)
        : { ...chosen, conditions: some, isHealthIncluded: false },
    );
  };
  return (
    <section class="stack-tight share-scope" aria-label={t('share.what.scope', { name })}>
      <RadioGroup
        legend={t('share.what.scope', { name })}
        value={isAll ? 'all' : 'some'}
        onValue={turn}
        choices={[
          { value: 'all', label: t('share.what.all') },
          { value: 'some', label: t('share.what.some') },
        ]}
      />
      {chosen.conditions !== 'all' && (
        <Conditions own={own} name={name} chosen={chosen} onChosen={onChosen} />
      )}
    </section>
  );
}

function Conditions({
  own,
  name,
  chosen,
  onChosen,
}: Pick<ScopeProps, 'chosen' | 'onChosen'> & {
  own: { id: ConditionId; name: string }[];
  name: string;
}) {
  const t = useWords();
  const { conditions } = chosen;
  if (conditions === 'all') return null;
  const turn = (id: ConditionId, isChosen: boolean) => {
    const next = new Set(conditions);
    if (isChosen) next.add(id);
    else next.delete(id);
    onChosen({ ...chosen, conditions: next });
  };
  return (
    <fieldset class="choices">
      <legend>{t('share.what.conditions', { name })}</legend>
      {own.length === 0 && <p class="muted">{t('share.what.noConditions')}</p>}
      {own.map((one) => (
        <CheckBox
          key={one.id}
          isChecked={conditions.has(one.id)}
          onChecked={(isChosen) => turn(one.id, isChosen)}
        >
          <span dir="auto">{one.name}</span>
        </CheckBox>
      ))}
      <CheckBox
        isChecked={chosen.isHealthIncluded}
        onChecked={(isHealthIncluded) => onChosen({ ...chosen, isHealthIncluded })}
      >
        {t('share.what.health')}
      </CheckBox>
    </fieldset>
  );
}
