import type { Clip, Option, Question } from '../model/research.ts';
import type { Visit, VisitQuestion } from '../model/visits.ts';
import { joinedUnder } from './joined-options.ts';

export const TIMELINE_STEPS = ['found', 'asked', 'decided'] as const;

/** Something that happened with an option. */
export interface TimelineEvent {
  step: (typeof TIMELINE_STEPS)[number];
  /** The status that says what was decided; for the other steps the step itself. */
  status: Option['status'];
  /** YYYY-MM-DD. */
  day: string;
}

/** One option's way, its events in order. */
export interface TimelineLane {
  option: Option;
  events: TimelineEvent[];
}

export interface TimelineShelf {
  /** All options of the notebook: joined ones count as the one that they were joined with. */
  options: readonly Option[];
  clips: readonly Clip[];
  questions: readonly Question[];
  visits: readonly Visit[];
  visitQuestions: readonly VisitQuestion[];
}

const DECIDED: readonly Option['status'][] = ['trying', 'stopped', 'chosen', 'not-for-me'];

/** The ways of these options from found to asked to decided; `toDay` gives the day of a moment. */
export function timelineOf(
  shown: readonly Option[],
  shelf: TimelineShelf,
  toDay: (moment: number) => string,
): TimelineLane[] {
  return shown.map((option) => {
    const joined = joinedUnder(option.id, shelf.options);
    const ids = new Set<string | null>([option, ...joined].map(({ id }) => id));
    const events: (TimelineEvent | null)[] = [
      { step: 'found', status: 'found', day: toDay(foundAt([option, ...joined], shelf, ids)) },
      asked(option, shelf, ids, toDay),
      DECIDED.includes(option.status)
        ? { step: 'decided', status: option.status, day: toDay(option.statusAt) }
        : null,
    ];
    return { option, events: inOrder(events.filter((event) => event !== null)) };
  });
}

function foundAt(options: Option[], { clips }: TimelineShelf, ids: ReadonlySet<string | null>) {
  const saved = clips.filter(({ optionId }) => ids.has(optionId)).map(({ savedAt }) => savedAt);
  return Math.min(...options.map(({ createdAt }) => createdAt), ...saved);
}

/** The first visit that is over and in which the option, or a question about it, came up. */
function asked(
  option: Option,
  shelf: TimelineShelf,
  ids: ReadonlySet<string | null>,
  toDay: (moment: number) => string,
): TimelineEvent | null {
  const about = new Set(
    shelf.questions.filter(({ optionId }) => ids.has(optionId)).map(({ id }) => id),
  );
  const cameUp = ({ id, optionIds }: Visit) =>
    optionIds.some((one) => ids.has(one)) ||
    shelf.visitQuestions.some(
      (entry) =>
        entry.visitId === id &&
        about.has(entry.questionId) &&
        (entry.isAsked || entry.answer.trim() !== ''),
    );
  const [day] = shelf.visits
    .filter((visit) => visit.state === 'done' && visit.day !== '' && cameUp(visit))
    .map((visit) => visit.day)
    .sort();
  if (day) return { step: 'asked', status: 'asked', day };
  return option.status === 'asked'
    ? { step: 'asked', status: 'asked', day: toDay(option.statusAt) }
    : null;
}

/** By day; on one day in the order in which such things happen. */
function inOrder(events: TimelineEvent[]): TimelineEvent[] {
  const order = ({ step }: TimelineEvent) => TIMELINE_STEPS.indexOf(step);
  return events.toSorted((a, b) =>
    a.day === b.day ? order(a) - order(b) : a.day < b.day ? -1 : 1,
  );
}
