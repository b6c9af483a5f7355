import { useState } from 'preact/hooks';
import { createRecord } from '../../utils/merge/edit-record.ts';
import type { PersonId } from '../../utils/model/ids.ts';
import { LIMITS } from '../../utils/model/limits.ts';
import type { Person } from '../../utils/model/people.ts';
import { blank } from '../../utils/notebook/blank-records.ts';
import { rankAtEnd } from '../../utils/notebook/ranks.ts';
import { newId } from '../../utils/platform/clock-and-ids.ts';
import { useAct } from '../hooks/use-act.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EditDialog } from './edit-dialog.tsx';
import type { ViewProps } from './view-props.ts';

/** Everybody this notebook is kept for. */
export function PeopleView({ people }: ViewProps) {
  const t = useWords();
  const notebook = useNotebook();
  const [isAdding, setAdding] = useState(false);
  return (
    <div class="stack-wide">
      <header class="row between">
        <h1>{t('notebook.place.people')}</h1>
        <Button look="main" onClick={() => setAdding(true)}>
          {t('person.add')}
        </Button>
      </header>
      {people.length > 1 && <p class="muted">{t('person.nextKey')}</p>}
      <ul class="cards">
        {people.map((one) => (
          <PersonCard key={one.id} person={one} isOnly={people.length === 1} />
        ))}
      </ul>
      {isAdding && (
        <EditDialog
          title={t('person.add')}
          fields={[
            { name: 'name', label: t('person.name'), limit: LIMITS.line, isRequired: true },
            { name: 'writerRelation', label: t('person.writerRelation'), limit: LIMITS.line },
          ]}
          start={{ name: '', writerRelation: '' }}
          toChanges={(values) => {
            const id = newId<PersonId>();
            const fields = { ...blank('person'), ...values, personId: id, rank: rankAtEnd(people) };
            return [
              { before: null, after: createRecord('person', id, fields, notebook.context()) },
            ];
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}

function PersonCard({ person, isOnly }: { person: Person; isOnly: boolean }) {
  const t = useWords();
  const act = useAct();
  const notebook = useNotebook();
  const name = person.name || t('person.me');
  return (
    <li class="card row between">
      <h2 dir="auto">{name}</h2>
      {!isOnly && (
        <Button
          look="quiet"
          onClick={() => act(notebook.trash([person]), t('notebook.trashed', { name }))}
        >
          {t('common.remove')}
        </Button>
      )}
    </li>
  );
}
