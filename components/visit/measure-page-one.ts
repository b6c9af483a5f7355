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
  const rows = {
    options: heights('option'),
    medicines: heights('medicine'),
    about: heights('lines-fact'),
  };
  const write = heights('write');
  const more = heights('more');
  const [all, names] = [sum(heights('allergies')), sum(heights('allergy-names'))];
  const variable = [...rows.options, ...rows.medicines, ...rows.about, ...write, ...more, all];
  return {
    ...rows,
    available: heightOf(probe) - SLACK_PX,
    fixed: heightOf(page) - paddingOf(page) - sum(variable),
    writeLine: write[0] ?? 0,
    questionCount: write.length,
    reactions: all - names,
    moreLine: more[0] ?? 0,
  };
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
