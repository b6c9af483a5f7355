import type { PageText } from '../model/page.ts';
import type { FactPost } from '../model/page-facts.ts';
import type { QuoteFinding, QuoteSelector } from '../model/research.ts';
import type { Result } from '../model/result.ts';
import type {
  ElementAt,
  PageOrigin,
  PageSelection,
  PauseReason,
  ReadableText,
} from '../model/seen.ts';
import type { TreatmentIdentity } from '../treatments/identify-treatment.ts';

/** What the content script read: still untrusted, parsed by the receiver. */
interface PageReport {
  token: string;
  url: string;
  text: PageText;
}

/** Messages to the background: who may send them, what they carry, what they answer. */
export interface ToBackground {
  'page.noticed': { from: 'content'; req: { token: string }; res: null };
  'page.left': { from: 'content'; req: { token: string }; res: null };
  /** The button beside a selection was pressed. */
  'selection.save': { from: 'content'; req: { token: string }; res: null };
  /** Rules about sites or settings of looking were changed while this tab was in front. */
  'rules.changed': { from: 'extension'; req: { tabId: number }; res: null };
  /** The notebook was locked or unlocked in a page. */
  'lock.changed': { from: 'extension'; req: null; res: null };
  'tab.look': { from: 'extension'; req: { tabId: number }; res: null };
  /** What each name stands for, in the same order; the word list is read in the background only. */
  'names.identify': { from: 'extension'; req: { names: string[] }; res: TreatmentIdentity[] };
}

/** Messages to the content script of one tab; only the extension can send them. */
export interface ToPage {
  'page.read': {
    req: null;
    res: Result<PageReport, 'page-changed'> | { ok: false; error: 'paused'; reason: PauseReason };
  };
  'page.selection': { req: null; res: Result<PageSelection, 'not-found' | 'too-long'> };
  /** Where the page is and what it says about itself, and about the link or image at this address. */
  'page.describe': { req: ElementAt | null; res: PageOrigin };
  /** Which posts of a discussion these passages stand in, in the same order. */
  'page.posts': { req: { texts: string[] }; res: (FactPost | null)[] };
  /** The article's text without what is around it; answered only once the script for it was injected. */
  'page.readable': { req: null; res: Result<ReadableText, 'not-found' | 'too-long'> };
  'page.token': { req: null; res: string };
  'page.stop': { req: null; res: null };
  /** Shows a button with this label beside text that is selected. */
  'button.show': { req: { label: string }; res: null };
  'button.hide': { req: null; res: null };
  /** Looks quotes up; answers in their order. */
  'quotes.find': { req: QuoteSelector[]; res: QuoteFinding[] };
  /** The same, and paints those that stand there. */
  'quotes.show': { req: QuoteSelector[]; res: QuoteFinding[] };
  'quotes.hide': { req: null; res: null };
  /** The same as find, and scrolls to the first one that stands there. */
  'quotes.scroll': { req: QuoteSelector[]; res: QuoteFinding[] };
}
