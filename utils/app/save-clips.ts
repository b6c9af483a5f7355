import { ReadFailure } from '../db/read-failure.ts';
import type { Clip } from '../model/research.ts';
import { ok, type Result } from '../model/result.ts';
import { type FoundClinician, planClinician } from '../notebook/plan-clinician.ts';
import { planSave, splitKnown } from '../notebook/plan-save.ts';
import { planWords } from '../notebook/plan-words.ts';
import type { SaveRequest } from '../notebook/save-request.ts';
import { newId } from '../platform/clock-and-ids.ts';
import type { Act } from './commit-act.ts';
import type { Notebook } from './notebook.ts';
import { type Book, readBook } from './read-book.ts';

export interface Saved {
  act: Act | null;
  /** Passages that were in the notebook already and were not saved again. */
  known: Clip[];
}

const shelfOf = (book: Book, { personId }: SaveRequest) => {
  const mine = <T extends { personId: unknown }>(records: T[]) =>
    records.filter((record) => record.personId === personId);
  return {
    conditions: mine(book.of('condition')),
    options: mine(book.of('option')),
    clips: mine(book.of('clip')),
    sources: mine(book.of('source')),
    questions: mine(book.of('question')),
  };
};

/**
 * Saves passages with their source, options and question in one transaction; the same quote only
 * once. Note and question are kept also when every passage was in the notebook already.
 */
export async function saveClips(notebook: Notebook, request: SaveRequest): Promise<Result<Saved>> {
  try {
    const shelf = shelfOf(await readBook(notebook.store), request);
    const { known, fresh } = splitKnown(request, shelf);
    const isAllKnown = fresh.length === 0 && known.length > 0;
    const changes = isAllKnown
      ? planWords(request, known, shelf, notebook.context(), newId)
      : planSave({ ...request, clips: fresh }, shelf, notebook.context(), newId);
    if (isAllKnown && changes.length === 0) return ok({ act: null, known });
    const done = await notebook.act(changes);
    return done.ok ? ok({ act: done.value, known }) : done;
  } catch (error) {
    if (error instanceof ReadFailure) return { ok: false, error: error.failure };
    throw error;
  }
}

/** Keeps a clinician found online, with where they were found and what others said, in one transaction. */
export async function saveClinician(
  notebook: Notebook,
  found: FoundClinician,
  request: SaveRequest,
): Promise<Result<Act>> {
  try {
    const book = await readBook(notebook.store);
    const clinicians = book.of('clinician');
    const shelf = shelfOf(book, request);
    const ctx = notebook.context();
    return await notebook.act(planClinician(found, request, shelf, clinicians, ctx, newId));
  } catch (error) {
    if (error instanceof ReadFailure) return { ok: false, error: error.failure };
    throw error;
  }
}
