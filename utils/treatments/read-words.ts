import type { PageText, TextRange } from '../model/page.ts';
import { cuesOf } from './cues.ts';
import { foldWord } from './fold-word.ts';
import type { NamedConcept, NameIndex } from './name-index.ts';
import { splitWords } from './split-words.ts';

/** What is known about a word wherever it stands; shared by all its places. */
interface WordInfo {
  readonly folded: string;
  /** Number in the name index, or -1. */
  readonly id: number;
  /** Bits of `CUE`. */
  readonly cues: number;
}

/** How a word is parted from the one before it. */
export const GAP = { joined: 0, comma: 1, sentence: 2, line: 3 } as const;

/** The words of an article in order, with the sentences and sections they stand in. */
export interface PageWords {
  readonly text: string;
  readonly starts: number[];
  readonly ends: number[];
  readonly infos: WordInfo[];
  /** `GAP` before each word. */
  readonly gaps: Uint8Array;
  /** Index of the first word of each word's sentence. */
  readonly firstOf: Int32Array;
  /** Index after the last word of each word's sentence. */
  readonly endOf: Int32Array;
}

/** A sentence longer than this is cut, so that no step costs more than its length. */
const MAX_SENTENCE_WORDS = 120;
const ABBREVIATION = /^(?:dr|mr|mrs|ms|st|vs|eg|ie|etc|approx|fig|no|inc|al|dra|sra|[a-z])$/;

/** The parts of `main` that no aside covers, in order. */
function articleRanges(page: PageText): TextRange[] {
  const ranges: TextRange[] = [];
  const asides = [...page.asides].sort((a, b) => a.start - b.start);
  const end = Math.min(page.main.end, page.text.length);
  let at = Math.max(0, page.main.start);
  for (const aside of asides) {
    if (aside.end <= at) continue;
    if (aside.start >= end) break;
    if (aside.start > at) ranges.push({ start: at, end: aside.start });
    at = aside.end;
  }
  if (at < end) ranges.push({ start: at, end });
  return ranges;
}

function gapBetween(text: string, from: number, to: number, before: string): number {
  if (to - from === 1) {
    const code = text.charCodeAt(from);
    if (code === 0x20 || code === 0x2d || code === 0x2f) return GAP.joined;
  }
  let gap: number = GAP.joined;
  for (let at = from; at < to; at++) {
    const char = text[at] ?? '';
    if (char === '\n') return GAP.line;
    if ('!?…;:'.includes(char) && gap < GAP.sentence) {
      gap = ';:'.includes(char) ? Math.max(gap, GAP.comma) : GAP.sentence;
    } else if (char === '.') {
      const isEnd = at + 1 < to && !(ABBREVIATION.test(before) && at === from);
      if (isEnd) gap = GAP.sentence;
      else if (at + 1 === to) gap = Math.max(gap, GAP.comma);
    } else if (char === '•' || char === '|' || char === '·') {
      gap = GAP.sentence;
    } else if (!' \u00a0-–/’\'&+®™©"“”‑'.includes(char)) {
      gap = Math.max(gap, GAP.comma);
    }
  }
  return gap;
}

function sentenceBounds(gaps: Uint8Array): Pick<PageWords, 'firstOf' | 'endOf'> {
  const size = gaps.length;
  const firstOf = new Int32Array(size);
  const endOf = new Int32Array(size);
  let first = 0;
  for (let i = 0; i <= size; i++) {
    const isBreak = i === size || (gaps[i] ?? 0) >= GAP.sentence || i - first >= MAX_SENTENCE_WORDS;
    if (isBreak) {
      endOf.fill(i, first, i);
      first = i;
    }
    if (i < size) firstOf[i] = first;
  }
  return { firstOf, endOf };
}

/** Reads the words of the article: the main part of the page without its asides. */
export function readWords<T extends NamedConcept>(
  page: PageText,
  index: NameIndex<T>,
  language: string,
): PageWords {
  const { text } = page;
  const known = new Map<string, WordInfo>();
  const infoOf = (word: string): WordInfo => {
    const seen = known.get(word);
    if (seen) return seen;
    const folded = foldWord(word, language);
    const info = { folded, id: index.wordId(folded), cues: cuesOf(folded, language) };
    known.set(word, info);
    return info;
  };
  const starts: number[] = [];
  const ends: number[] = [];
  const infos: WordInfo[] = [];
  const gaps: number[] = [];
  for (const range of articleRanges(page)) {
    const spans = splitWords(text, range.start, range.end);
    for (let i = 0; i < spans.starts.length; i++) {
      const start = spans.starts[i] ?? 0;
      const end = spans.ends[i] ?? 0;
      const before = infos.at(-1)?.folded ?? '';
      gaps.push(i === 0 ? GAP.line : gapBetween(text, ends.at(-1) ?? 0, start, before));
      starts.push(start);
      ends.push(end);
      infos.push(infoOf(text.slice(start, end)));
    }
  }
  const gapBytes = Uint8Array.from(gaps);
  return { text, starts, ends, infos, gaps: gapBytes, ...sentenceBounds(gapBytes) };
}

/** The sentence of a word as offsets, with its closing punctuation. */
export function sentenceRange(words: PageWords, word: number): TextRange {
  const first = words.firstOf[word] ?? word;
  const last = (words.endOf[word] ?? word + 1) - 1;
  let end = words.ends[last] ?? 0;
  const limit = Math.min(words.starts[last + 1] ?? words.text.length, end + 4);
  while (end < limit && /[^\s\p{L}\p{N}(]/u.test(words.text[end] ?? '')) end++;
  return { start: words.starts[first] ?? 0, end };
}
