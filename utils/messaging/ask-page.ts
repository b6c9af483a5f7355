import { z } from 'zod';
import { PageText } from '../model/page.ts';
import { FactPost } from '../model/page-facts.ts';
import { QuoteFinding } from '../model/research.ts';
import { PageOrigin, PageSelection, PauseReason, ReadableText, ViewToken } from '../model/seen.ts';
import { browser } from '../platform/browser.ts';
import type { ToPage } from './protocol.ts';

export const PageReport = z.object({
  token: ViewToken,
  url: z.string().max(8_000),
  text: PageText,
});
export type PageReport = z.infer<typeof PageReport>;

const good = <T extends z.ZodType>(value: T) => z.object({ ok: z.literal(true), value });
const ANSWERS = {
  'page.read': z.union([
    good(PageReport),
    z.object({ ok: z.literal(false), error: z.literal('paused'), reason: PauseReason }),
    z.object({ ok: z.literal(false), error: z.literal('page-changed') }),
  ]),
  'page.selection': z.union([
    good(PageSelection),
    z.object({ ok: z.literal(false), error: z.enum(['not-found', 'too-long']) }),
  ]),
  'page.describe': PageOrigin,
  'page.posts': z.array(FactPost.nullable()).max(200),
  'page.readable': z.union([
    good(ReadableText),
    z.object({ ok: z.literal(false), error: z.enum(['not-found', 'too-long']) }),
  ]),
  'page.token': ViewToken,
  'page.stop': z.null(),
  'button.show': z.null(),
  'button.hide': z.null(),
  'quotes.find': z.array(QuoteFinding),
  'quotes.show': z.array(QuoteFinding),
  'quotes.hide': z.null(),
  'quotes.scroll': z.array(QuoteFinding),
} satisfies { [Name in keyof ToPage]: z.ZodType };

/** Asks the content script of a tab; null when none answers or the answer is not of its form. */
export async function askPage<Name extends keyof ToPage>(
  tabId: number,
  name: Name,
  ...[req = null]: ToPage[Name]['req'] extends null ? [] : [req: ToPage[Name]['req']]
): Promise<z.infer<(typeof ANSWERS)[Name]> | null> {
  try {
    const answer = await browser.tabs.sendMessage(tabId, { name, req }, { frameId: 0 });
    const parsed = ANSWERS[name].safeParse(answer);
    return parsed.success ? (parsed.data as z.infer<(typeof ANSWERS)[Name]>) : null;
  } catch {
    return null;
  }
}
