import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { ensurePerson } from '../../utils/app/ensure-person.ts';
import { openNotebook } from '../../utils/app/notebook.ts';
import { readSettings } from '../../utils/app/settings.ts';
import { onAllDeleted } from '../../utils/platform/own-pages.ts';
import { createTranslator } from '../../utils/words/translator.ts';
import { NotebookContext } from '../hooks/use-notebook.ts';
import { WordsContext } from '../hooks/use-words.ts';
import { keepFocus } from '../ui/keep-focus.ts';
import { ToastArea } from '../ui/toast.tsx';
import { applyLook } from './apply-look.ts';
import { CannotOpen } from './cannot-open.tsx';

/** Opens the notebook and shows a page's view; a notebook that cannot be opened is said in plain words. */
export async function startPage(view: () => ComponentChild): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no #app');
  const t = createTranslator('en');
  document.documentElement.lang = 'en';
  document.title = t('common.productName');
  const opened = await openNotebook();
  if (!opened.ok) return render(<CannotOpen failure={opened.error} />, root);
  const settings = await readSettings(opened.value);
  if (settings.ok) applyLook(document.documentElement, settings.value);
  const person = await ensurePerson(opened.value);
  if (!person.ok) return render(<CannotOpen failure={person.error} />, root);
  onAllDeleted(() => window.location.reload());
  keepFocus(root);
  render(
    <WordsContext.Provider value={t}>
      <NotebookContext.Provider value={opened.value}>
        <ToastArea>{view()}</ToastArea>
      </NotebookContext.Provider>
    </WordsContext.Provider>,
    root,
  );
}
