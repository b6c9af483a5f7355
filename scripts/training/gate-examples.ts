import type { GateSample } from '../../utils/detect/gate-features.ts';
import { readPages } from './data-folder.ts';
import { exampleOf, type GateExample } from './gate-example.ts';
import { makeUpSamples } from './made-up-samples.ts';
import { readOwnTexts, readRawTexts } from './raw-texts.ts';

const EXCERPT_WEIGHT = 0.5;

/** As much of the collections' texts as the gate reads of a page. */
const ENOUGH_TEXT = 2_000;

const excerptOf = ({ title, text }: GateSample): GateSample => ({
  title,
  path: '',
  text: text.slice(0, 4),
});

/** Gate samples of all pages and texts, and made-up ones in the other languages. */
export async function readGateExamples(dataDir: string, seed: number): Promise<GateExample[]> {
  const pages = (await readPages(dataDir)).flatMap((page) => {
    const make = (sample: GateSample) => exampleOf(sample, page.label, page.group, page.lang);
    const excerpt = { ...make(excerptOf(page.sample)), page, isExcerpt: true };
    return [{ ...make(page.sample), page }, excerpt];
  });
  const texts = [...readRawTexts(dataDir, 0.35), ...readOwnTexts()].map(
    ({ title, text, label, site }) =>
      exampleOf({ title, path: '', text: [text.slice(0, ENOUGH_TEXT)] }, label, site, 'en'),
  );
  const madeUp = makeUpSamples(seed).map(({ leading, text, isHealth, language }) =>
    exampleOf(
      { title: leading, path: '', text: [text.slice(0, ENOUGH_TEXT)] },
      isHealth ? 'health' : 'not_health',
      `made up ${language}`,
      language,
    ),
  );
  const examples = [...pages, ...texts, ...madeUp];
  balance(examples);
  return examples;
}

/** No site outweighs the rest; a lost health page costs more than a worker woken for nothing. */
function balance(examples: readonly GateExample[]): void {
  const sizes = new Map<string, number>();
  const key = (e: GateExample) => `${e.page ? e.isExcerpt : 'text'} ${e.site} ${e.label}`;
  for (const e of examples) sizes.set(key(e), (sizes.get(key(e)) ?? 0) + 1);
  for (const e of examples) {
    const size = sizes.get(key(e)) ?? 1;
    e.weight = e.page
      ? Math.min(1, 12 / size) * (e.isHealth ? 10 : 1) * (e.isExcerpt ? EXCERPT_WEIGHT : 1)
      : Math.min(1, 500 / size);
    if (e.label === 'borderline') e.weight = 0;
  }
}
