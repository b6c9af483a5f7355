import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listContents } from '../../../utils/export/contents.ts';
import { writeFhir } from '../../../utils/export/fhir.ts';
import { fileName } from '../../../utils/export/file-name.ts';
import { writeHtml } from '../../../utils/export/html.ts';
import { writeMarkdown } from '../../../utils/export/markdown.ts';
import { writeNotebookJson } from '../../../utils/export/notebook-json.ts';
import { writePortalMessage } from '../../../utils/export/portal.ts';
import { writeText } from '../../../utils/export/text.ts';
import type { AnyRecord } from '../../../utils/model/kinds.ts';
import { withheldIds } from '../../../utils/notebook/inherit-private.ts';
import { buildSummary } from '../../../utils/visit/build-summary.ts';
import { toComparisonTables } from '../../../utils/visit/comparison.ts';
import { gatherInput } from '../../../utils/visit/gather-input.ts';
import { pageOneText } from '../../../utils/visit/page-one-text.ts';
import { writePageRule } from '../../../utils/visit/page-rule.ts';
import { createTranslator } from '../../../utils/words/translator.ts';
import { runs } from '../runs.ts';
import { idOf, PERSON_ID, VISIT_ID } from '../visit/sample-records.ts';
import { anyNotebook, wordOf } from './any-notebook.ts';

const words = createTranslator('en');
const ids = { bundle: idOf(901), patient: idOf(902), author: idOf(903), document: idOf(904) };

/** Many notebooks, several formats each. */
const SLOW_MS = 60_000;

/** Every format of the visit, as one text; null when it is held back. */
function everyFormat(records: AnyRecord[]): string | null {
  const gathered = gatherInput(records, [], VISIT_ID, '2026-11-20');
  if (!gathered) return null;
  const summary = buildSummary(gathered.input, { language: 'en', timeZone: 'UTC' }, words);
  if (!summary) return null;
  const { person, preparedBy } = gathered.input;
  const writtenAt = '2026-11-22T10:30:00Z';
  return [
    JSON.stringify(summary),
    JSON.stringify(toComparisonTables(summary.comparison.items)),
    JSON.stringify(pageOneText(summary, words, true)),
    writePageRule('a4', false, summary.running),
    JSON.stringify(listContents(summary, 'whole')),
    fileName(gathered.input.visit.day, 'pdf', person.name),
    writeText(summary),
    writeMarkdown(summary),
    writeHtml(summary),
    writeFhir({ summary, person, preparedBy, ids, writtenAt }),
    ...writePortalMessage(summary, { limit: 500, isQuestionsOnly: false }, words).parts,
    ...writePortalMessage(summary, { limit: 500, isQuestionsOnly: true }, words).parts,
  ].join('\n');
}

it(
  'every format reads as if withheld records had never been written',
  () => {
    fc.assert(
      fc.property(anyNotebook(), (records) => {
        const withheld = withheldIds(records);
        const open = records.filter((record) => !withheld.has(record.id));
        expect(everyFormat(records)).toBe(everyFormat(open));
      }),
      { numRuns: runs(150) },
    );
  },
  SLOW_MS,
);

it(
  'no format, nor the notebook as JSON, holds a word or id of a withheld record',
  () => {
    fc.assert(
      fc.property(anyNotebook(), (records) => {
        const withheld = withheldIds(records);
        const summary = everyFormat(records) ?? '';
        const notebook = writeNotebookJson(records, withheld);
        for (const id of withheld) {
          for (const text of [summary, notebook]) {
            expect(text).not.toContain(wordOf(id));
            expect(text).not.toContain(id);
          }
        }
      }),
      { numRuns: runs(150) },
    );
  },
  SLOW_MS,
);

it('what is open does get through', () => {
  const [records = []] = fc.sample(anyNotebook(), 1);
  const open = records.map((record) => ({ ...record, private: false, deletedAt: null }));
  const text = everyFormat(open) ?? '';
  expect(text).toContain(wordOf(PERSON_ID));
  expect(text).toContain(wordOf(VISIT_ID));
});
