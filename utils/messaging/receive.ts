import { z } from 'zod';
import { LIMITS } from '../model/limits.ts';
import { ViewToken } from '../model/seen.ts';
import { browser } from '../platform/browser.ts';
import type { ToBackground } from './protocol.ts';

const REQUESTS = {
  'page.noticed': z.object({ token: ViewToken }),
  'page.left': z.object({ token: ViewToken }),
  'selection.save': z.object({ token: ViewToken }),
  'rules.changed': z.object({ tabId: z.int().min(0) }),
  'lock.changed': z.null(),
  'tab.look': z.object({ tabId: z.int().min(0) }),
  'names.identify': z.object({ names: z.array(z.string().max(LIMITS.line)).max(2_000) }),
} satisfies { [Name in keyof ToBackground]: z.ZodType };

const ALLOWED_FROM = {
  'page.noticed': 'content',
  'page.left': 'content',
  'selection.save': 'content',
  'rules.changed': 'extension',
  'lock.changed': 'extension',
  'tab.look': 'extension',
  'names.identify': 'extension',
} satisfies { [Name in keyof ToBackground]: ToBackground[Name]['from'] };

interface Sender {
  /** Where a content script runs; null for an extension page. */
  tabId: number | null;
  windowId: number | null;
  url: string;
}
export type Handlers = {
  [Name in keyof ToBackground]: (
    req: z.infer<(typeof REQUESTS)[Name]>,
    sender: Sender,
  ) => Promise<ToBackground[Name]['res']>;
};

interface RawSender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; windowId?: number | undefined } | undefined;
}

/** What a sender is: one of our pages, our content script in a top frame, or nobody we answer. */
export function senderRole(sender: RawSender, ownId: string, ownOrigin: string) {
  if (sender.id !== ownId) return null;
  if (sender.url?.startsWith(ownOrigin)) return 'extension';
  return sender.tab?.id !== undefined && sender.frameId === 0 ? 'content' : null;
}

const BAD = { ok: false, error: 'bad-message' } as const;

/** Checks name, sender and form of every message, then calls its one handler; never throws. */
export function receive(handlers: Handlers): void {
  const origin = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener(async (message: unknown, sender: RawSender) => {
    const name = (message as { name?: unknown } | null)?.name as keyof ToBackground;
    if (typeof name !== 'string' || !Object.hasOwn(REQUESTS, name)) return BAD;
    if (senderRole(sender, browser.runtime.id, origin) !== ALLOWED_FROM[name]) return BAD;
    const parsed = REQUESTS[name].safeParse((message as { req?: unknown }).req);
    if (!parsed.success) return BAD;
    const handler = handlers[name] as (req: unknown, from: Sender) => Promise<unknown>;
    return handler(parsed.data, {
      tabId: sender.tab?.id ?? null,
      windowId: sender.tab?.windowId ?? null,
      url: sender.url ?? '',
    });
  });
}
