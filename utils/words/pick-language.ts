import { LANGUAGES, type Language } from './translator.ts';

const baseOf = (tag: string) => tag.split('-')[0]?.toLowerCase();

/** The language that was chosen, or the browser's where we speak it, otherwise English. */
export function pickLanguage(choice: 'browser' | Language, browserLocale: string): Language {
  if (choice !== 'browser') return choice;
  return LANGUAGES.find((language) => language === baseOf(browserLocale)) ?? 'en';
}

/** BCP 47 tag for dates and numbers: with the browser's region where it speaks that language. */
export const localeFor = (language: Language, browserLocale: string): string =>
  baseOf(browserLocale) === language ? browserLocale : language;
