import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectHealth } from '../../../utils/detect/detect-health.ts';
import { parseHealthModel } from '../../../utils/detect/health-model.ts';
import { pageOf } from './page-of.ts';

const model = parseHealthModel(readFileSync('assets/health-model.bin'));

/** Short pages in our own words: label, title and text, tab-separated. */
function readCases(language: string) {
  return readFileSync(`tests/fixtures/detect/${language}.tsv`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [label, title = '', text = ''] = line.split('\t');
      return { isHealth: label === 'health', title, page: pageOf(title, text) };
    });
}

describe('detectHealth on short English pages', () => {
  const cases = readCases('en');
  it.each(cases.filter((c) => c.isHealth))('health: $title', ({ page }) => {
    expect(detectHealth(page, model)).toMatchObject({ verdict: 'health', language: 'en' });
  });
  it.each(cases.filter((c) => !c.isHealth))('not health: $title', ({ page }) => {
    expect(detectHealth(page, model).isHealth).toBe(false);
  });
});

describe.each(['es', 'de', 'fr', 'pt', 'it'])('detectHealth on short pages in %s', (language) => {
  const cases = readCases(language);
  it('recognises the language', () => {
    const seen = cases.map(({ page }) => detectHealth(page, model).language);
    expect(seen).toEqual(cases.map(() => language));
  });
  it('flags none that is not about health', () => {
    const flagged = cases.filter((c) => !c.isHealth && detectHealth(c.page, model).isHealth);
    expect(flagged.map((c) => c.title)).toEqual([]);
  });
  it('misses at most three of at least twenty that are', () => {
    const health = cases.filter((c) => c.isHealth);
    const missed = health.filter((c) => !detectHealth(c.page, model).isHealth);
    expect(health.length).toBeGreaterThanOrEqual(20);
    expect(missed.length, missed.map((c) => c.title).join(' | ')).toBeLessThanOrEqual(3);
  });
});
