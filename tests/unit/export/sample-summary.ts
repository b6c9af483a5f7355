import { buildSummary } from '../../../utils/visit/build-summary.ts';
import type { SummaryDocument } from '../../../utils/visit/summary-document.ts';
import type { SummaryInput } from '../../../utils/visit/summary-input.ts';
import { createTranslator } from '../../../utils/words/translator.ts';
import { factsOf, idOf, make, quoteOf, sampleInput, VISIT_ID } from '../visit/sample-records.ts';

/** A notebook in which every text a person or page can write is `text`. */
export function inputSaying(text: string): SummaryInput {
  return sampleInput({
    visit: make('visit', VISIT_ID, {
      optionIds: [idOf(10)],
      reason: text,
      howLong: text,
      place: text,
      clinicianName: text,
      changesSinceLastVisit: text,
      decision: text,
    }),
    person: make('person', idOf(1), { name: text, whatMatters: text }),
    options: [
      make('option', idOf(10), {
        name: text,
        genericName: `${text}.`,
        whatIRead: text,
        myLeaning: text,
        stoppedWhy: text,
      }),
    ],
    statements: [make('statement', idOf(20), { optionId: idOf(10), text })],
    clips: [
      make('clip', idOf(30), {
        optionId: idOf(10),
        url: 'https://example.org/a',
        quote: quoteOf(text),
        facts: factsOf({ title: text, siteName: text, doi: text }),
      }),
    ],
    questions: [make('question', idOf(40), { text })],
    visitQuestions: [make('visitQuestion', idOf(50), { questionId: idOf(40), answer: text })],
    medicines: [make('medicine', idOf(60), { name: text, dose: text })],
    allergies: [make('allergy', idOf(70), { to: text, reaction: text })],
    preparedBy: { name: text, relation: text },
  });
}

const words = createTranslator('en');

/** The summary of an input in English; throws when it is held back. */
export function summaryOf(input: SummaryInput): SummaryDocument {
  const summary = buildSummary(input, { language: 'en', timeZone: 'UTC' }, words);
  if (!summary) throw new Error('held back');
  return summary;
}
