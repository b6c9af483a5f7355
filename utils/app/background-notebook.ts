import { ReadFailure } from '../db/read-failure.ts';
import type { PauseRule } from '../detect/site-policy.ts';
import { expiredIds } from '../notebook/trash.ts';
import { now } from '../platform/clock-and-ids.ts';
import { type Notebook, openNotebook } from './notebook.ts';
import { readBook } from './read-book.ts';
import { readSettings } from './settings.ts';
import { readPauseRules } from './site-rules.ts';

let opening: ReturnType<typeof openNotebook> | undefined;

/** The background's own connection, opened when first needed; null when it cannot be opened. */
async function backgroundNotebook(): Promise<Notebook | null> {
  opening ??= openNotebook();
  const opened = await opening;
  if (opened.ok) return opened.value;
  opening = undefined;
  return null;
}

/** Sites and pages that are not to be looked at. */
export async function pauseRules(): Promise<PauseRule[]> {
  const notebook = await backgroundNotebook();
  return notebook ? readPauseRules(notebook) : [];
}

/** Whether the toolbar button may show a count. */
export async function isBadgeShown(): Promise<boolean> {
  const notebook = await backgroundNotebook();
  const settings = notebook && (await readSettings(notebook));
  return Boolean(settings?.ok && settings.value.isBadgeShown);
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
  if (expired.size > 0) await notebook.store.purge([...expired]);
}
