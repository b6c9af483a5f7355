import { openStore, type Store } from '../db/store.ts';
import type { Change } from '../merge/change.ts';
import { createRecord, type EditContext, editRecord } from '../merge/edit-record.ts';
import type { FieldsOf, PatchOf } from '../merge/fields.ts';
import type { DeviceId } from '../model/ids.ts';
import type { AnyRecord, Kind, RecordOf } from '../model/kinds.ts';
import { ok, type Result } from '../model/result.ts';
import { browserLanguage } from '../platform/browser-language.ts';
import { newId, now } from '../platform/clock-and-ids.ts';
import { type Act, commitAct } from './commit-act.ts';
import { openHome } from './home.ts';
import { ensureOwnDevice } from './own-device.ts';

/** The open notebook. add, change, trash and restore only prepare; act writes all of it or nothing. */
export interface Notebook {
  readonly device: DeviceId;
  readonly store: Store;
  /** Who edits and when, for the pure functions that take it. */
  context(): EditContext;
  /** A new record of this kind under a random id. */
  add<K extends Kind>(kind: K, fields: FieldsOf<K>): { before: null; after: RecordOf<K> };
  change<R extends AnyRecord>(record: R, patch: PatchOf<R>): { before: R; after: R };
  /** Into the trash; what hangs below is hidden by it. */
  trash(records: readonly AnyRecord[]): Change[];
  restore(records: readonly AnyRecord[]): Change[];
  /** Commits in one transaction; changes that change nothing are left out. */
  act(changes: readonly Change[]): Promise<Result<Act>>;
}

/**
 * Opens the notebook of this browser, or a database by name, and makes sure that it has a device
 * record, and nothing else. 'locked' while there is no key.
 */
export async function openNotebook(name?: string): Promise<Result<Notebook>> {
  const store = name === undefined ? await openHome() : await openStore(name);
  if (!store.ok) return store;
  const device = await ensureOwnDevice(store.value, browserLanguage());
  if (device.ok) return ok(makeNotebook(store.value, device.value.id));
  await store.value.close();
  return device;
}

function makeNotebook(store: Store, device: DeviceId): Notebook {
  const context = (): EditContext => ({ device, now: now() });
  const setDeletedAt = (records: readonly AnyRecord[], deletedAt: number | null) =>
    records.map((before) => ({ before, after: editRecord(before, { deletedAt }, context()) }));
  return {
    device,
    store,
    context,
    add: (kind, fields) => ({
      before: null,
      after: createRecord(kind, newId<RecordOf<typeof kind>['id']>(), fields, context()),
    }),
    change: (before, patch) => ({ before, after: editRecord(before, patch, context()) }),
    trash: (records) => setDeletedAt(records, now()),
    restore: (records) => setDeletedAt(records, null),
    act: (changes) => commitAct(store, context, changes),
  };
}
