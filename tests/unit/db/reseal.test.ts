import { describe, expect, it } from 'vitest';
import { importDataKey, makeAesSealer } from '../../../utils/crypto/aes-sealer.ts';
import { plainSealer, type Sealer } from '../../../utils/crypto/sealer.ts';
import { reseal } from '../../../utils/db/reseal.ts';
import { openStore } from '../../../utils/db/store.ts';
import { type AnyRecord, KINDS } from '../../../utils/model/kinds.ts';
import { randomBytes } from '../../../utils/platform/clock-and-ids.ts';
import { sampleNotebook, uuid } from '../notebook/sample-records.ts';
import { FAILURE_OF, FAULTS, type Fault, withFault, withLostWrite } from './faults.ts';

let count = 0;
const nobody = () => {};

async function sealerOf(bytes = randomBytes(32)): Promise<Sealer> {
  const key = await importDataKey(bytes);
  return makeAesSealer(async () => key, randomBytes);
}

async function open(name: string, sealer: Sealer) {
  const opened = await openStore(name, sealer);
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

async function readEverything(name: string, sealer: Sealer): Promise<AnyRecord[]> {
  const store = await open(name, sealer);
  const lists = await Promise.all(KINDS.map((kind) => store.readAll(kind)));
  await store.close();
  return lists.flatMap((list): AnyRecord[] => (list.ok ? list.value.records : []));
}

async function filled(): Promise<string> {
  const name = `reseal-${count++}`;
  const store = await open(name, plainSealer);
  await store.commit(sampleNotebook().map((after) => ({ before: null, after })));
  await store.close();
  return name;
}

function putRaw(name: string, table: string, row: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const writing = request.result.transaction(table, 'readwrite');
      writing.objectStore(table).put(row);
      writing.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}

describe('a notebook written anew under another seal', () => {
  it('holds the same records, and the old one stays as it is', async () => {
    const [from, to, sealer] = [await filled(), `reseal-${count++}`, await sealerOf()];
    const before = await readEverything(from, plainSealer);
    const done = await reseal(
      { database: from, sealer: plainSealer },
      { database: to, sealer },
      nobody,
    );
    expect(done).toEqual({ ok: true, value: undefined });
    expect(await readEverything(to, sealer)).toEqual(before);
    expect(await readEverything(from, plainSealer)).toEqual(before);
  });

  it('takes along what cannot be read, and does not lose it on the way back', async () => {
    const [from, sealed, back] = [await filled(), `reseal-${count++}`, `reseal-${count++}`];
    const sealer = await sealerOf();
    const odd = { id: uuid(99), revision: 'r', sealed: { kind: 'option', from: 'the future' } };
    await putRaw(from, 'option', odd);
    const steps = [
      [from, plainSealer, sealed, sealer],
      [sealed, sealer, back, plainSealer],
    ] as const;
    for (const [a, sealerA, b, sealerB] of steps) {
      const to = { database: b, sealer: sealerB };
      expect(await reseal({ database: a, sealer: sealerA }, to, nobody)).toMatchObject({
        ok: true,
      });
    }
    const store = await open(back, plainSealer);
    const list = await store.readAll('option');
    expect(list.ok && list.value.unreadable).toEqual([{ kind: 'option', id: uuid(99) }]);
    await store.close();
  });

  describe.each(Object.keys(FAULTS) as Fault[])('when %s', (fault) => {
    it('is said to have failed, and the old one stays as it is', async () => {
      const from = await filled();
      const before = await readEverything(from, plainSealer);
      const writing = async () =>
        reseal(
          { database: from, sealer: plainSealer },
          { database: `reseal-${count++}`, sealer: await sealerOf() },
          nobody,
        );
      for (const nth of [1, 4, 9]) {
        const { result, isHit } = await withFault(fault, nth, writing);
        expect(isHit).toBe(true);
        expect(result).toEqual({ ok: false, error: FAILURE_OF[fault] });
      }
      expect(await readEverything(from, plainSealer)).toEqual(before);
    });
  });

  it('is said to have failed when a disk only pretends to write', async () => {
    const from = await filled();
    const { result, isHit } = await withLostWrite(3, async () =>
      reseal(
        { database: from, sealer: plainSealer },
        { database: `reseal-${count++}`, sealer: await sealerOf() },
        nobody,
      ),
    );
    expect(isHit).toBe(true);
    expect(result).toEqual({ ok: false, error: 'aborted' });
  });

  it('is said to have failed when what was sealed does not open', async () => {
    const good = await sealerOf();
    const liar: Sealer = {
      ...good,
      seal: (kind, _id, content) => good.seal(kind, uuid(1), content),
    };
    const done = await reseal(
      { database: await filled(), sealer: plainSealer },
      { database: `reseal-${count++}`, sealer: liar },
      nobody,
    );
    expect(done).toEqual({ ok: false, error: 'aborted' });
  });
});
