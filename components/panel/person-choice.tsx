import type { PersonId } from '../../utils/model/ids.ts';
import type { Person } from '../../utils/model/people.ts';
import { useWords } from '../hooks/use-words.ts';
import { SelectField } from '../ui/select-field.tsx';

interface Props {
  people: readonly Person[];
  value: PersonId;
  onValue: (id: PersonId) => void;
}

/** For whom it is saved; shown as plain words while there is only one person. */
export function PersonChoice({ people, value, onValue }: Props) {
  const t = useWords();
  const nameOf = (person: Person) => person.name || t('person.me');
  const [only] = people;
  if (people.length === 1 && only) return <p>{t('clip.forPerson', { name: nameOf(only) })}</p>;
  return (
    <SelectField
      label={t('clip.person')}
      value={value}
      onValue={onValue}
      choices={people.map((person) => ({ value: person.id, label: nameOf(person) }))}
    />
  );
}
