import type { z } from 'zod';
import { ReadFailure } from '../db/read-failure.ts';
import type { Store } from '../db/store.ts';
import { createRecord } from '../merge/edit-record.ts';
import { isSameValue } from '../merge/same-value.ts';
import type { DraftId } from '../model/ids.ts';
import type { Draft } from '../model/notebook-own.ts';
import { ok, type Result } from '../model/result.ts';
import { blank } from '../notebook/blank-records.ts';
import { DraftValues } from './draft-values.ts';
import type { Notebook } from './notebook.ts';

export interface OpenDraft<Values = DraftValues> {
  record: Draft;
  values: Values;
}

export interface Drafts<Values = DraftValues> {
  /** The last changed first. */
  open: OpenDraft<Values>[];
  /** How many are kept that this version cannot read. */
  brokenCount: number;
}

/** The forms of the panel, which keep drafts of this one shape. */
const PANEL_FORMS: readonly string[] = ['treatments', 'pending'];

/** What was begun in the panel and not saved; throws ReadFailure when the store cannot be read. */
export const readDrafts = (store: Store): Promise<Drafts> =>
  readDraftsOf(store, PANEL_FORMS, DraftValues);

/** What was begun in these forms, whose drafts have this shape, and not saved. */
export async function readDraftsOf<Values>(
  store: Store,
  forms: readonly string[],
  schema: z.ZodType<Values>,
): Promise<Drafts<Values>> {
  const listing = await store.readAll('draft');
  if (!listing.ok) throw new ReadFailure(listing.error);
  const { records, unreadable } = listing.value;
  const kept = records.filter(({ deletedAt, form }) => deletedAt === null && forms.includes(form));
  const open = kept.flatMap((record): OpenDraft<Values>[] => {
    const parsed = schema.safeParse(record.values);
    return parsed.success ? [{ record, values: parsed.data }] : [];
  });
  return {
    open: open.toSorted((a, b) => b.record.updatedAt - a.record.updatedAt),
    brokenCount: unreadable.length + kept.length - open.length,
  };
}

/** Which draft a form writes: one that is stored as `record`, or a new one. */
export interface DraftPlace {
  id: DraftId;
  form: string;
  about: string;
  record: Draft | null;
}

/**
 * Writes what a form holds and gives the draft as stored. When another window has gone on with this
 * draft, or put it away, what is typed here becomes a draft of its own.
 */
export async function keepDraft(
  notebook: Notebook,
  { id, form, about, record }: DraftPlace,
  typed: object,
): Promise<Result<Draft>> {
  const values = JSON.parse(JSON.stringify(typed)) as Draft['values'];
  const fields = { ...blank('draft'), form, about, values };
  const change = record
    ? notebook.change(record, { values })
    : { before: null, after: createRecord('draft', id, fields, notebook.context()) };
  const done = await notebook.act([change]);
  if (done.ok) return ok(change.after);
  return done.error === 'conflict' ? addDraft(notebook, fields) : done;
}

/** Deletes a saved or discarded draft for good; one that another window has gone on with stays. */
export async function dropDraft({ store }: Notebook, record: Draft): Promise<Result<void>> {
  const stored = await store.get('draft', record.id);
  if (!stored.ok) return stored.error === 'not-found' ? ok(undefined) : stored;
  if (!isSameValue(stored.value.versions, record.versions)) return ok(undefined);
  return store.purge([record.id]);
}

/** Brings a discarded draft back, under a new id: what was deleted for good stays so. */
export const bringBackDraft = (
  notebook: Notebook,
  { form, about, values }: Pick<Draft, 'form' | 'about' | 'values'>,
) => addDraft(notebook, { ...blank('draft'), form, about, values });

async function addDraft(
  notebook: Notebook,
  fields: Pick<Draft, 'personId' | 'form' | 'about' | 'values'>,
): Promise<Result<Draft>> {
  const own = notebook.add('draft', fields);
  const done = await notebook.act([own]);
  return done.ok ? ok(own.after) : done;
}
