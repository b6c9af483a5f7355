import type { PageText } from '../model/page.ts';
import { CUE } from './cues.ts';
import { GAP, type PageWords } from './read-words.ts';

/** What the headings above a word say. */
export const PLACE = {
  /** The word stands in a heading. */
  heading: 1,
  /** A heading above speaks of treatment, prevention or self-care. */
  treating: 2,
  /** A heading above speaks of causes, risks or side effects. */
  causing: 4,
  /** The line belongs to a list that a line about causes leads into. */
  causeList: 8,
} as const;

const CAUSING =
  /\b(?:cause[sd]?|causing|triggers?|triggered|triggering|risk factors?|side effects?|complications?|symptoms?|interactions?|warnings?|allergic to|causas?|riesgos?|efectos secundarios|síntomas|factores de riesgo)\b/iu;

function headingPlaces(words: PageWords, first: number, end: number): number {
  let cues = 0;
  for (let i = first; i < end; i++) cues |= words.infos[i]?.cues ?? 0;
  const text = words.text.slice(words.starts[first], words.ends[end - 1]);
  const causing = CAUSING.test(text) ? PLACE.causing : 0;
  return (cues & CUE.section && !causing ? PLACE.treating : 0) | causing;
}

const LEAD_IN =
  /\b(?:caused?|causes|triggers?|risk factors?|allergic|reactions?|side effects|causas?|desencadenantes?)\b/iu;
const TREATING =
  /\b(?:treat\w*|help\w*|prevent\w*|reliev\w*|manag\w*|options?|avoid\w*|trata\w*|alivi\w*)\b/iu;
/** "The usual triggers are:", not "Allergic reactions:" before what is done about them. */
const OPEN_END =
  /\b(?:are|is|includes?|including|by|to|from|of|as|following|these|son|incluyen|por|siguientes?)$/iu;
const LEAD_IN_LINES = 8;
const LIST_LINE_CHARS = 800;

/** A line that ends in a colon and names causes rules the short lines after it. */
function markLeadIns(words: PageWords, places: Uint8Array): void {
  let left = 0;
  let lineFirst = 0;
  const size = words.starts.length;
  for (let i = 1; i <= size; i++) {
    if (i < size && words.gaps[i] !== GAP.line) continue;
    const start = words.starts[lineFirst] ?? 0;
    const end = words.ends[i - 1] ?? start;
    const isHeading = ((places[lineFirst] ?? 0) & PLACE.heading) !== 0;
    if (isHeading || end - start > LIST_LINE_CHARS) left = 0;
    if (left > 0 && TREATING.test(words.text.slice(start, start + 80))) left = 0;
    if (left > 0) {
      left--;
      for (let at = lineFirst; at < i; at++) {
        places[at] = ((places[at] ?? 0) & ~PLACE.treating) | PLACE.causing | PLACE.causeList;
      }
    } else if (words.text[end] === ':' && !isHeading) {
      const first = Math.max(words.firstOf[i - 1] ?? lineFirst, lineFirst);
      const said = words.text.slice(words.starts[first], end);
      if (LEAD_IN.test(said) && OPEN_END.test(said) && !TREATING.test(said)) left = LEAD_IN_LINES;
    }
    lineFirst = i;
  }
}

/**
 * `PLACE` bits of every word. A heading rules until the next of its rank or higher; the nearest
 * heading that says anything wins over those above it.
 */
export function markSections(page: PageText, words: PageWords): Uint8Array {
  const places = new Uint8Array(words.starts.length);
  const { title } = page;
  const path: { level: number; places: number }[] = [];
  const headings = [...page.headings].sort((a, b) => a.start - b.start);
  let next = 0;
  let headingEnd = -1;
  let current = 0;
  for (let i = 0; i < places.length; i++) {
    const start = words.starts[i] ?? 0;
    for (; next < headings.length && (headings[next]?.start ?? 0) <= start; next++) {
      const heading = headings[next];
      if (!heading) continue;
      let end = i;
      while (end < places.length && (words.starts[end] ?? 0) < heading.end) end++;
      while ((path.at(-1)?.level ?? 0) >= heading.level) path.pop();
      // The headline names the subject of the page, not of a part of it.
      const isHeadline =
        heading.level === 1 || title.includes(page.text.slice(heading.start, heading.end).trim());
      const own = end > i ? headingPlaces(words, i, end) : 0;
      path.push({ level: heading.level, places: isHeadline ? own & ~PLACE.causing : own });
      current = path.findLast((step) => step.places > 0)?.places ?? 0;
      headingEnd = heading.end;
    }
    places[i] = current | (start < headingEnd ? PLACE.heading : 0);
  }
  markLeadIns(words, places);
  return places;
}
