import { passesGate } from '../detect/gate.ts';
import { isPasswordPage } from '../dom/is-password-page.ts';
import { readGateSample } from '../dom/read-gate-sample.ts';
import { readPageFacts } from '../dom/read-page-facts.ts';
import { readPageTextInSlices } from '../dom/read-page-text.ts';
import type { PageReport } from '../messaging/protocol.ts';
import type { QuoteSelector } from '../model/research.ts';
import type { PageSelection } from '../model/seen.ts';
import { newToken } from '../platform/new-token.ts';
import { nextTask } from '../platform/next-task.ts';

/** One view of one document: what the content script knows of it until the route changes. */
export class PageView {
  readonly token = newToken();
  isNoticed = false;
  private readonly document: Document;

  constructor(document: Document) {
    this.document = document;
  }

  /** Whether the gate would let this page through. */
  seemsHealth(): boolean {
    return passesGate(readGateSample(this.document));
  }

  /** Reads the whole page in slices; null when it mostly asks for a password. */
  async read(): Promise<PageReport | null> {
    const text = await readPageTextInSlices(this.document, nextTask);
    if (isPasswordPage(this.document, text.text.length)) return null;
    this.isNoticed = true;
    return { ...this.name(), text };
  }

  /** A selection together with what the page says about itself. */
  describe(quote: QuoteSelector): PageSelection {
    return { ...this.name(), quote };
  }

  private name() {
    const facts = readPageFacts(this.document);
    return { token: this.token, url: this.document.location.href, facts };
  }
}
