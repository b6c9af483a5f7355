import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../utils/words/translator.ts';

export interface ScreenLocale {
  language: Language;
  /** BCP 47 tag with which dates and numbers are written. */
  locale: string;
}

export const LocaleContext = createContext<ScreenLocale>({ language: 'en', locale: 'en' });

/** The screen's language, and how it writes dates and numbers. */
export const useLocale = () => useContext(LocaleContext);
