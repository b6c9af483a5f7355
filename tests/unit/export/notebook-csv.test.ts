import { expect, it } from 'vitest';
import { writeOptionsCsv, writeQuestionsCsv } from '../../../utils/export/notebook-csv.ts';
import type { AnyRecord } from '../../../utils/model/kinds.ts';
import { createTranslator } from '../../../utils/words/translator.ts';
import { sample, sampleNotebook, uuid } from '../notebook/sample-records.ts';

const t = createTranslator('en');
const both = (records: AnyRecord[], unreadable: string[] = []) =>
  writeOptionsCsv(records, unreadable, t) + writeQuestionsCsv(records, unreadable, t);

it('options and questions say whose they are and what about', () => {
  expect(writeOptionsCsv(sampleNotebook(), [], t)).toContain('"Rosa","Migraine","Topiramate"');
  expect(writeQuestionsCsv(sampleNotebook(), [], t)).toContain(
    '"Rosa","Migraine","Topiramate","How long?"',
  );
});

it.each([
  ['private', { private: true }],
  ['in the trash', { deletedAt: 5 }],
])('nothing of a condition that is %s comes out', (_what, mark) => {
  const marked = sampleNotebook().map((record) =>
    record.kind === 'condition' ? { ...record, ...mark } : record,
  );
  expect(both(marked)).not.toMatch(/Migraine|Topiramate|How long/);
});

it('nothing below an entry that cannot be read comes out', () => {
  expect(both(sampleNotebook(), [uuid(2)])).not.toMatch(/Topiramate|How long/);
});

it('options that were joined stand in one row', () => {
  const joined = sample('option', 40, { name: 'Topamax', mergedInto: uuid(3) });
  expect(writeOptionsCsv([...sampleNotebook(), joined], [], t)).not.toContain('Topamax');
});
