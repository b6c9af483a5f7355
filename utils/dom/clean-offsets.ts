/** What never shows: places where a word may be broken, and marks of byte order. */
const INVISIBLE = /[\u00ad\u200b\ufeff]/;
const SPACE = /\s/;

/** Lengths of a text node's value up to a place in it, as written and as read. */
interface Step {
  raw: number;
  clean: number;
}

/** Walks a text node's value as the page walk cleans it, until `isThere`; `isAfterSpace` as when it was read. */
function walkValue(value: string, isAfterSpace: boolean, isThere: (step: Step) => boolean): Step {
  const step = { raw: 0, clean: 0 };
  let wasSpace = isAfterSpace;
  for (; step.raw < value.length; step.raw++) {
    const c = value[step.raw] ?? '';
    if (INVISIBLE.test(c)) continue;
    const isSpace = SPACE.test(c);
    const isRead = !(isSpace && wasSpace);
    if (isRead && isThere(step)) return step;
    if (isRead) step.clean++;
    wasSpace = isSpace;
  }
  return step;
}

/** Where the character that was read as number `clean` stands in the value. */
export function rawOffset(value: string, isAfterSpace: boolean, clean: number): number {
  return walkValue(value, isAfterSpace, (step) => step.clean === clean).raw;
}

/** How many characters were read of the first `raw` of the value. */
export function cleanOffset(value: string, isAfterSpace: boolean, raw: number): number {
  return walkValue(value, isAfterSpace, (step) => step.raw >= raw).clean;
}
