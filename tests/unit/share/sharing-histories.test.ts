import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldValues } from '../../../utils/merge/held-values.ts';
import { runs } from '../runs.ts';
import { FIELDS, play, type Step, standing, steps } from './sharing-histories.ts';

const RUNS = { numRuns: runs(150) };
const SLOW_MS = 600_000;
/** When something was deleted decides nothing, only whether it was. */
const asTexts = (field: string, values: unknown[]) => {
  const texts = values.map((value) => String(field === 'deletedAt' ? value !== null : value));
  return [...new Set(texts)].sort();
};

/** Each notebook shares with each other, twice around, keeping what only one side deleted. */
const allShare: Step[] = [0, 1, 2, 0, 1, 2].flatMap((from) =>
  [0, 1, 2].map((to): Step => ({ do: 'share', at: from, to, trash: false, clock: 9 })),
);

describe('sharing over any history of edits in three notebooks', () => {
  it(
    'keeps exactly the values that nobody overwrote knowing of them',
    () => {
      fc.assert(
        fc.property(steps, (history) => {
          for (const notebook of play(history)) {
            for (const record of notebook.records.values()) {
              if (record.kind !== 'option') continue;
              for (const field of FIELDS) {
                const kept = heldValues(record, field).map(({ value }) => value);
                expect(asTexts(field, kept)).toEqual(
                  asTexts(field, standing(notebook, record.id, field)),
                );
              }
            }
          }
        }),
        RUNS,
      );
    },
    SLOW_MS,
  );

  it(
    'ends with the same everywhere once all have shared with all',
    () => {
      fc.assert(
        fc.property(steps, (history) => {
          const [a, b, c] = play([...history, ...allShare]).map(({ records }) =>
            [...records.values()]
              .filter(({ deletedAt }) => deletedAt === null)
              .map(({ updatedAt, createdAt, ...record }) => record)
              .sort((x, y) => (x.id < y.id ? -1 : 1)),
          );
          expect(b).toEqual(a);
          expect(c).toEqual(a);
        }),
        RUNS,
      );
    },
    SLOW_MS,
  );

  it(
    'decides the same when every clock is wrong',
    () => {
      fc.assert(
        fc.property(
          steps,
          fc.infiniteStream(fc.integer({ min: 1, max: 4e12 })),
          (history, clocks) => {
            const otherwise = history.map(
              (step): Step => ({ ...step, clock: clocks.next().value }),
            );
            const decided = (steps: Step[]) =>
              play(steps).map(({ records }) =>
                [...records.values()].map(
                  ({ updatedAt, createdAt, deletedAt, conflicts, ...rest }) => ({
                    ...rest,
                    isGone: deletedAt !== null,
                    undecided: Object.keys(conflicts),
                  }),
                ),
              );
            expect(decided(otherwise)).toEqual(decided(history));
          },
        ),
        RUNS,
      );
    },
    SLOW_MS,
  );
});
