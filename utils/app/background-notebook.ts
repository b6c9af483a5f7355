import { ReadFailure } from '../db/read-failure.ts';
import type { Settings, SiteRule } from '../model/notebook-own.ts';
import { expiredIds } from '../notebook/trash.ts';
import { now } from '../platform/clock-and-ids.ts';
import { deleteForGood } from './delete-for-good.ts';
import { type Notebook, openNotebook } from './notebook.ts';
import { readBook } from './read-book.ts';
import { readSettings } from './settings.ts';
import { readSiteRules } from './site-rules.ts';

let opening: ReturnType<typeof openNotebook> | undefined;

/** The background's own connection, opened when first needed; null when it cannot be opened. */
async function backgroundNotebook(): Promise<Notebook | null> {
  opening ??= openNotebook();
  const opened = await opening;
  if (opened.ok) return opened.value;
  opening = undefined;
  return null;
}

/** Lets go of the notebook, when it was locked or is about to move. */
export async function letGoOfNotebook(): Promise<void> {
  const opened = await opening;
  opening = undefined;
  if (opened?.ok) await opened.value.store.close();
}

/** The person's rules about sites and pages; null when the notebook cannot be read. */
export async function siteRules(): Promise<SiteRule[] | null> {
  const notebook = await backgroundNotebook();
  const rules = notebook && (await readSiteRules(notebook));
  // The connection may have been closed under us, by an upgrade in another window: open a new one.
  if (!rules) opening = undefined;
  return rules;
}

/** Settings of this browser; null when the notebook cannot be read. */
export async function backgroundSettings(): Promise<Settings | null> {
  const notebook = await backgroundNotebook();
  const settings = notebook && (await readSettings(notebook));
  return settings?.ok ? settings.value : null;
}

/** Deletes for good what has been in the trash for 30 days. */
export async function emptyTrash(): Promise<void> {
  const notebook = await backgroundNotebook();
  if (!notebook) return;
  // What cannot be read today is emptied another day.
  const book = await readBook(notebook.store).catch((error: unknown) => {
    if (error instanceof ReadFailure) return null;
    throw error;
  });
  if (!book) return;
  const expired = expiredIds(book.all, now());
  if (expired.size > 0) await deleteForGood(notebook.store, [...expired]);
}
