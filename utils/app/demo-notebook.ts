import type { Store } from '../db/store.ts';
import { type AnyRecord, KINDS, type RecordOf } from '../model/kinds.ts';
import { ok, type Result } from '../model/result.ts';
import { makeDemoRecords } from '../notebook/demo-records.ts';
import { newId } from '../platform/clock-and-ids.ts';
import type { Translate } from '../words/translator.ts';
import type { Act } from './commit-act.ts';
import type { Notebook } from './notebook.ts';
import { changeSettings, readSettings } from './settings.ts';

/** The demo people in the notebook, usually none or one; in the trash too. */
export async function readDemoPeople(store: Store): Promise<Result<RecordOf<'person'>[]>> {
  const people = await store.readAll('person');
  return people.ok ? ok(people.value.records.filter(({ isDemo }) => isDemo)) : people;
}

/** Adds the demo person with all that belongs to them, in one act. */
export function addDemo(notebook: Notebook, t: Translate): Promise<Result<Act>> {
  const records = makeDemoRecords({ ...notebook.context(), t, newId });
  return notebook.act(records.map((after: AnyRecord) => ({ before: null, after })));
}

/** Removes every demo person for good with all that belongs to them; only ids stay. */
export async function removeDemo(notebook: Notebook): Promise<Result<void>> {
  const { store } = notebook;
  const people = await readDemoPeople(store);
  if (!people.ok) return people;
  const ids: string[] = [];
  for (const { id } of people.value) {
    for (const kind of KINDS) {
      if (kind === 'clinician' || kind === 'device' || kind === 'draft' || kind === 'siteRule')
        continue;
      const found = await store.readOf(kind, 'personId', id);
      if (!found.ok) return found;
      const rows = [...found.value.records, ...found.value.unreadable];
      ids.push(...rows.map((row): string => row.id));
    }
  }
  const settings = await readSettings(notebook);
  if (settings.ok && ids.includes(settings.value.currentPersonId ?? '')) {
    const changed = await changeSettings(notebook, { currentPersonId: null });
    if (!changed.ok) return changed;
  }
  return store.purge(ids);
}
