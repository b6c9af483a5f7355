import type { PageOneHeights } from '../../utils/visit/fit-page-one.ts';

/** Left free, so that a line which breaks otherwise in print does not push page one over. */
const SLACK_PX = 6;

/** Heights of a sheet that is laid out for measuring, in CSS pixels before any scaling. */
export function measurePageOne(sheet: HTMLElement): PageOneHeights | null {
  const page = sheet.querySelector<HTMLElement>('.sheet-page-one');
  const probe = sheet.querySelector<HTMLElement>('.sheet-probe');
  if (!page || !probe || page.offsetWidth === 0) return null;
  const scale = page.getBoundingClientRect().width / page.offsetWidth;
  const heightOf = (element: Element) => element.getBoundingClientRect().height / scale;
  const heights = (part: string) =>
    [...page.querySelectorAll(`[data-fit="${part}"]`)].map(heightOf);
  const options = withFrame(heights('option'), heights('option-table'));
  const medicines = heights('medicine');
  const about = withFrame(heights('lines-fact'), heights('about'));
  const write = heights('write');
  const more = heights('more');
  const [medicinePart, allergyPart] = [sum(heights('medicine-part')), sum(heights('allergy-part'))];
  const [whole, names] = [sum(heights('allergies')), sum(heights('allergy-names'))];
  const both = sum(heights('health'));
  return {
    options,
    medicines,
    about,
    available: heightOf(probe) - SLACK_PX,
    fixed: heightOf(page) - paddingOf(page) - sum([...options, ...about, ...write, ...more, both]),
    writeLine: write[0] ?? 0,
    questionCount: write.length,
    medicinePart: medicinePart - sum(medicines),
    allergyNames: allergyPart - whole,
    allergiesWhole: allergyPart - names,
    isSideBySide: both < medicinePart + allergyPart - 1,
    moreLine: more[0] ?? 0,
  };
}

/** A table's head and a part's rule stand only where a first row does: they count with it. */
function withFrame(rows: number[], frames: number[]): number[] {
  const frame = sum(frames) - sum(rows);
  return rows.map((row, index) => (index === 0 ? row + frame : row));
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

function paddingOf(page: HTMLElement): number {
  const style = getComputedStyle(page);
  const edges = [
    style.paddingTop,
    style.paddingBottom,
    style.borderTopWidth,
    style.borderBottomWidth,
  ];
  return sum(edges.map((edge) => Number.parseFloat(edge) || 0));
}
