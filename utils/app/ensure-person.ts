import { createRecord } from '../merge/edit-record.ts';
import type { PersonId } from '../model/ids.ts';
import { ok, type Result } from '../model/result.ts';
import { blank } from '../notebook/blank-records.ts';
import { newId } from '../platform/clock-and-ids.ts';
import { runAlone } from '../platform/run-alone.ts';
import type { Notebook } from './notebook.ts';

/** Makes sure that there is somebody to save for: until the welcome page says otherwise, oneself. */
export function ensurePerson(notebook: Notebook): Promise<Result<void>> {
  return runAlone('first-person', async () => {
    const people = await notebook.store.readAll('person');
    if (!people.ok) return people;
    const isThere = ({ isDemo, deletedAt }: { isDemo: boolean; deletedAt: number | null }) =>
      !isDemo && deletedAt === null;
    if (people.value.records.some(isThere)) return ok(undefined);
    const id = newId<PersonId>();
    const fields = { ...blank('person'), personId: id };
    const me = createRecord('person', id, fields, notebook.context());
    const made = await notebook.act([{ before: null, after: me }]);
    return made.ok ? ok(undefined) : made;
  });
}
