import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packConditions, packLexicon } from '../../../scripts/lexicon/pack-lists.ts';
import { parseLexicon } from '../../../utils/treatments/parse-lexicon.ts';
import { lexicon } from './find-in-text.ts';

const asset = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../assets', name), 'utf8');

test('assets/lexicon.txt is what the word lists make (npm run build:lexicon)', () => {
  const packed = packLexicon();
  expect(packed.problems).toEqual([]);
  expect(asset('lexicon.txt') === packed.text).toBe(true);
});

test('assets/conditions.txt is what the word lists make (npm run build:lexicon)', () => {
  const packed = packConditions();
  expect(packed.problems).toEqual([]);
  expect(asset('conditions.txt') === packed.text).toBe(true);
});

test('the lexicon holds at least 3,000 treatments in at most 250 KB gzip', () => {
  expect(lexicon.concepts.length).toBeGreaterThanOrEqual(3_000);
  expect(gzipSync(asset('lexicon.txt'), { level: 9 }).length).toBeLessThanOrEqual(250_000);
});

test('every treatment of every kind has a name, and every kind is there', () => {
  const kinds = new Set(lexicon.concepts.map(({ kind }) => kind));
  expect(kinds.size).toBe(8);
  expect(lexicon.concepts.every(({ name }) => name.length > 0)).toBe(true);
});

test('lines that do not fit are left out', () => {
  const broken = 'aspirin\tm\t\tASA\n\n\tm\nnonsense\nheat\tx\t\t\n';
  expect(parseLexicon(broken).concepts.map(({ name }) => name)).toEqual(['aspirin']);
});
