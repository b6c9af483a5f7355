import { describe, expect, it } from 'vitest';
import { conflictsOf } from '../../../utils/merge/conflicts-of.ts';
import { editRecord } from '../../../utils/merge/edit-record.ts';
import { mergeRecord } from '../../../utils/merge/merge-record.ts';
import { resolveConflict } from '../../../utils/merge/resolve-conflict.ts';
import { KINDS, SCHEMAS } from '../../../utils/model/kinds.ts';
import { ctx, otherCtx, sample } from '../notebook/sample-records.ts';

const option = sample('option', 3, { name: 'A', note: 'n' });

describe('a new record', () => {
  it.each(KINDS)('of kind %s keeps to its schema with blank fields', (kind) => {
    const record = sample(kind, 1);
    expect(SCHEMAS[kind].parse(record)).toEqual(record);
  });

  it('has every field stamped as the first edit of this device', () => {
    const { kind, id, createdAt, updatedAt, versions, stamps, conflicts, ...fields } = option;
    expect(Object.keys(stamps).sort()).toEqual(Object.keys(fields).sort());
    expect(new Set(Object.values(stamps).map(String))).toEqual(new Set([`${ctx.device},1`]));
    expect({ versions, conflicts }).toEqual({ versions: { [ctx.device]: 1 }, conflicts: {} });
  });
});

describe('an edit', () => {
  it('stamps only what really changes', () => {
    const edited = editRecord(option, { name: 'B', note: 'n' }, otherCtx);
    expect(edited).toMatchObject({ name: 'B', updatedAt: otherCtx.now, createdAt: ctx.now });
    expect(edited.stamps.name).toEqual([otherCtx.device, 1]);
    expect(edited.stamps.note).toEqual([ctx.device, 1]);
    expect(edited.versions).toEqual({ [ctx.device]: 1, [otherCtx.device]: 1 });
    expect(editRecord(edited, { note: '' }, ctx).stamps.note).toEqual([ctx.device, 2]);
  });

  it('that changes nothing gives the same object', () => {
    expect(editRecord(option, { name: 'A' }, ctx)).toBe(option);
    const visit = sample('visit', 8, { optionIds: [option.id] });
    expect(editRecord(visit, { optionIds: [option.id] }, ctx)).toBe(visit);
  });

  it('leaves the record it was given as it was', () => {
    const before = structuredClone(option);
    editRecord(option, { name: 'B' }, ctx);
    expect(option).toEqual(before);
  });

  it.each([
    'quote',
    'facts',
    'url',
    'savedAt',
    'caption',
    'imageUrl',
    'readableText',
    'pageWord',
    'form',
  ])('of what a clip read, its %s, is a bug', (field) => {
    const clip = sample('clip', 5);
    expect(() => editRecord(clip, { [field]: 'other' }, ctx)).toThrow(`A clip's ${field}`);
  });

  it('of a field that the record does not have is a bug', () => {
    expect(() => editRecord(option, { versions: {} } as object, ctx)).toThrow('No field versions');
  });
});

describe('a conflict', () => {
  const both = mergeRecord(
    editRecord(option, { name: 'mine' }, ctx),
    editRecord(option, { name: 'theirs' }, otherCtx),
  );

  it('holds both values until the person chooses one, also the one already shown', () => {
    const values = conflictsOf(both)
      .get('name')
      ?.map(({ value }) => value);
    expect(values?.toSorted()).toEqual(['mine', 'theirs']);
    const chosen = resolveConflict(both, 'name', both.name, ctx);
    expect(chosen.name).toBe(both.name);
    expect(conflictsOf(chosen).size).toBe(0);
    expect(conflictsOf(mergeRecord(chosen, both)).size).toBe(0);
  });

  it('stays when another field is edited, or the shown value is saved again with a form', () => {
    const edited = editRecord(both, { note: 'x', name: both.name }, ctx);
    expect(conflictsOf(edited).has('name')).toBe(true);
  });

  it('ends when the field is edited to something else', () => {
    expect(conflictsOf(editRecord(both, { name: 'third' }, ctx)).size).toBe(0);
  });

  it('is none when both wrote the same, or both deleted', () => {
    const same = { name: 'same', deletedAt: 5 };
    const a = editRecord(option, same, ctx);
    const b = editRecord(option, { ...same, deletedAt: 6 }, otherCtx);
    expect(conflictsOf(mergeRecord(a, b)).size).toBe(0);
  });
});
