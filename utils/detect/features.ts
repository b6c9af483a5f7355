import { hashWord } from './hash-word.ts';
import type { PageFields } from './page-fields.ts';

/** Buckets of the hashed model. */
export const BUCKETS = 1 << 16;

/** A sparse vector: bucket numbers and their values. */
export interface Features {
  indexes: Int32Array;
  values: Float32Array;
}

interface Group {
  prefix: string;
  /** Length of this group's part of the vector. */
  norm: number;
  hasPairs: boolean;
}

const GROUPS: Readonly<Record<keyof PageFields, Group>> = {
  body: { prefix: '', norm: 2, hasPairs: true },
  title: { prefix: 't:', norm: 1, hasPairs: false },
  headings: { prefix: 'h:', norm: 0.4, hasPairs: false },
  description: { prefix: '', norm: 0.3, hasPairs: false },
};

/** The names under which a word is counted: itself, how it starts and how it ends. */
function namesOf(word: string): string[] {
  if (word.length < 6) return [word];
  const start = `^${word.slice(0, 5)}`;
  return word.length < 8 ? [word, start] : [word, start, `${word.slice(-5)}$`];
}

function countNames(words: readonly string[], group: Group): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (name: string) => {
    const key = group.prefix + name;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  words.forEach((word, i) => {
    for (const name of namesOf(word)) add(name);
    if (group.hasPairs && i > 0) add(`${words[i - 1]} ${word}`);
  });
  return counts;
}

/**
 * Hashes a page's words into a sparse vector: each field's counts are damped by a logarithm and
 * scaled to the field's share, so that a long page weighs no more than a short one
 * (feature hashing: https://arxiv.org/abs/0902.2206).
 */
export function featuresOf(fields: PageFields): Features {
  const sums = new Map<number, number>();
  for (const [name, group] of Object.entries(GROUPS) as [keyof PageFields, Group][]) {
    const counts = countNames(fields[name], group);
    if (counts.size === 0) counts.set(`no:${name}`, 1);
    let squares = 0;
    for (const count of counts.values()) squares += (1 + Math.log(count)) ** 2;
    const scale = group.norm / Math.sqrt(squares);
    for (const [key, count] of counts) {
      const bucket = hashWord(key) % BUCKETS;
      sums.set(bucket, (sums.get(bucket) ?? 0) + (1 + Math.log(count)) * scale);
    }
  }
  return { indexes: Int32Array.from(sums.keys()), values: Float32Array.from(sums.values()) };
}
