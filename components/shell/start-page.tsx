import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { browserLocale } from '../../utils/platform/browser-locale.ts';
import { onAllDeleted } from '../../utils/platform/own-pages.ts';
import { pickLanguage } from '../../utils/words/pick-language.ts';
import { createTranslator } from '../../utils/words/translator.ts';
import { WordsContext } from '../hooks/use-words.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import { ToastArea } from '../ui/toast.tsx';
import { NotebookGate } from './notebook-gate.tsx';

/**
 * Opens the notebook and shows a page's view, or in its place why it cannot be shown. `holdsNotes`:
 * a note can be typed here while it is locked.
 */
export function startPage(view: () => ComponentChild, { holdsNotes = false } = {}): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no #app');
  const language = pickLanguage('browser', browserLocale());
  const t = createTranslator(language);
  document.documentElement.lang = language;
  document.title = t('common.productName');
  onAllDeleted(() => window.location.reload());
  keepFocus(root);
  render(
    <WordsContext.Provider value={t}>
      <ToastArea>
        <NotebookGate view={view} holdsNotes={holdsNotes} />
      </ToastArea>
    </WordsContext.Provider>,
    root,
  );
}
