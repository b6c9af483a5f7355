import { z } from 'zod';
import { Draft } from '../model/notebook-own.ts';
import { note } from '../model/record.ts';
import { ok, type Result } from '../model/result.ts';
import { peopleOf } from '../notebook/people-of.ts';
import { runAlone } from '../platform/run-alone.ts';
import { dropSession, readWholeSession, writeSession } from '../platform/session-store.ts';
import { bringBackDraft } from './drafts.ts';
import { HELD } from './lock-session.ts';
import type { Notebook } from './notebook.ts';
import { saveClips } from './save-clips.ts';
import { readSettings } from './settings.ts';

const HELD_FIELDS = { form: true, about: true, values: true } as const;

/** Typed while the notebook was locked, or just when it was: in memory of the browser till it is unlocked. */
const Held = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('note'), text: note }),
  z.strictObject({ kind: z.literal('draft'), ...Draft.pick(HELD_FIELDS).shape }),
]);
type Held = z.infer<typeof Held>;

/** Keeps a note under an id of the caller's; an empty one is dropped. */
export const holdNote = (id: string, text: string): Promise<void> =>
  text.trim() === '' ? dropSession(HELD + id) : writeSession(HELD + id, { kind: 'note', text });

/** Keeps what a form holds under the id of its draft. */
export const holdDraft = (
  { id, form, about }: { id: string; form: string; about: string },
  values: object,
): Promise<void> => writeSession(HELD + id, { kind: 'draft', form, about, values });

/** How many notes wait, but for the one of this id. */
export async function countHeldNotes(exceptId: string): Promise<number> {
  const held = await readHeld();
  return held.filter(([key, { kind }]) => kind === 'note' && key !== HELD + exceptId).length;
}

/** Stores whatever waits, notes as passages of the person in front; gives how many notes. What fails stays. */
export function storeHeld(notebook: Notebook): Promise<number> {
  return runAlone('held-notes', async () => {
    let count = 0;
    for (const [key, held] of await readHeld()) {
      const done = await storeOne(notebook, held);
      if (!done.ok) continue;
      await dropSession(key);
      if (held.kind === 'note') count++;
    }
    return count;
  });
}

async function readHeld(): Promise<[string, Held][]> {
  const entries = Object.entries(await readWholeSession());
  return entries.flatMap(([key, value]): [string, Held][] => {
    const parsed = key.startsWith(HELD) ? Held.safeParse(value) : null;
    return parsed?.success ? [[key, parsed.data]] : [];
  });
}

async function storeOne(notebook: Notebook, held: Held): Promise<Result<void>> {
  const done =
    held.kind === 'note'
      ? await storeNote(notebook, held.text)
      : await bringBackDraft(notebook, held);
  return done.ok ? ok(undefined) : done;
}

async function storeNote(notebook: Notebook, text: string): Promise<Result<unknown>> {
  const [people, settings] = [await notebook.store.readAll('person'), await readSettings(notebook)];
  if (!people.ok) return people;
  if (!settings.ok) return settings;
  // The demo goes with one click; a note must not go with it.
  const there = people.value.records.filter((one) => one.deletedAt === null && !one.isDemo);
  const { current } = peopleOf(there, settings.value.currentPersonId);
  if (!current) return { ok: false, error: 'not-found' };
  return saveClips(notebook, {
    personId: current.id,
    condition: null,
    note: text,
    question: '',
    isPrivate: false,
    clips: [{ form: 'note', quote: null, pageWord: '', option: null }],
    page: null,
  });
}
