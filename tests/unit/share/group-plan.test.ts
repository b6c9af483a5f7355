import { describe, expect, it } from 'vitest';
import { editRecord } from '../../../utils/merge/edit-record.ts';
import { mergeRecord } from '../../../utils/merge/merge-record.ts';
import type { AnyRecord } from '../../../utils/model/kinds.ts';
import { KINDS } from '../../../utils/model/kinds.ts';
import { planImport } from '../../../utils/notebook/plan-import.ts';
import { authorsOf } from '../../../utils/share/authors-of.ts';
import { fieldsToChoose, fieldWord } from '../../../utils/share/field-words.ts';
import { groupPlan } from '../../../utils/share/group-plan.ts';
import { isSharedKind } from '../../../utils/share/share-file.ts';
import { valueWords } from '../../../utils/share/value-words.ts';
import { createTranslator } from '../../../utils/words/translator.ts';
import { ctx, otherCtx, sample, uuid } from '../notebook/sample-records.ts';

const t = createTranslator('en');
const option = sample('option', 3, { name: 'A' });
const groups = (mine: AnyRecord, theirs: AnyRecord) => {
  const here = { purged: new Set<string>(), unreadable: new Set<string>(), device: ctx.device };
  return [...groupPlan(planImport({ ...here, records: [mine] }, [theirs])).keys()];
};

describe('a plan as a person sorts it', () => {
  it('does not call a record changed for its place in a list', () => {
    expect(groups(option, editRecord(option, { rank: 'a9' }, otherCtx))).toEqual(['same']);
  });

  it.each([
    ['there', {}, { note: 'x' }, 'changed-there'],
    ['here', { note: 'x' }, {}, 'changed-here'],
    ['in two fields, one on each side', { note: 'x' }, { name: 'B' }, 'changed-both'],
    ['in one field on both sides', { note: 'x' }, { note: 'y' }, 'changed-both'],
    ['there, and in its place here', { rank: 'a9' }, { name: 'B' }, 'changed-there'],
  ])('changed %s', (_where, mine, theirs, state) => {
    expect(groups(editRecord(option, mine, ctx), editRecord(option, theirs, otherCtx))).toEqual([
      state,
    ]);
  });
});

describe('what a person has to choose in', () => {
  const both = (mine: object, theirs: object) =>
    mergeRecord(editRecord(option, mine, ctx), editRecord(option, theirs, otherCtx));

  it('is a field with two values, and never a place in a list', () => {
    expect(fieldsToChoose(both({ name: 'B' }, { name: 'C' }))).toEqual(['name']);
    expect(fieldsToChoose(both({ rank: 'a8' }, { rank: 'a9' }))).toEqual([]);
    expect(fieldsToChoose(both({ private: true }, { name: 'C' }))).toEqual([]);
  });

  it('has words for every field and every value that it may hold', () => {
    const titleOf = () => 'a title';
    for (const kind of KINDS.filter(isSharedKind)) {
      const record = sample(kind, 1);
      for (const [field, value] of Object.entries(record)) {
        if (fieldWord(record, field) === null) continue;
        expect(t(fieldWord(record, field) ?? 'share.empty')).not.toBe('');
        expect(valueWords(record, field, value, { t, titleOf })).toBeTypeOf('string');
      }
    }
  });

  it.each([
    ['option', 'status', 'trying', 'Trying'],
    ['option', 'treatmentKind', 'device', 'Device'],
    ['option', 'conditionId', uuid(2), 'a title'],
    ['option', 'howSure', 3, '3'],
    ['visit', 'optionIds', [uuid(3), uuid(4)], 'a title; a title'],
    ['statement', 'aspect', 'harm', 'Possible harm'],
    ['question', 'state', 'answered', 'Answered'],
    ['option', 'private', true, 'yes'],
    ['option', 'deletedAt', null, 'no'],
    ['person', 'noMedicinesAt', 5, 'yes'],
    ['option', 'note', '', ''],
  ] as const)('says the value of %s.%s %j', (kind, field, value, said) => {
    expect(valueWords({ kind }, field, value, { t, titleOf: () => 'a title' })).toBe(said);
  });
});

it('who wrote a record are the browsers that set what it says, most of it first', () => {
  const once = editRecord(option, { note: 'mine' }, ctx);
  const twice = editRecord(once, { whatIRead: 'theirs', rank: 'a9' }, otherCtx);
  expect(authorsOf(twice)).toEqual([ctx.device, otherCtx.device]);
  expect(authorsOf(editRecord(option, { rank: 'a9' }, otherCtx))).toEqual([ctx.device]);
});
