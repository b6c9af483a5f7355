import { beginningOf, paperLength } from './page-one-limits.ts';

const SIZES = { letter: '215.9mm 279.4mm', a4: '210mm 297mm' } as const;
/** Of each part: name and date stand on one line even in large print. */
const LONGEST_PART = 28;

/**
 * The style rules that browsers need of the whole document: the paper's size, which Firefox takes
 * only from a rule for every page, and from page two on whose sheet it is and its number, where a
 * browser knows margin boxes. https://drafts.csswg.org/css-page-3/#margin-boxes
 */
export function writePageRule(
  paper: keyof typeof SIZES,
  isLarge: boolean,
  running: readonly string[],
): string {
  const parts = running.map((part) =>
    paperLength(part) > LONGEST_PART ? beginningOf(part, LONGEST_PART) : part,
  );
  const said = parts.length === 0 ? '' : `${writeCssString(`${parts.join(' · ')} · `)} `;
  const font = `font: ${isLarge ? 18 : 11}pt/1 Arial, "Liberation Sans", "Noto Sans", sans-serif`;
  return `
@page { size: ${SIZES[paper]}; @bottom-right { content: ${said}counter(page); ${font} } }
@page :first { @bottom-right { content: none } }
`;
}

/** Any text as a CSS string: nothing in it ends the string. https://drafts.csswg.org/cssom/#serialize-a-string */
function writeCssString(text: string): string {
  const safe = text.replace(
    /["\\<>{};\p{Cc}]/gu,
    (mark) => `\\${mark.codePointAt(0)?.toString(16)} `,
  );
  return `"${safe}"`;
}
