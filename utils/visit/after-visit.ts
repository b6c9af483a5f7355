import type { Change } from '../merge/change.ts';
import { type EditContext, editRecord } from '../merge/edit-record.ts';
import type { Option, Question } from '../model/research.ts';
import type { Visit, VisitQuestion } from '../model/visits.ts';
import { chosenOptions, createOptionFinder } from './resolve-options.ts';

/** What a visit may touch when it is over. */
export interface AfterShelf {
  options: readonly Option[];
  questions: readonly Question[];
  visitQuestions: readonly VisitQuestion[];
}

/** A question that was asked, or got an answer, is no longer open. */
export const stateAfter = ({ isAsked, answer }: Pick<VisitQuestion, 'isAsked' | 'answer'>) =>
  isAsked || answer.trim() !== '' ? 'answered' : 'open';

/**
 * The options that a visit was about, joined ones as what they were joined with: those on its list,
 * then those of the questions that were asked in it.
 */
export function discussedOptions(visit: Visit, shelf: AfterShelf): Option[] {
  const asked = new Set(
    shelf.visitQuestions
      .filter((entry) => entry.visitId === visit.id && stateAfter(entry) === 'answered')
      .map(({ questionId }) => questionId),
  );
  const ofQuestions = shelf.questions.flatMap(({ id, optionId }) =>
    optionId && asked.has(id) ? [optionId] : [],
  );
  const find = createOptionFinder([...shelf.options]);
  return chosenOptions([...visit.optionIds, ...ofQuestions], find);
}

const BEFORE_ASKED: readonly string[] = ['found', 'considering'];

/**
 * A visit is over: it is marked so, and options that were only found or considered until then have
 * been asked about. What was decided is never guessed.
 */
export function finishVisit(visit: Visit, shelf: AfterShelf, ctx: EditContext): Change[] {
  const asked = discussedOptions(visit, shelf).filter(({ status }) =>
    BEFORE_ASKED.includes(status),
  );
  return [
    { before: visit, after: editRecord(visit, { state: 'done' }, ctx) },
    ...asked.map((option) => setStatus(option, 'asked', ctx)),
  ];
}

/** Where the person is with an option from now on. */
export function setStatus(option: Option, status: Option['status'], ctx: EditContext): Change {
  const patch = { status, statusAt: ctx.now };
  return {
    before: option,
    after: option.status === status ? option : editRecord(option, patch, ctx),
  };
}
