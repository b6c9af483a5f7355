import type { OpenFieldsDraft } from '../../utils/app/fields-draft.ts';
import { LIMITS } from '../../utils/model/limits.ts';
import type { Person } from '../../utils/model/people.ts';
import { useAct } from '../hooks/use-act.ts';
import { useFieldsDraft } from '../hooks/use-fields-draft.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { WithDraft } from '../shell/with-draft.tsx';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { TextField } from '../ui/text-field.tsx';

/** Whose notebook it is: one's own, or somebody's one cares for. Names may stay empty. */
export const WhoseNotebook = ({ person }: { person: Person }) => (
  <WithDraft about={`person ${person.id} who,name,relation`}>
    {(place) => <WhoseForm {...place} person={person} />}
  </WithDraft>
);

interface FormProps {
  person: Person;
  about: string;
  began: OpenFieldsDraft | null;
}

const NAMES = ['who', 'name', 'relation'] as const;
const CHOICES = ['who'] as const;

function WhoseForm({ person, ...place }: FormProps) {
  const t = useWords();
  const act = useAct();
  const notebook = useNotebook();
  const start = {
    who: person.writerRelation === '' ? 'me' : 'other',
    name: person.name,
    relation: person.writerRelation,
  };
  const title = t('welcome.whoseAsk');
  const draft = useFieldsDraft({ ...place, title, names: NAMES, choices: CHOICES, start });
  const { who, name, relation } = draft.values;
  const isOther = who === 'other';
  const set = (patch: Partial<typeof start>) =>
    draft.setValues((typed) => ({ ...typed, ...patch }));
  const isOver = Math.max(name.length, relation.length) > LIMITS.line;
  const save = async (event: Event) => {
    event.preventDefault();
    if (isOver) return;
    const writerRelation = isOther ? relation.trim() : '';
    const change = notebook.change(person, { name: name.trim(), writerRelation });
    const done = await act([change], t('notebook.saved'));
    if (done.ok) draft.setBefore(draft.values);
  };
  return (
    <form class="stack" onSubmit={save}>
      <RadioGroup
        legend={title}
        value={isOther ? 'other' : 'me'}
        onValue={(chosen) => set({ who: chosen })}
        choices={[
          { value: 'me', label: t('welcome.forMe') },
          { value: 'other', label: t('welcome.forOther') },
        ]}
      />
      <TextField
        label={t('person.name')}
        hint={t('person.nameHint')}
        value={name}
        onValue={(text) => set({ name: text })}
      />
      {isOther && (
        <TextField
          label={t('person.writerRelation')}
          value={relation}
          onValue={(text) => set({ relation: text })}
        />
      )}
      <Button type="submit" disabled={isOver}>
        {t('common.save')}
      </Button>
    </form>
  );
}
