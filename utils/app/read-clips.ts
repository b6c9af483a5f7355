import type { Store } from '../db/store.ts';
import type { Which } from '../db/which-rows.ts';
import type { Clip, Source } from '../model/research.ts';
import { readPart } from './read-part.ts';

/** Clips that lists show, with the sources they come from. */
export interface ReadClips {
  clips: Clip[];
  sources: ReadonlyMap<string, Source>;
}

/** Throws ReadFailure when the store cannot be read. */
export async function readClips(store: Store, which: Which): Promise<ReadClips> {
  const clips = (await readPart(store, [{ kind: 'clip', which }])).of('clip');
  const ids = [...new Set(clips.flatMap(({ sourceId }) => sourceId ?? []))];
  const sources = (await readPart(store, [{ kind: 'source', which: { ids } }])).of('source');
  return { clips, sources: new Map(sources.map((source) => [source.id, source])) };
}
