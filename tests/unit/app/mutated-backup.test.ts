// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LongWork } from '../../../utils/app/long-work.ts';
import { openBackup } from '../../../utils/app/open-backup.ts';
import { type AnyRecord, SCHEMAS } from '../../../utils/model/kinds.ts';
import { importChanges } from '../../../utils/notebook/import-changes.ts';
import { planImport } from '../../../utils/notebook/plan-import.ts';
import { gzip } from '../../../utils/platform/gzip.ts';
import { backupOf, bodyOf, sampleLines } from '../backup/sample-backup.ts';
import { ctx, sampleNotebook } from '../notebook/sample-records.ts';
import { runs } from '../runs.ts';

const SAID = [
  'foreign-file',
  'newer-version',
  'damaged-file',
  'repeated-record',
  'too-large',
  'needs-passphrase',
];
const SEEDED = { numRuns: runs(250), seed: 20_261_122 };
const work: LongWork = { onProgress: () => {}, signal: new AbortController().signal };
const plain = await backupOf();
const packed = await gzip(plain);
const own = sampleNotebook();
const here = { purged: new Set<string>(), unreadable: new Set<string>(), device: ctx.device };

/** Either a refusal by name, or records that keep to every rule and can be laid beside a notebook. */
async function expectSaidOrSound(file: Uint8Array<ArrayBuffer>): Promise<AnyRecord[] | null> {
  const opened = await openBackup(file, null, work);
  if (!opened.ok) {
    expect(SAID).toContain(opened.error);
    return null;
  }
  const { records } = opened.value;
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  for (const record of records) expect(SCHEMAS[record.kind].safeParse(record).success).toBe(true);
  const plan = planImport({ ...here, records: own }, records);
  for (const { after } of importChanges(plan, new Map(), ctx)) {
    const mine = own.find(({ id }) => id === after.id);
    if (mine?.deletedAt === null) expect(after.deletedAt).toBeNull();
  }
  return records;
}

const place = fc.nat({ max: 2 ** 30 });
const byteChange = fc.oneof(
  fc.record({ do: fc.constant('set' as const), at: place, byte: fc.nat({ max: 255 }) }),
  fc.record({
    do: fc.constant('cut' as const),
    at: place,
    count: fc.integer({ min: 1, max: 300 }),
  }),
  fc.record({
    do: fc.constant('add' as const),
    at: place,
    bytes: fc.uint8Array({ maxLength: 40 }),
  }),
  fc.record({ do: fc.constant('double' as const), at: place, count: fc.nat({ max: 2_000 }) }),
  fc.record({ do: fc.constant('end' as const), at: place }),
);
type ByteChange = typeof byteChange extends fc.Arbitrary<infer C> ? C : never;

function change(file: Uint8Array<ArrayBuffer>, what: ByteChange): Uint8Array<ArrayBuffer> {
  const at = what.at % (file.length + 1);
  const [head, tail] = [[...file.subarray(0, at)], [...file.subarray(at)]];
  switch (what.do) {
    case 'set':
      return Uint8Array.from([...head, what.byte, ...tail.slice(1)]);
    case 'cut':
      return Uint8Array.from([...head, ...tail.slice(what.count)]);
    case 'add':
      return Uint8Array.from([...head, ...what.bytes, ...tail]);
    case 'double':
      return Uint8Array.from([...head, ...tail.slice(0, what.count), ...tail]);
    case 'end':
      return Uint8Array.from(head);
  }
}

it('bytes changed anywhere are noticed, or have changed nothing', async () => {
  const changes = fc.array(byteChange, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.boolean(), changes, async (isPacked, list) => {
      const records = await expectSaidOrSound(list.reduce(change, isPacked ? packed : plain));
      if (records) expect(records).toEqual(own);
    }),
    SEEDED,
  );
});

const HOSTILE = [
  'null',
  '-1',
  '1e999',
  '9007199254740991',
  '""',
  '[]',
  '{}',
  '{"__proto__":{"a":1}}',
  '{"constructor":{"prototype":{}}}',
  `${'['.repeat(500)}${']'.repeat(500)}`,
  `"${'a'.repeat(300_000)}"`,
  '"00000000-0000-4000-8000-000000000001"',
  '"\\ud800"',
  'true',
];
const VALUE = /(?<=[:[,])(?:"(?:[^"\\]|\\.)*"|-?\d+|true|false|null|\{\}|\[\])(?=[,}\]])/g;

it('records with hostile values under a hash that fits are refused, or harmless', async () => {
  const lines = sampleLines();
  const swap = fc.record({ line: place, at: place, by: fc.constantFrom(...HOSTILE) });
  const swaps = fc.array(swap, { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(swaps, async (list) => {
      const mutated = [...lines];
      for (const { line, at, by } of list) {
        const n = line % mutated.length;
        const text = mutated[n] ?? '';
        const found = [...text.matchAll(VALUE)];
        const target = found[at % found.length];
        if (!target) continue;
        mutated[n] = text.slice(0, target.index) + by + text.slice(target.index + target[0].length);
      }
      await expectSaidOrSound(await backupOf({ body: bodyOf(mutated) }));
    }),
    SEEDED,
  );
});
