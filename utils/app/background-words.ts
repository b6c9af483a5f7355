import { browserLocale } from '../platform/browser-locale.ts';
import { pickLanguage } from '../words/pick-language.ts';
import { createTranslator, type Translate } from '../words/translator.ts';
import { backgroundSettings } from './background-notebook.ts';

/** The screen's words where there is no page: the menu and the button beside selected text. */
export async function backgroundWords(): Promise<Translate> {
  const settings = await backgroundSettings();
  return createTranslator(pickLanguage(settings?.language ?? 'browser', browserLocale()));
}
