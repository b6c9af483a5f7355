import { z } from 'zod';
import type { Store } from '../db/store.ts';
import type { Change } from '../merge/change.ts';
import { type Drafts, type OpenDraft, readDraftsOf } from './drafts.ts';

/** The `form` of a draft that any form of plain text fields keeps. */
export const FIELDS_FORM = 'fields';

const Texts = z.record(z.string(), z.string());

/** What a form of plain text fields holds before it is saved. */
export const FieldsDraft = z.object({
  /** What the form was called, to know it by in a list. */
  title: z.string(),
  /** What was typed, to know it by: without what was only chosen. */
  words: z.string(),
  /** Where the form opens, as path and hash of a page of ours; empty when that is not known. */
  place: z
    .string()
    .regex(/^\/[a-z]+\.html(#[\w/-]*)?$/)
    .catch(''),
  /** The fields that were changed. */
  typed: Texts,
  /** What stood in these fields before. */
  before: Texts,
});
export type FieldsDraft = z.infer<typeof FieldsDraft>;
export type OpenFieldsDraft = OpenDraft<FieldsDraft>;

/** What was begun in such forms and not saved; throws ReadFailure when the store cannot be read. */
export async function readFieldsDrafts(store: Store): Promise<Drafts<FieldsDraft>> {
  const { open, brokenCount } = await readDraftsOf(store, [FIELDS_FORM], FieldsDraft);
  const isBegun = ({ values }: OpenFieldsDraft) => Object.keys(values.typed).length > 0;
  return { open: open.filter(isBegun), brokenCount };
}

/**
 * What a form is about, told from a change that it would make and from its fields: a record that
 * is there, or a new one below others. Two forms over one record that ask for other fields differ.
 */
export function aboutOf(change: Change | undefined, names: readonly string[]): string {
  return [...(change ? idsOf(change) : []), names.join(',')].join(' ');
}

function idsOf({ before, after }: Change): unknown[] {
  if (before) return [after.kind, before.id];
  const parents = Object.entries(after).filter(
    ([name, id]) => name.endsWith('Id') && id && id !== after.id,
  );
  return [after.kind, 'new', ...parents.toSorted().map(([, id]) => id)];
}

/** Of some texts those of these names. */
export const pickTexts = <Name extends string>(
  names: readonly Name[],
  texts: Readonly<Record<Name, string>>,
): Record<Name, string> =>
  Object.fromEntries(names.map((name) => [name, texts[name]])) as Record<Name, string>;
