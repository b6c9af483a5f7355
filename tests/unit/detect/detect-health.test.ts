import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectHealth } from '../../../utils/detect/detect-health.ts';
import { parseHealthModel, writeHealthModel } from '../../../utils/detect/health-model.ts';
import { runs } from '../runs.ts';
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

describe.each([
  ['en', 60, 6],
  ['es', 20, 3],
  ['de', 20, 3],
  ['fr', 20, 3],
  ['pt', 20, 3],
  ['it', 20, 3],
] as const)('detectHealth on short pages in %s', (language, least, mostMissed) => {
  const cases = readCases(language);
  it('recognises the language', () => {
    const seen = cases.map(({ page }) => detectHealth(page, model).language);
    expect(seen).toEqual(cases.map(() => language));
  });
  it('flags none that is not about health', () => {
    const flagged = cases.filter((c) => !c.isHealth && detectHealth(c.page, model).isHealth);
    expect(flagged.map((c) => c.title)).toEqual([]);
    expect(cases.filter((c) => !c.isHealth).length).toBeGreaterThanOrEqual(least);
  });
  it(`misses at most ${mostMissed} that are`, () => {
    const health = cases.filter((c) => c.isHealth);
    const missed = health.filter((c) => !detectHealth(c.page, model).isHealth);
    expect(health.length).toBeGreaterThanOrEqual(least);
    expect(missed.length, missed.map((c) => c.title).join(' | ')).toBeLessThanOrEqual(mostMissed);
  });
});

describe('detectHealth', () => {
  it('names the words that decided as the page writes them', () => {
    const page = pageOf(
      'Migraine',
      'Migraine is a severe HEADACHE. Triptans treat it. Nausea is common and the doctor may prescribe tablets.',
    );
    const { reasons } = detectHealth(page, model);
    expect(reasons).toContain('Migraine');
    expect(reasons).toContain('HEADACHE');
    for (const reason of reasons) expect(page.text).toContain(reason);
  });

  it.each([
    [
      'Dutch',
      'Verkoudheid',
      'Een verkoudheid gaat meestal vanzelf over. Drink genoeg water en neem rust. Ga naar de huisarts als de koorts hoog is of als het niet beter wordt met paracetamol.',
    ],
    [
      'Arabic',
      'الصداع',
      'الصداع النصفي مرض شائع يسبب ألما شديدا في جانب واحد من الرأس مع الغثيان. العلاج بالأدوية والراحة.',
    ],
    [
      'Japanese',
      '頭痛',
      '頭痛の多くは心配のいらないものですが、急に強い痛みが出たときは医師に相談してください。',
    ],
    ['nothing at all', '', ''],
  ])('is not sure about %s', (_, title, text) => {
    expect(detectHealth(pageOf(title, text), model)).toMatchObject({
      isHealth: false,
      verdict: 'not-sure',
      reasons: [],
    });
  });

  it('judges the article, not the menus around it', () => {
    const menu =
      'Diabetes Symptoms Asthma Treatment Cancer Medicines Vaccines Pregnancy Doctors'.repeat(4);
    const article = 'The striker signed for three years and scored twice on Saturday. '.repeat(8);
    const text = `${menu}\n${article}`;
    const page = pageOf('Transfer news', '', {
      text,
      headings: [],
      main: { start: menu.length + 1, end: text.length },
      asides: [{ start: 0, end: menu.length }],
    });
    expect(detectHealth(page, model).isHealth).toBe(false);
  });

  it('never throws and always gives a score', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, text) => {
        const { score } = detectHealth(pageOf(title, text), model);
        expect(score >= 0 && score <= 1).toBe(true);
      }),
      { numRuns: runs(300), seed: 7 },
    );
  });
});

describe('parseHealthModel', () => {
  it('gives back what was written, wherever the bytes stand', () => {
    const bytes = writeHealthModel(model);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(parseHealthModel(shifted.subarray(3))).toEqual(model);
  });

  it('carries the lists as they are now', () => {
    for (const [name, list] of Object.entries(model.rootLists))
      expect(list, `run scripts/train-health.ts: ${name}.txt has changed`).toBe(
        readFileSync(`assets/health-roots/${name}.txt`, 'utf8'),
      );
  });

  it('refuses what is no model', () => {
    expect(() => parseHealthModel(new Uint8Array(10))).toThrow('not a health model');
  });
});
