import { render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { expect } from 'vitest';
import { NotebookContext } from '../../../components/hooks/use-notebook.ts';
import { ToastArea } from '../../../components/ui/toast.tsx';
import { type Notebook, openNotebook } from '../../../utils/app/notebook.ts';
import { type Book, readBook } from '../../../utils/app/read-book.ts';
import type { AnyRecord, Kind, RecordOf } from '../../../utils/model/kinds.ts';
import type { Result } from '../../../utils/model/result.ts';
import { createTranslator } from '../../../utils/words/translator.ts';

// jsdom knows the element but not its methods; only what our own code relies on is played here.
HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
  this.open = true;
  this.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
};
HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

export const t = createTranslator('en');
let count = 0;

export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** A fresh notebook on fake-indexeddb that holds these records. */
export async function notebookWith(
  records: readonly AnyRecord[],
  name = `page-${count++}`,
): Promise<Notebook> {
  const notebook = must(await openNotebook(name));
  must(await notebook.store.commit(records.map((after) => ({ before: null, after }))));
  return notebook;
}

/** Shows a view as a page would: with its notebook and the place for short messages. */
export function show(notebook: Notebook, view: ComponentChild) {
  return render(
    <NotebookContext.Provider value={notebook}>
      <ToastArea>{view}</ToastArea>
    </NotebookContext.Provider>,
  );
}

export const bookOf = (notebook: Notebook): Promise<Book> => readBook(notebook.store);

/** Everything of a kind, the trash too. */
export async function allOf<K extends Kind>(notebook: Notebook, kind: K): Promise<RecordOf<K>[]> {
  return must(await notebook.store.readAll(kind)).records;
}

/** Axe on what is rendered; colours and layout, which jsdom has not, are looked at in the browsers. */
export async function expectNothingFromAxe(): Promise<void> {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(document.body, { rules });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
}
