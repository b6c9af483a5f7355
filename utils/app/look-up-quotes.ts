import type { Change } from '../merge/change.ts';
import { askPage } from '../messaging/ask-page.ts';
import type { Clip, QuoteFinding, QuoteSelector } from '../model/research.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { now } from '../platform/clock-and-ids.ts';
import { injectPassages, stylePassages } from '../platform/page-script.ts';
import type { Notebook } from './notebook.ts';

/** A clip with a quote, the only kind that can be looked up. */
export type QuotedClip = Clip & { quote: QuoteSelector };

export const hasQuote = (clip: Clip): clip is QuotedClip => clip.quote !== null;

/**
 * Looks clips up on the page in front, and shows them there or scrolls to the first one. Answers with
 * the changes that note on each clip what was found; nothing is written yet.
 */
export async function lookUpQuotes(
  notebook: Notebook,
  tabId: number,
  how: 'find' | 'show' | 'scroll',
  clips: readonly QuotedClip[],
): Promise<Result<Change[], 'no-access' | 'page-changed'>> {
  if (!(await injectPassages(tabId))) return fail('no-access');
  if (how === 'show') await stylePassages(tabId, true);
  const quotes = clips.map((clip) => clip.quote);
  const findings = await askPage(tabId, `quotes.${how}`, quotes);
  if (findings?.length !== clips.length) return fail('page-changed');
  return ok(clips.map((clip, at) => noteFinding(notebook, clip, findings[at])));
}

/** Takes the paint away again. */
export async function hideQuotes(tabId: number): Promise<void> {
  await askPage(tabId, 'quotes.hide');
  await stylePassages(tabId, false);
}

function noteFinding(notebook: Notebook, clip: Clip, finding: QuoteFinding | undefined): Change {
  if (!finding) return { before: clip, after: clip };
  return notebook.change(clip, { check: { ...finding, at: now() } });
}
