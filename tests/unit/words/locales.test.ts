import { expect, it } from 'vitest';
import en from '../../../locales/en.json' with { type: 'json' };
import es from '../../../locales/es.json' with { type: 'json' };

/** Every text by its path, plural endings dropped: plurals differ from language to language. */
function textsIn(section: object, path = ''): [path: string, text: string][] {
  return Object.entries(section).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`.replace(/_(one|other|many)$/, ''), value] as [string, string]]
      : textsIn(value, `${path}${key}.`),
  );
}
const english = new Map(textsIn(en));
const spanish = new Map(textsIn(es));
const placeholders = (text = '') => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();

it('everything in English is there in Spanish', () => {
  expect([...english.keys()].filter((key) => !spanish.has(key))).toEqual([]);
});

it('nothing in Spanish is left over', () => {
  expect([...spanish.keys()].filter((key) => !english.has(key))).toEqual([]);
});

it('what is put into a text is put into both', () => {
  const differing = [...english].filter(
    ([key, text]) =>
      spanish.has(key) && placeholders(text).join() !== placeholders(spanish.get(key)).join(),
  );
  expect(differing.map(([key]) => key)).toEqual([]);
});

it('a plural in Spanish has each of its three forms', () => {
  const keys = new Set(JSON.stringify(es).match(/"\w+_(?:one|other|many)"/g));
  const bases = new Set([...keys].map((key) => key.replace(/_\w+"$/, '').slice(1)));
  for (const base of bases) {
    for (const form of new Intl.PluralRules('es').resolvedOptions().pluralCategories) {
      expect(keys, base).toContain(`"${base}_${form}"`);
    }
  }
});
