import { foldText } from '../text/fold-text.ts';
import { hashWord } from './hash-word.ts';

/** Buckets of the gate's table: one character each in assets/gate.json. */
export const GATE_BUCKETS = 8192;
/** How words begin is enough here: "cardiologist" and "cardiology" are one sign. */
export const GATE_PREFIX = 5;

/** The little of a page that the gate reads, in pieces: what leads (the title first, description, headings, address) and some text. */
export interface GateSample {
  leading: string[];
  text: string[];
}

/**
 * Three letters or more. Plain ranges: the first use of a Unicode property costs half a millisecond.
 * A pattern and no loop of our own: this runs cold, once a page.
 */
const WORD = /[a-z\u00df-\u1fff\u2c00-\ud7ff]{3,}/g;
const ARTICLE = '\u0627\u0644';

/** Buckets of the words of a piece, in order; an Arabic article is left off. */
function gateBucketsOf(piece: string): number[] {
  return (foldText(piece).match(WORD) ?? []).map((word) => {
    const from = word.length > 4 && word.startsWith(ARTICLE) ? ARTICLE.length : 0;
    return hashWord(word.slice(from, from + GATE_PREFIX)) % GATE_BUCKETS;
  });
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
