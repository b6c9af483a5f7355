import { useState } from 'preact/hooks';
import { LIMITS } from '../../utils/model/limits.ts';
import type { Person } from '../../utils/model/people.ts';
import type { Translate } from '../../utils/words/translator.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import type { FieldSpec } from '../ui/fields-form.tsx';
import { EditDialog } from './edit-dialog.tsx';
import type { ViewProps } from './view-props.ts';

type PersonField =
  | 'name'
  | 'birthYear'
  | 'writerName'
  | 'writerRelation'
  | 'whatMatters'
  | 'howIDecide';

const fieldsOf = (t: Translate): FieldSpec<PersonField>[] => [
  { name: 'name', label: t('person.name'), hint: t('person.nameHint'), limit: LIMITS.line },
  { name: 'birthYear', label: t('person.birthYear'), type: 'number', limit: 4 },
  { name: 'writerName', label: t('person.writerName'), limit: LIMITS.line },
  { name: 'writerRelation', label: t('person.writerRelation'), limit: LIMITS.line },
  { name: 'whatMatters', label: t('person.whatMatters'), rows: 3, limit: LIMITS.note },
  { name: 'howIDecide', label: t('person.howIDecide'), rows: 2, limit: LIMITS.note },
];

const valuesOf = (person: Person): Record<PersonField, string> => ({
  ...person,
  birthYear: person.birthYear === null ? '' : String(person.birthYear),
});

/** Who the notebook is for, in the words that go on paper. */
export function PersonSection({ person }: ViewProps) {
  const t = useWords();
  const notebook = useNotebook();
  const [isEditing, setEditing] = useState(false);
  const values = valuesOf(person);
  const fields = fieldsOf(t);
  return (
    <section class="stack" aria-label={t('person.about')}>
      <dl class="pairs">
        {fields.map(({ name, label }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd dir="auto">
              {values[name] || <span class="muted">{t('notebook.notFilled')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => setEditing(true)}>{t('person.edit')}</Button>
      {isEditing && (
        <EditDialog
          title={t('person.edit')}
          fields={fields}
          start={values}
          toChanges={({ birthYear, ...rest }) => {
            const year = birthYear === '' ? null : Number(birthYear);
            return [notebook.change(person, { ...rest, birthYear: year })];
          }}
          onClose={() => setEditing(false)}
        />
      )}
    </section>
  );
}
