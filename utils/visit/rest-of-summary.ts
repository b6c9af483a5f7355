import type { PageOnePlan } from './fit-page-one.ts';
import type { PageOneText } from './page-one-text.ts';
import type { SummaryDocument, SummaryQuestion } from './summary-document.ts';

/** Whether the questions on page one are not all there is to them. */
export function hasMoreQuestions(questions: SummaryQuestion[], text: PageOneText): boolean {
  return (
    questions.length > text.questions.length ||
    questions.some(({ text: asked }, index) => asked !== text.questions[index]?.text) ||
    questions.some(({ answer }) => answer !== '')
  );
}

/** Whether anything follows page one; an empty second sheet is never printed. */
export function hasRest(summary: SummaryDocument, text: PageOneText, plan: PageOnePlan): boolean {
  const { options, medicines, allergies, pastMedicines, comparison, decisions } = summary;
  return (
    hasMoreQuestions(summary.questions.items, text) ||
    options.items.length > plan.optionCount ||
    medicines.items.length > plan.medicineCount ||
    (!plan.hasReactions && allergies.items.length > 0) ||
    summary.about.length > plan.aboutCount ||
    text.inFull.length > 0 ||
    [pastMedicines, comparison, decisions, summary.references].some(({ items }) => items.length > 0)
  );
}
