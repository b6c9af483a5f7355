import type { PageText } from '../model/page.ts';
import type { PageFacts } from '../model/page-facts.ts';
import type { Result } from '../model/result.ts';
import type { PageSelection, PauseReason } from '../model/seen.ts';

/** What the content script read: still untrusted, parsed by the receiver. */
interface PageReport {
  token: string;
  url: string;
  text: PageText;
  facts: PageFacts;
}

/** Messages to the background: who may send them, what they carry, what they answer. */
export interface ToBackground {
  'page.noticed': { from: 'content'; req: { token: string }; res: null };
  'page.left': { from: 'content'; req: { token: string }; res: null };
  'tab.look': { from: 'extension'; req: { tabId: number }; res: null };
}

/** Messages to the content script of one tab; only the extension can send them. */
export interface ToPage {
  'page.read': {
    req: null;
    res: Result<PageReport, 'page-changed'> | { ok: false; error: 'paused'; reason: PauseReason };
  };
  'page.selection': { req: null; res: Result<PageSelection, 'not-found' | 'too-long'> };
  'page.token': { req: null; res: string };
  'page.stop': { req: null; res: null };
}
