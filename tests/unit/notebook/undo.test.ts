import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictsOf } from '../../../utils/merge/conflicts-of.ts';
import { editRecord } from '../../../utils/merge/edit-record.ts';
import { mergeRecord } from '../../../utils/merge/merge-record.ts';
import type { AnyRecord } from '../../../utils/model/kinds.ts';
import { undoOf } from '../../../utils/notebook/undo.ts';
import { FIELDS, play, type Replica, steps } from '../merge/edit-histories.ts';
import { runs } from '../runs.ts';
import { ctx, otherCtx, sample } from './sample-records.ts';

const option = sample('option', 3, { name: 'A' });

function undone(before: AnyRecord | null, after: AnyRecord): AnyRecord {
  const record = undoOf(before, after, after, ctx);
  if (record === 'changed-since') throw new Error('changed since');
  return record;
}

/** The values of a field, shown and rival, in no order. */
const values = (record: AnyRecord, field: (typeof FIELDS)[number]) =>
  [record[field as 'deletedAt'], ...(record.conflicts[field] ?? []).map(({ value }) => value)]
    .map(String)
    .toSorted();

describe('undoing a change', () => {
  it('restores the values as a new version', () => {
    const after = editRecord(option, { name: 'B', deletedAt: 5 }, ctx);
    const back = undone(option, after);
    expect(back).toMatchObject({ name: 'A', deletedAt: null });
    expect(back.versions).toEqual({ [ctx.device]: 3 });
  });

  it('puts a record that was made into the trash', () => {
    expect(undone(null, option).deletedAt).toBe(ctx.now);
  });

  it('says when the record has changed since', () => {
    const after = editRecord(option, { name: 'B' }, ctx);
    const later = editRecord(after, { note: 'x' }, otherCtx);
    expect(undoOf(option, after, later, ctx)).toBe('changed-since');
  });

  it('of choosing one of two values brings the choice back', () => {
    const before = mergeRecord(
      editRecord(option, { name: 'mine' }, ctx),
      editRecord(option, { name: 'theirs' }, otherCtx),
    );
    const back = undone(before, editRecord(before, { name: 'third' }, ctx));
    expect(conflictsOf(back).has('name')).toBe(true);
    expect(mergeRecord(back, back)).toBe(back);
  });

  it('of a merge restores every value, over any history of edits', () => {
    fc.assert(
      fc.property(steps, fc.nat(), fc.nat(), (history, i, j) => {
        const states = play(history);
        const { record: before } = states[i % states.length] as Replica;
        const { record: theirs } = states[j % states.length] as Replica;
        const merged = mergeRecord(before, theirs);
        const back = undone(before, merged);
        for (const field of FIELDS) {
          expect(new Set(values(back, field))).toEqual(new Set(values(before, field)));
        }
        // What was taken back stays so when the same file is merged again.
        expect(mergeRecord(back, theirs)).toEqual(back);
      }),
      { numRuns: runs(500) },
    );
  });
});
