import type { Store } from '../db/store.ts';
import type { Change } from '../merge/change.ts';
import type { EditContext } from '../merge/edit-record.ts';
import type { AnyRecord } from '../model/kinds.ts';
import { ok, type Result } from '../model/result.ts';
import { undoOf } from '../notebook/undo.ts';

/** Something the person did, as one step that can be taken back. */
export interface Act {
  /** The records as they are now. */
  records: AnyRecord[];
  /** Takes all of it back as new versions, or none when something has moved on: 'changed-since'. */
  undo(): Promise<Result<'undone' | 'changed-since'>>;
}

/** Commits changes in one transaction. Several changes to one record, each made upon the last, count as one. */
export async function commitAct(
  store: Store,
  context: () => EditContext,
  changes: readonly Change[],
): Promise<Result<Act>> {
  const joined = joinChanges(changes);
  const done = await store.commit(joined);
  if (!done.ok) return done;
  return ok({ records: done.value, undo: () => undoAct(store, context(), joined) });
}

async function undoAct(
  store: Store,
  ctx: EditContext,
  changes: readonly Change[],
): Promise<Result<'undone' | 'changed-since'>> {
  const backwards: Change[] = [];
  for (const { before, after } of changes) {
    const current = await store.get<AnyRecord['kind']>(after.kind, after.id);
    if (!current.ok) return current.error === 'not-found' ? ok('changed-since') : current;
    const restored = undoOf(before, after, current.value, ctx);
    if (restored === 'changed-since') return ok('changed-since');
    if (restored !== current.value) backwards.push({ before: current.value, after: restored });
  }
  const done = await store.commit(backwards);
  if (done.ok) return ok('undone');
  return done.error === 'conflict' ? ok('changed-since') : done;
}

function joinChanges(changes: readonly Change[]): Change[] {
  const byId = new Map<string, Change>();
  for (const { before, after } of changes) {
    if (before === after) continue;
    const earlier = byId.get(after.id);
    if (earlier && earlier.after !== before) throw new Error('Two changes to one record cross');
    byId.set(after.id, { before: earlier ? earlier.before : before, after });
  }
  return [...byId.values()];
}
