// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readShareFile } from '../../../utils/app/open-share.ts';
import { type AnyRecord, SCHEMAS } from '../../../utils/model/kinds.ts';
import { importChanges } from '../../../utils/notebook/import-changes.ts';
import { planShare } from '../../../utils/share/plan-share.ts';
import type { ShareFile } from '../../../utils/share/share-file.ts';
import { otherCtx, sampleNotebook } from '../notebook/sample-records.ts';
import { runs } from '../runs.ts';
import { forge, PASSPHRASE, sampleText, seal } from './sample-share.ts';

const SAID = ['foreign-file', 'newer-version', 'damaged-file', 'too-costly', 'wrong-passphrase'];
const SEED = 20_261_122;
const SLOW_MS = 600_000;
const own = sampleNotebook();
const here = { purged: new Set<string>(), unreadable: new Set<string>(), device: otherCtx.device };
const quick = await seal(await sampleText());

type Change = { at: number; bit: number; do: 'flip' | 'cut' | 'add' | 'double' | 'end' };
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat({ max: 2 ** 30 }),
  bit: fc.nat({ max: 7 }),
  do: fc.constantFrom('flip', 'flip', 'flip', 'cut', 'add', 'double', 'end'),
});
// Half of all changes hit the header, which is a hundredth of the file.
const changes = fc.array(fc.tuple(change, fc.boolean()), { minLength: 1, maxLength: 3 });

function changed(file: Uint8Array, what: Change, isInHeader: boolean): Uint8Array<ArrayBuffer> {
  const at = what.at % Math.min(isInHeader ? 160 : file.length, file.length || 1);
  const [head, tail] = [[...file.subarray(0, at)], [...file.subarray(at)]];
  switch (what.do) {
    case 'flip':
      return Uint8Array.from([...head, (tail[0] ?? 0) ^ (1 << what.bit), ...tail.slice(1)]);
    case 'cut':
      return Uint8Array.from([...head, ...tail.slice(1 + what.bit)]);
    case 'add':
      return Uint8Array.from([...head, what.bit * 31, ...tail]);
    case 'double':
      return Uint8Array.from([...head, ...tail.slice(0, 64), ...tail]);
    case 'end':
      return Uint8Array.from(head);
  }
}

const mutate = (file: Uint8Array<ArrayBuffer>, list: [Change, boolean][]) =>
  list.reduce((bytes, [what, isInHeader]) => changed(bytes, what, isInHeader), file);

async function expectRefused(file: Uint8Array<ArrayBuffer>, list: [Change, boolean][]) {
  const mutated = mutate(file, list);
  const isAsBefore = Buffer.compare(mutated, file) === 0;
  const opened = await readShareFile(mutated, PASSPHRASE);
  expect(opened.ok).toBe(isAsBefore);
  if (!opened.ok) expect(SAID).toContain(opened.error);
}

it(
  'a sealed file with any byte changed, lost or added is refused with a reason',
  () =>
    fc.assert(
      fc.asyncProperty(changes, (list) => expectRefused(quick, list)),
      { numRuns: runs(400), seed: SEED },
    ),
  SLOW_MS,
);

it(
  'so it is at the work that the product asks for',
  async () => {
    const file = await seal(await sampleText(), 18);
    await fc.assert(
      fc.asyncProperty(changes, (list) => expectRefused(file, list)),
      { numRuns: runs(3), seed: SEED },
    );
  },
  SLOW_MS,
);

const HOSTILE: unknown[] = [
  null,
  -1,
  1e300,
  Number.MAX_SAFE_INTEGER,
  '',
  [],
  {},
  { constructor: { prototype: {} } },
  'a'.repeat(300_000),
  '00000000-0000-4000-8000-000000000001',
  '\ud800',
  true,
];

it(
  'a share made by somebody hostile is refused, or harmless',
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 }), fc.constantFrom(...HOSTILE)), {
          minLength: 1,
          maxLength: 3,
        }),
        async (list) => {
          const text = await forge(({ records }) => {
            for (const [n, at, value] of list) {
              const record = records[n % records.length] ?? {};
              const names = Object.keys(record);
              record[names[at % names.length] ?? ''] = value;
            }
          });
          const opened = await readShareFile(await seal(text), PASSPHRASE);
          if (opened.ok) expectHarmless(opened.value);
          else expect(SAID).toContain(opened.error);
        },
      ),
      { numRuns: runs(120), seed: SEED },
    ),
  SLOW_MS,
);

/** What it would write keeps to every rule, and nothing of ours goes to the trash unasked. */
function expectHarmless(share: ShareFile): void {
  const plan = planShare({ ...here, records: own }, share);
  for (const { after } of importChanges(plan, new Map(), otherCtx)) {
    expect(SCHEMAS[after.kind].safeParse(after).success).toBe(true);
    const mine = own.find(({ id }) => id === after.id) as AnyRecord | undefined;
    if (mine?.deletedAt === null) expect(after.deletedAt).toBeNull();
  }
}
