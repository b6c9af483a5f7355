import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Settings } from '../../utils/model/notebook-own.ts';
import { browserLocale } from '../../utils/platform/browser-locale.ts';
import { localeFor, pickLanguage } from '../../utils/words/pick-language.ts';
import { createTranslator } from '../../utils/words/translator.ts';
import { LocaleContext } from '../hooks/use-locale.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { WordsContext } from '../hooks/use-words.ts';

interface Props {
  /** As read when the page was opened. */
  settings: Settings | null;
  children: ComponentChildren;
}

/** Gives a page its words in the language of the settings, and follows when that is changed. */
export function ScreenWords({ settings, children }: Props) {
  const choice = (useSettings() ?? settings)?.language ?? 'browser';
  const language = pickLanguage(choice, browserLocale());
  const words = useMemo(() => createTranslator(language), [language]);
  const locale = useMemo(
    () => ({ language, locale: localeFor(language, browserLocale()) }),
    [language],
  );
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LocaleContext.Provider value={locale}>
      <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
    </LocaleContext.Provider>
  );
}
