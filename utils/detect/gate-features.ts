import { foldText } from '../text/fold-text.ts';
import { hashWord } from './hash-word.ts';

/** Buckets of the gate's table: one character each in assets/gate.json. */
export const GATE_BUCKETS = 4096;
const LEADING_VALUE = 2;
/** How words begin is enough here: "cardiologist" and "cardiology" are one sign. */
export const GATE_PREFIX = 5;

/** Three letters or more. Plain ranges: the first use of a Unicode property costs half a millisecond. */
const WORD = /[a-z\u00df-\u1fff\u2c00-\ud7ff]{3,}/g;

/** The little of a page that the gate reads: what leads (title, address, description, headings) and some text. */
export interface GateSample {
  leading: string;
  text: string;
}

/** Buckets of the words of a sample; a word that leads counts for more. */
export function gateFeaturesOf({ leading, text }: GateSample): Map<number, number> {
  const values = new Map<number, number>();
  const add = (part: string, value: number) => {
    for (const word of foldText(part).match(WORD) ?? []) {
      const bucket = hashWord(word.slice(0, GATE_PREFIX)) % GATE_BUCKETS;
      if (!values.has(bucket)) values.set(bucket, value);
    }
  };
  add(leading, LEADING_VALUE);
  add(text, 1);
  return values;
}
