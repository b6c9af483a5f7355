import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changePassphrase,
  changeRecoveryCode,
  newRecoveryCode,
  turnOffLock,
  turnOnLock,
} from '../../../utils/app/change-lock.ts';
import { makeDraftKeeper } from '../../../utils/app/draft-keeper.ts';
import { ensurePerson } from '../../../utils/app/ensure-person.ts';
import { countHeldNotes, holdNote, storeHeld } from '../../../utils/app/held-notes.ts';
import { readDeadline, writeDeadline } from '../../../utils/app/lock-session.ts';
import { readLockState } from '../../../utils/app/lock-state.ts';
import { type Notebook, openNotebook } from '../../../utils/app/notebook.ts';
import { lockNow, unlock } from '../../../utils/app/unlock.ts';
import { movePlace, readPlace } from '../../../utils/db/place.ts';
import type { PersonId } from '../../../utils/model/ids.ts';
import type { Result } from '../../../utils/model/result.ts';
import { blank } from '../../../utils/notebook/blank-records.ts';
import { now } from '../../../utils/platform/clock-and-ids.ts';
import { uuid } from '../notebook/sample-records.ts';

const PASSPHRASE = 'four quiet brown boats';
const SECRET = 'A name to hide';
const LOCKED = { ok: false, error: 'locked' };
const nobody = () => {};

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const names = async () => (await indexedDB.databases()).map(({ name }) => name ?? '').sort();

async function namesOfOptions(): Promise<string[]> {
  const { store } = must(await openNotebook());
  const options = must(await store.readAll('option')).records.map(({ name }) => name);
  await store.close();
  return options;
}

async function addOption({ add, act }: Notebook, name: string): Promise<void> {
  const fields = { ...blank('option'), personId: uuid<PersonId>(1), statusAt: 0, name };
  must(await act([add('option', fields)]));
}

async function filledNotebook(): Promise<void> {
  const notebook = must(await openNotebook());
  await addOption(notebook, SECRET);
  await notebook.store.close();
}

const turnOn = (recoveryCode = newRecoveryCode()) =>
  turnOnLock({ passphrase: PASSPHRASE, recoveryCode, minutes: 15 }, nobody);

/** Every stored row as text, bytes as Latin letters. */
async function everythingStored(): Promise<string> {
  const texts: string[] = [];
  for (const name of await names()) {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    for (const table of database.objectStoreNames) {
      const rows = await new Promise<{ sealed?: unknown }[]>((resolve) => {
        const request = database.transaction(table).objectStore(table).getAll();
        request.onsuccess = () => resolve(request.result);
      });
      for (const { sealed, ...row } of rows)
        texts.push(
          JSON.stringify(row),
          ArrayBuffer.isView(sealed)
            ? new TextDecoder('latin1').decode(sealed as Uint8Array)
            : JSON.stringify(sealed ?? null),
        );
    }
    database.close();
  }
  return texts.join('\n');
}

beforeEach(async () => {
  await fakeBrowser.storage.session.clear();
  for (const name of await names())
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = resolve;
    });
  await filledNotebook();
});

describe('a notebook with a lock', () => {
  it('is written anew under the seal, and the open one is deleted whole', async () => {
    expect(await everythingStored()).toContain(SECRET);
    expect(await readLockState()).toBe('none');
    const told: number[] = [];
    const lock = { passphrase: PASSPHRASE, recoveryCode: newRecoveryCode(), minutes: 15 };
    must(await turnOnLock(lock, (done, of) => told.push(done / of)));
    expect(told.at(-1)).toBe(1);
    expect(await readLockState()).toBe('unlocked');
    expect(await namesOfOptions()).toEqual([SECRET]);
    const stored = await everythingStored();
    for (const hidden of [SECRET, PASSPHRASE, 'kind', 'settings'])
      expect(stored).not.toContain(hidden);
    expect(await names()).toHaveLength(2);
    expect(await names()).not.toContain('beforehand');
  });

  it('opens with the passphrase only, once it was locked', async () => {
    must(await turnOn());
    await lockNow();
    expect(await openNotebook()).toEqual(LOCKED);
    expect(await unlock({ passphrase: 'another one' })).toEqual({
      ok: false,
      error: 'wrong-secret',
    });
    expect(await openNotebook()).toEqual(LOCKED);
    must(await unlock({ passphrase: PASSPHRASE }));
    expect(await namesOfOptions()).toEqual([SECRET]);
  });

  it('gives nothing any more to a window that has it open, not even what was read before', async () => {
    must(await turnOn());
    const { store, add, act } = must(await openNotebook());
    must(await store.readAll('option'));
    await lockNow();
    expect(await store.readAll('option')).toEqual(LOCKED);
    expect(await store.purgedIds()).toEqual(LOCKED);
    const fields = { ...blank('option'), personId: uuid<PersonId>(1), statusAt: 0 };
    expect(await act([add('option', fields)])).toEqual(LOCKED);
    await store.close();
  });

  it('gives nothing once the time without use is over, and drops the key', async () => {
    must(await turnOn());
    const { store } = must(await openNotebook());
    await writeDeadline({ at: now() - 1, minutes: 15 });
    expect(await store.readAll('option')).toEqual(LOCKED);
    expect(await readLockState()).toBe('locked');
    expect(await readDeadline()).toBeNull();
    await store.close();
  });

  it('has another passphrase without one record written', async () => {
    const code = newRecoveryCode();
    must(await turnOn(code));
    const before = must(await readPlace()).database;
    must(await changePassphrase({ recoveryCode: code }, 'a second passphrase'));
    await lockNow();
    expect(await unlock({ passphrase: PASSPHRASE })).toMatchObject({ ok: false });
    must(await unlock({ passphrase: 'a second passphrase' }));
    const next = newRecoveryCode();
    must(await changeRecoveryCode('a second passphrase', next));
    await lockNow();
    expect(await unlock({ recoveryCode: code })).toMatchObject({ ok: false });
    must(await unlock({ recoveryCode: next }));
    expect(must(await readPlace()).database).toBe(before);
    expect(await namesOfOptions()).toEqual([SECRET]);
  });

  it('is as before when the lock was taken off', async () => {
    must(await turnOn());
    expect(await turnOffLock('another one', nobody)).toEqual({ ok: false, error: 'wrong-secret' });
    must(await turnOffLock(PASSPHRASE, nobody));
    expect(await readLockState()).toBe('none');
    expect(await namesOfOptions()).toEqual([SECRET]);
    expect(await everythingStored()).toContain(SECRET);
    expect(await names()).toHaveLength(2);
  });

  it('keeps the ids of what was deleted for good', async () => {
    const notebook = must(await openNotebook());
    const [first] = must(await notebook.store.readAll('option')).records;
    const id = first?.id ?? '';
    must(await notebook.store.purge([id]));
    await notebook.store.close();
    must(await turnOn());
    const { store } = must(await openNotebook());
    expect(must(await store.purgedIds())).toEqual(new Set([id]));
    await store.close();
  });
});

describe('a change of the lock that is cut off', () => {
  it('leaves the old notebook, and what it had begun is cleared away at the next start', async () => {
    const half = `beforehand-${uuid(7)}`;
    const begun = must(await openNotebook(half));
    await begun.store.close();
    expect(await names()).toContain(half);
    expect(await namesOfOptions()).toEqual([SECRET]);
    expect(await names()).not.toContain(half);
  });

  it('leaves the new notebook once it is there, and the old one is cleared away at the next start', async () => {
    must(await turnOn());
    await lockNow();
    await openNotebook('beforehand').then(async (old) => must(old).store.close());
    expect(await openNotebook()).toEqual(LOCKED);
    expect(await names()).not.toContain('beforehand');
  });

  it('is not begun when the place has moved meanwhile', async () => {
    const place = must(await readPlace());
    must(await movePlace(place, { ...place, database: `beforehand-${uuid(8)}` }));
    const again = await movePlace(place, { ...place, database: `beforehand-${uuid(9)}` });
    expect(again).toEqual({ ok: false, error: 'conflict' });
  });
});

it('a notebook whose place is lost is not taken for an empty one, and nothing is deleted', async () => {
  must(await turnOn());
  const before = (await names()).filter((name) => name !== 'beforehand-place');
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('beforehand-place').onsuccess = resolve;
  });
  expect(await openNotebook()).toEqual({ ok: false, error: 'invalid' });
  expect(await names()).toEqual(expect.arrayContaining(before));
});

describe('what is typed while the notebook is locked', () => {
  it('in a form that it was locked under, is a draft again after unlocking', async () => {
    must(await turnOn());
    const notebook = must(await openNotebook());
    const told: (string | null)[] = [];
    const start = { form: 'pending', about: 'x', record: null };
    const keeper = makeDraftKeeper(notebook, start, (failure) => told.push(failure));
    await lockNow();
    keeper.keep({ note: 'Typed as it was locked' });
    await keeper.flush();
    await keeper.flush();
    expect(told[0]).toBe('locked');
    await notebook.store.close();
    must(await unlock({ passphrase: PASSPHRASE }));
    const again = must(await openNotebook());
    await storeHeld(again);
    const drafts = must(await again.store.readAll('draft')).records;
    expect(drafts.map(({ values }) => values)).toEqual([{ note: 'Typed as it was locked' }]);
    await again.store.close();
  });

  it('waits and is stored at the next unlocking', async () => {
    const opened = must(await openNotebook());
    must(await ensurePerson(opened));
    await opened.store.close();
    must(await turnOn());
    await lockNow();
    await holdNote('one', 'Typed in the waiting room');
    await holdNote('two', 'And another');
    await holdNote('two', '');
    await lockNow();
    expect(await countHeldNotes('')).toBe(1);
    must(await unlock({ passphrase: PASSPHRASE }));
    const notebook = must(await openNotebook());
    expect(await storeHeld(notebook)).toBe(1);
    expect(await storeHeld(notebook)).toBe(0);
    const clips = must(await notebook.store.readAll('clip')).records;
    expect(clips.map(({ form, note }) => ({ form, note }))).toEqual([
      { form: 'note', note: 'Typed in the waiting room' },
    ]);
    await notebook.store.close();
  });
});

vi.setConfig({ testTimeout: 30_000 });
