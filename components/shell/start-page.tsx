import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { ensurePerson } from '../../utils/app/ensure-person.ts';
import { openNotebook } from '../../utils/app/notebook.ts';
import { readSettings } from '../../utils/app/settings.ts';
import type { Failure } from '../../utils/model/result.ts';
import { browserLocale } from '../../utils/platform/browser-locale.ts';
import { onAllDeleted } from '../../utils/platform/own-pages.ts';
import { pickLanguage } from '../../utils/words/pick-language.ts';
import { createTranslator } from '../../utils/words/translator.ts';
import { NotebookContext } from '../hooks/use-notebook.ts';
import { WordsContext } from '../hooks/use-words.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import { ToastArea } from '../ui/toast.tsx';
import { applyLook } from './apply-look.ts';
import { CannotOpen } from './cannot-open.tsx';
import { ScreenWords } from './screen-words.tsx';

/** Opens the notebook and shows a page's view; a notebook that cannot be opened is said in plain words. */
export async function startPage(view: () => ComponentChild): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no #app');
  const language = pickLanguage('browser', browserLocale());
  const t = createTranslator(language);
  document.documentElement.lang = language;
  document.title = t('common.productName');
  const opened = await openNotebook();
  const refuse = (failure: Failure) =>
    render(
      <WordsContext.Provider value={t}>
        <CannotOpen failure={failure} />
      </WordsContext.Provider>,
      root,
    );
  if (!opened.ok) return refuse(opened.error);
  const settings = await readSettings(opened.value);
  if (settings.ok) applyLook(document.documentElement, settings.value);
  const person = await ensurePerson(opened.value);
  if (!person.ok) return refuse(person.error);
  onAllDeleted(() => window.location.reload());
  keepFocus(root);
  render(
    <NotebookContext.Provider value={opened.value}>
      <ScreenWords settings={settings.ok ? settings.value : null}>
        <ToastArea>{view()}</ToastArea>
      </ScreenWords>
    </NotebookContext.Provider>,
    root,
  );
}
