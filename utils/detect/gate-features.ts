import { foldText } from '../text/fold-text.ts';
import { hashWord } from './hash-word.ts';

/** Buckets of the gate's table: one character each in assets/gate.json. */
export const GATE_BUCKETS = 8192;
/** How words begin is enough here: "cardiologist" and "cardiology" are one sign. */
export const GATE_PREFIX = 5;

const SHORTEST = 3;
const ALIF = 0x627;
const LAM = 0x644;

/** The little of a page that the gate reads, in pieces: what leads (the title first, description, headings, address) and some text. */
export interface GateSample {
  leading: string[];
  text: string[];
}

/** Plain ranges: the first use of a Unicode property costs half a millisecond. */
const isLetter = (code: number) =>
  (code > 96 && code < 123) || (code > 222 && code < 0x2000) || (code >= 0x2c00 && code < 0xd800);

/** Buckets of the words of three letters or more, in order; an Arabic article is left off. */
function gateBucketsOf(piece: string): number[] {
  const text = foldText(piece);
  const buckets: number[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (isLetter(text.charCodeAt(i))) continue;
    if (i - start >= SHORTEST) {
      const hasArticle =
        i - start > 4 && text.charCodeAt(start) === ALIF && text.charCodeAt(start + 1) === LAM;
      const from = hasArticle ? start + 2 : start;
      buckets.push(hashWord(text.slice(from, Math.min(i, from + GATE_PREFIX))) % GATE_BUCKETS);
    }
    start = i + 1;
  }
  return buckets;
}

/** A sample as buckets, piece by piece. */
export interface GateBuckets {
  leading: number[][];
  text: number[][];
}

export const gateWordsOf = ({ leading, text }: GateSample): GateBuckets => ({
  leading: leading.map(gateBucketsOf),
  text: text.map(gateBucketsOf),
});

/** Distinct buckets with their values: a word that leads counts for more. */
export function gateValuesOf({ leading, text }: GateBuckets): Map<number, number> {
  const values = new Map<number, number>();
  for (const piece of leading) for (const bucket of piece) values.set(bucket, 2);
  for (const piece of text)
    for (const bucket of piece) if (!values.has(bucket)) values.set(bucket, 1);
  return values;
}
