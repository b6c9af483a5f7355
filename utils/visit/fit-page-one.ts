/** Heights in CSS pixels, measured on the sheet with everything on page one. */
export interface PageOneHeights {
  available: number;
  /** What always stands there: all but the lists below, the lines to write on and the two columns. */
  fixed: number;
  /** One line to write on, under one question. */
  writeLine: number;
  questionCount: number;
  options: number[];
  medicines: number[];
  /** The medicines' part without its list. */
  medicinePart: number;
  /** The allergies' part with names only, and with reactions. */
  allergyNames: number;
  allergiesWhole: number;
  /** Medicines and allergies stand side by side: only the taller of them counts. */
  isSideBySide: boolean;
  /** What matters to me and the like, most important first. */
  about: number[];
  /** The line "N more on page 2"; where no row stands it is beside the heading and takes no room. */
  moreLine: number;
}

/** What stands on page one; the rest follows on page two. */
export interface PageOnePlan {
  writeLines: number;
  optionCount: number;
  medicineCount: number;
  aboutCount: number;
  hasReactions: boolean;
  /** Even the least does not fit: page one runs on, and the person is told what to shorten. */
  isOver: boolean;
}

const FIRST_ROWS = 5;
const MOST_WRITE_LINES = 4;

type Counted = 'writeLines' | 'optionCount' | 'medicineCount' | 'aboutCount';

/**
 * Fills page one: a line to write on for each question and every allergy always; then what matters
 * most, the first options and medicines, a second line to write on, more options and medicines in
 * turn, and what else was told; what room is left goes to writing.
 */
export function fitPageOne(heights: PageOneHeights): PageOnePlan {
  const plan: PageOnePlan = {
    writeLines: 1,
    optionCount: 0,
    medicineCount: 0,
    aboutCount: 0,
    hasReactions: heights.allergiesWhole <= heights.allergyNames,
    isOver: false,
  };
  if (heightOf(plan, heights) > heights.available) return { ...plan, isOver: true };
  const most: Record<Counted, number> = {
    writeLines: MOST_WRITE_LINES,
    optionCount: heights.options.length,
    medicineCount: heights.medicines.length,
    aboutCount: heights.about.length,
  };
  const isFitting = (next: PageOnePlan) => heightOf(next, heights) <= heights.available;
  const grow = (...keys: Counted[]) => growInTurn(plan, most, keys, isFitting);

  plan.hasReactions ||= isFitting({ ...plan, hasReactions: true });
  growUpTo(plan, most, 1, isFitting);
  if (most.aboutCount > 0 && isFitting({ ...plan, aboutCount: 1 })) plan.aboutCount = 1;
  growUpTo(plan, most, FIRST_ROWS, isFitting);
  if (isFitting({ ...plan, writeLines: 2 })) plan.writeLines = 2;
  grow('optionCount', 'medicineCount');
  grow('aboutCount');
  if (heights.questionCount > 0) grow('writeLines');
  return plan;
}

function growUpTo(
  plan: PageOnePlan,
  most: Record<Counted, number>,
  rows: number,
  isFitting: (next: PageOnePlan) => boolean,
): void {
  const few = {
    ...most,
    optionCount: Math.min(rows, most.optionCount),
    medicineCount: Math.min(rows, most.medicineCount),
  };
  growInTurn(plan, few, ['optionCount', 'medicineCount'], isFitting);
}

/** Adds one to each count in turn until the next one would not fit or there are no more. */
function growInTurn(
  plan: PageOnePlan,
  most: Record<Counted, number>,
  keys: Counted[],
  isFitting: (next: PageOnePlan) => boolean,
): void {
  let open = keys;
  while (open.length > 0) {
    open = open.filter((key) => {
      if (plan[key] >= most[key] || !isFitting({ ...plan, [key]: plan[key] + 1 })) return false;
      plan[key]++;
      return true;
    });
  }
}

function heightOf(plan: PageOnePlan, heights: PageOneHeights): number {
  const rows = (all: number[], count: number) =>
    sum(all.slice(0, count)) + (count > 0 && count < all.length ? heights.moreLine : 0);
  const medicines = heights.medicinePart + rows(heights.medicines, plan.medicineCount);
  const allergies = plan.hasReactions ? heights.allergiesWhole : heights.allergyNames;
  return (
    heights.fixed +
    plan.writeLines * heights.writeLine * heights.questionCount +
    rows(heights.options, plan.optionCount) +
    (heights.isSideBySide ? Math.max(medicines, allergies) : medicines + allergies) +
    sum(heights.about.slice(0, plan.aboutCount))
  );
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
