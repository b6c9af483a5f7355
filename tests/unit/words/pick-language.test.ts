import { expect, it } from 'vitest';
import { localeFor, pickLanguage } from '../../../utils/words/pick-language.ts';

it.each([
  ['browser', 'es-MX', 'es'],
  ['browser', 'ES', 'es'],
  ['browser', 'en-GB', 'en'],
  ['browser', 'de-AT', 'en'],
  ['browser', '', 'en'],
  ['es', 'en-US', 'es'],
  ['en', 'es-ES', 'en'],
] as const)('%s in a browser of %s is %s', (choice, locale, language) => {
  expect(pickLanguage(choice, locale)).toBe(language);
});

it.each([
  ['es', 'es-MX', 'es-MX'],
  ['es', 'en-US', 'es'],
  ['en', 'en-GB', 'en-GB'],
  ['en', 'de-AT', 'en'],
] as const)('dates in %s in a browser of %s are written as %s', (language, own, locale) => {
  expect(localeFor(language, own)).toBe(locale);
});
