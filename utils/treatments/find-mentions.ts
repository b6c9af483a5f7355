import type { PageText } from '../model/page.ts';
import { collectMentions } from './collect-mentions.ts';
import type { Context } from './context.ts';
import { markSections } from './mark-sections.ts';
import type { Mention } from './mention.ts';
import type { Lexicon } from './parse-lexicon.ts';
import { readWords } from './read-words.ts';

/** The mentions of an article in order, with the context they were judged in. */
export interface FoundMentions {
  readonly context: Context;
  readonly mentions: readonly Mention[];
}

/** Every place in the article that names a treatment. */
export function findMentions(page: PageText, lexicon: Lexicon, language: string): FoundMentions {
  const words = readWords(page, lexicon.indexFor(language), language);
  const mentions = collectMentions(words, lexicon, language);
  const isMentioned = new Uint8Array(words.starts.length);
  for (const { first, end, isEveryday } of mentions) {
    isMentioned.fill(isEveryday ? 1 : 2, first, end);
  }
  const context = { words, places: markSections(page, words), isMentioned };
  return { context, mentions };
}
