import { SOURCE_KINDS, type SourceKind } from '../model/page.ts';
import type { Clip, Source } from '../model/research.ts';
import { PROMPTS, type Prompt, statedFacts } from '../source/stated-facts.ts';

/** How many sources stand behind something, of which kinds, and how much is known about them. */
export interface SourceTally {
  count: number;
  /** In the order of SOURCE_KINDS; kinds without a source are left out. */
  kinds: { kind: SourceKind; count: number }[];
  /** For each of the four prompts, how many sources it is answered for: by the person or by the page. */
  prompts: { prompt: Prompt; count: number }[];
}

/** Counts the sources of these clips, each once however many clips come from it. */
export function tallySources(clips: readonly Clip[], sources: readonly Source[]): SourceTally {
  const ids = new Set<unknown>(clips.map(({ sourceId }) => sourceId));
  const used = sources.filter(({ id }) => ids.has(id));
  const kinds = SOURCE_KINDS.map((kind) => ({
    kind,
    count: used.filter(({ facts }) => facts.kind === kind).length,
  }));
  return {
    count: used.length,
    kinds: kinds.filter(({ count }) => count > 0),
    prompts: PROMPTS.map((prompt) => ({
      prompt,
      count: used.filter((source) => isAnswered(source, prompt)).length,
    })),
  };
}

const isAnswered = (source: Source, prompt: Prompt): boolean =>
  source[prompt].trim() !== '' || statedFacts(source.facts)[prompt] !== '';
