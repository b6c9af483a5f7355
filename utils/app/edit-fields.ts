import type { PatchOf } from '../merge/fields.ts';
import type { Kind, RecordOf } from '../model/kinds.ts';
import { fail, type Result } from '../model/result.ts';
import { runAlone } from '../platform/run-alone.ts';
import type { Act } from './commit-act.ts';
import type { Notebook } from './notebook.ts';

const TRIES = 3;

/**
 * Sets fields of a record as it stands now, so that typing in one field never loses what was saved
 * to another a moment ago.
 */
export function editFields<K extends Kind>(
  notebook: Notebook,
  kind: K,
  id: string,
  patch: PatchOf<RecordOf<K>>,
): Promise<Result<Act>> {
  // One after the other: a form that saves itself may save six fields in one breath.
  return runAlone(`edit:${id}`, async () => {
    for (let tries = 0; tries < TRIES; tries++) {
      const now = await notebook.store.get(kind, id);
      if (!now.ok) return now;
      const done = await notebook.act([notebook.change(now.value, patch)]);
      if (done.ok || done.error !== 'conflict') return done;
    }
    return fail('conflict');
  });
}
