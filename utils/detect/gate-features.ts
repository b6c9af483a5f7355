import { hashWord } from './hash-word.ts';

/** Buckets of the gate's table, a power of two: one character each in assets/gate.json. */
export const GATE_BUCKETS = 8192;
/** How words begin is enough here: "cardiologist" and "cardiology" are one sign. */
export const GATE_PREFIX = 5;

/** The little of a page that the gate reads; `text` in pieces, in document order. */
export interface GateSample {
  title: string;
  path: string;
  text: string[];
}

/** How the words of a sample begin, in order. */
export interface GateWords {
  title: string[];
  path: string[];
  text: string[];
}

/**
 * How each word of three letters or more begins. Plain ranges: the first use of a Unicode property
 * costs half a millisecond.
 */
const BEGINNINGS = /(?<![a-z\u00df-\u1fff\u2c00-\ud7ff])[a-z\u00df-\u1fff\u2c00-\ud7ff]{3,5}/g;
const MARKS = /[\u0300-\u036f\u064b-\u065f]/g;
const ARTICLES = /(?<![\u0600-\u06ff])\u0627\u0644(?=[\u0600-\u06ff]{3})/g;

/** Small letters without accents, Arabic words without their article. */
function foldSample(sample: string): string {
  const small = sample.toLowerCase();
  let text = small.normalize('NFD');
  // Plain text, the usual, needs neither pattern: each costs its compilation.
  if (text.length !== small.length) text = text.replace(MARKS, '');
  return text.includes('\u0627\u0644') ? text.replace(ARTICLES, '') : text;
}

const beginningsIn = (text: string): string[] => foldSample(text).match(BEGINNINGS) ?? [];

/** All text at once: this runs cold, once a page, where a call costs more than what it does. */
export const gateWordsOf = ({ title, path, text }: GateSample): GateWords => ({
  title: beginningsIn(title),
  path: beginningsIn(path),
  text: beginningsIn(text.join('\n')),
});

export const gateBucketOf = (beginning: string): number => hashWord(beginning) & (GATE_BUCKETS - 1);

/** Distinct words with their values: one in the title or the address counts for more. */
export function gateValuesOf({ title, path, text }: GateWords): Map<string, number> {
  const values = new Map<string, number>();
  for (const word of new Set(text)) values.set(word, 1);
  for (const word of title) values.set(word, 2);
  for (const word of path) values.set(word, 2);
  return values;
}
