import { useState } from 'preact/hooks';
import { LIMITS } from '../../utils/model/limits.ts';
import type { Person } from '../../utils/model/people.ts';
import { useAct } from '../hooks/use-act.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { TextField } from '../ui/text-field.tsx';

/** Whose notebook it is: one's own, or somebody's one cares for. Names may stay empty. */
export function WhoseNotebook({ person }: { person: Person }) {
  const t = useWords();
  const act = useAct();
  const notebook = useNotebook();
  const [isOther, setOther] = useState(person.writerRelation !== '');
  const [name, setName] = useState(person.name);
  const [relation, setRelation] = useState(person.writerRelation);
  const isOver = Math.max(name.length, relation.length) > LIMITS.line;
  const save = (event: Event) => {
    event.preventDefault();
    const writerRelation = isOther ? relation.trim() : '';
    const change = notebook.change(person, { name: name.trim(), writerRelation });
    if (!isOver) act([change], t('notebook.saved'));
  };
  return (
    <form class="stack" onSubmit={save}>
      <RadioGroup
        legend={t('welcome.whoseAsk')}
        value={isOther ? 'other' : 'me'}
        onValue={(who) => setOther(who === 'other')}
        choices={[
          { value: 'me', label: t('welcome.forMe') },
          { value: 'other', label: t('welcome.forOther') },
        ]}
      />
      <TextField
        label={t('person.name')}
        hint={t('person.nameHint')}
        value={name}
        onValue={setName}
      />
      {isOther && (
        <TextField label={t('person.writerRelation')} value={relation} onValue={setRelation} />
      )}
      <Button type="submit" disabled={isOver}>
        {t('common.save')}
      </Button>
    </form>
  );
}
