import type { Store } from '../db/store.ts';
import type { Change } from '../merge/change.ts';
import type { EditContext } from '../merge/edit-record.ts';
import type { AnyRecord } from '../model/kinds.ts';
import { ok, type Result } from '../model/result.ts';
import { undoOf } from '../notebook/undo.ts';

/** From so many records of a kind on, reading all of the kind is quicker. */
const MANY = 100;

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
  const stored = await readStored(store, changes);
  if (!stored.ok) return stored;
  const backwards: Change[] = [];
  for (const { before, after } of changes) {
    const current = stored.value.get(after.id);
    const restored = current ? undoOf(before, after, current, ctx) : 'changed-since';
    if (!current || restored === 'changed-since') return ok('changed-since');
    if (restored !== current) backwards.push({ before: current, after: restored });
  }
  const done = await store.commit(backwards);
  if (done.ok) return ok('undone');
  return done.error === 'conflict' ? ok('changed-since') : done;
}

/** The records of the changes as they are stored now: one by one, or by whole kinds where there are many. */
async function readStored(
  store: Store,
  changes: readonly Change[],
): Promise<Result<Map<string, AnyRecord>>> {
  const stored = new Map<string, AnyRecord>();
  for (const [kind, group] of Map.groupBy(changes, ({ after }) => after.kind)) {
    if (group.length > MANY) {
      const listing = await store.readAll(kind);
      if (!listing.ok) return listing;
      for (const record of listing.value.records) stored.set(record.id, record);
      continue;
    }
    for (const { after } of group) {
      const current = await store.get<AnyRecord['kind']>(kind, after.id);
      if (current.ok) stored.set(after.id, current.value);
      else if (current.error !== 'not-found') return current;
    }
  }
  return ok(stored);
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
