import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Settings } from '../../utils/model/notebook-own.ts';
import { browserLocale } from '../../utils/platform/browser-locale.ts';
import { localeFor, pickLanguage } from '../../utils/words/pick-language.ts';
import { createTranslator } from '../../utils/words/translator.ts';
import { LocaleContext } from '../hooks/use-locale.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { WordsContext } from '../hooks/use-words.ts';
import { SpellcheckContext } from '../ui/spellcheck.ts';

interface Props {
  /** As read when the page was opened. */
  settings: Settings | null;
  children: ComponentChildren;
}

/** Gives a page its words, and its fields their spell check, as the settings say, and follows their changes. */
export function ScreenWords({ settings, children }: Props) {
  const latest = useSettings() ?? settings;
  const choice = latest?.language ?? 'browser';
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
      <WordsContext.Provider value={words}>
        <SpellcheckContext.Provider value={latest?.isSpellcheckOn ?? false}>
          {children}
        </SpellcheckContext.Provider>
      </WordsContext.Provider>
    </LocaleContext.Provider>
  );
}
