import type { Store } from '../db/store.ts';
import type { Question } from '../model/research.ts';
import { type ReadClips, readClips } from './read-clips.ts';
import { readPart } from './read-part.ts';

/** What hangs on an option and those joined with it. */
export interface OptionContents extends ReadClips {
  questions: Question[];
}

/** Throws ReadFailure when the store cannot be read. */
export async function readOption(store: Store, ids: readonly string[]): Promise<OptionContents> {
  const which = { index: 'optionId', anyOf: ids } as const;
  const [clips, part] = await Promise.all([
    readClips(store, which),
    readPart(store, [{ kind: 'question', which }]),
  ]);
  return { ...clips, questions: part.of('question') };
}
