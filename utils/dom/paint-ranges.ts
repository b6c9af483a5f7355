import { HIGHLIGHT_NAME } from '../quote/highlight-name.ts';

/**
 * Paints ranges without touching the page's DOM; none takes the paint away.
 * https://drafts.csswg.org/css-highlight-api-1/
 */
export function paintRanges(ranges: readonly Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(HIGHLIGHT_NAME);
  else CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(...ranges));
}
