import type { Settings } from '../model/notebook-own.ts';
import type { Result } from '../model/result.ts';
import { browserLocale } from '../platform/browser-locale.ts';
import { makeMenus } from '../platform/menus.ts';
import { pickLanguage } from '../words/pick-language.ts';
import { createTranslator } from '../words/translator.ts';
import { menuItems } from './capture-from-menu.ts';
import type { Act } from './commit-act.ts';
import type { Notebook } from './notebook.ts';
import { changeSettings } from './settings.ts';

/** Chooses the screen's language; the browser's own menu follows at once. */
export async function changeLanguage(
  notebook: Notebook,
  language: Settings['language'],
): Promise<Result<Act>> {
  const done = await changeSettings(notebook, { language });
  if (done.ok) {
    await makeMenus(menuItems(createTranslator(pickLanguage(language, browserLocale()))));
  }
  return done;
}
