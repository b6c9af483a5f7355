import type { Heading, TextRange } from '../model/page.ts';
import type { Block } from './page-lines.ts';
import { isAsideHeading } from './page-tags.ts';

const MAX_ASIDES = 2_000;

/** Weight of each block with everything in it, leaving out what stands in `isAside` blocks. */
function sumWeights(blocks: readonly Block[], isAside: readonly boolean[]): number[] {
  const sums = blocks.map((b, i) => (isAside[i] ? 0 : b.weight));
  for (let i = blocks.length - 1; i > 0; i--) {
    const parent = blocks[i]?.parent ?? -1;
    if (parent >= 0 && !isAside[i]) sums[parent] = (sums[parent] ?? 0) + (sums[i] ?? 0);
  }
  return sums;
}

/** A name alone does not make the article's own container an aside ("has-sidebar", "post-comments-open"). */
function markAsides(blocks: readonly Block[]): boolean[] {
  const all = sumWeights(blocks, []);
  const total = all[0] ?? 0;
  const isAside: boolean[] = [];
  blocks.forEach((b, i) => {
    const isOwn =
      b.hint === 'tag'
        ? !b.holdsTitle || (all[i] ?? 0) < total * 0.3
        : b.hint === 'name' && !b.holdsTitle && (all[i] ?? 0) < total * 0.5;
    isAside.push(isOwn || (isAside[b.parent] ?? false));
  });
  return isAside;
}

/** The smallest block that holds most of the running text. */
function mainBlockOf(blocks: readonly Block[], isAside: readonly boolean[]): number {
  const sums = sumWeights(blocks, isAside);
  const total = sums[0] ?? 0;
  let best = 0;
  for (let i = 1; i < blocks.length; i++) {
    const share = (sums[i] ?? 0) / (total || 1);
    const parent = blocks[i]?.parent ?? -1;
    if (isAside[i] || share < (blocks[i]?.isMain ? 0.5 : 0.7)) continue;
    // In document order the last heavy block below the best one so far is the smallest.
    if (isBelow(blocks, parent, best)) best = i;
  }
  return best;
}

function isBelow(blocks: readonly Block[], from: number, ancestor: number): boolean {
  let i = from;
  while (i > ancestor) i = blocks[i]?.parent ?? -1;
  return i === ancestor;
}

/** Lists of links: almost all of their text can be clicked, and there are several. */
function linkLists(blocks: readonly Block[], isAside: readonly boolean[]): TextRange[] {
  const sums = blocks.map((b) => ({ chars: b.chars, linkChars: b.linkChars, links: b.links }));
  for (let i = blocks.length - 1; i > 0; i--) {
    const child = sums[i];
    const parent = sums[blocks[i]?.parent ?? -1];
    if (!child || !parent) continue;
    parent.chars += child.chars;
    parent.linkChars += child.linkChars;
    parent.links += child.links;
  }
  const isList = (i: number) => {
    const s = sums[i];
    return !!s && s.links >= 4 && s.linkChars > s.chars * 0.8 && !blocks[i]?.holdsTitle;
  };
  const found: TextRange[] = [];
  blocks.forEach((b, i) => {
    if (!isAside[i] && isList(i) && !isList(b.parent)) found.push({ start: b.start, end: b.end });
  });
  return found;
}

const TEASER_HEADING =
  /^\W*(?:related|more|latest|popular|recommended|you m|read|trending|most|share|newsletter|sign|subscribe|tags|categories|navigation|verwandte|mehr|art[ií]culos|temas|noticias)/i;
const PROSE_CHARS = 240;
const MIN_PROSE_LINES = 3;

/** Where running text begins again in a box of teasers that no heading closes; `end` when it does not. */
function endOfTeasers(text: string, start: number, end: number): number {
  let first = -1;
  let count = 0;
  for (let at = start; at < end; ) {
    const stop = text.indexOf('\n', at);
    const lineEnd = stop < 0 || stop > end ? end : stop;
    if (lineEnd - at >= PROSE_CHARS) {
      if (first < 0) first = at;
      if (++count >= MIN_PROSE_LINES) return first;
    }
    at = lineEnd + 1;
  }
  return end;
}

/** From a heading such as "References" to the next heading of its rank. */
function headedParts(text: string, headings: readonly Heading[], end: number): TextRange[] {
  const found: TextRange[] = [];
  headings.forEach((h, i) => {
    if (h.level === 1 || !isAsideHeading(text.slice(h.start, h.end))) return;
    const next = headings.slice(i + 1).find((x) => x.level <= h.level);
    const stop = next ? next.start - 1 : h.start < end ? end : text.length;
    const isTeaser = TEASER_HEADING.test(text.slice(h.start, h.end));
    const close = isTeaser ? endOfTeasers(text, h.end + 1, stop) : stop;
    found.push({ start: h.start, end: Math.max(h.end, close) });
  });
  return found;
}

function merge(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const r of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (r.end <= r.start) continue;
    if (last && r.start <= last.end + 1) last.end = Math.max(last.end, r.end);
    else merged.push({ start: r.start, end: r.end });
  }
  return merged.slice(0, MAX_ASIDES);
}

/** Where the article stands in the text, and which parts of the text are not the article. */
export function findPageParts(
  text: string,
  blocks: readonly Block[],
  headings: readonly Heading[],
): { main: TextRange; asides: TextRange[] } {
  const isAside = markAsides(blocks);
  const block = blocks[mainBlockOf(blocks, isAside)];
  const main = { start: block?.start ?? 0, end: block?.end ?? text.length };
  const h1 = headings.find((h) => h.level === 1);
  if (h1 && h1.start < main.start) main.start = h1.start;
  const own = blocks.filter((_, i) => isAside[i]);
  const parts = [...own, ...linkLists(blocks, isAside), ...headedParts(text, headings, main.end)];
  return { main, asides: merge(parts) };
}
