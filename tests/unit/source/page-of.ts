import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { readPageFacts } from '../../../utils/dom/read-page-facts.ts';
import { SourceFacts } from '../../../utils/model/page.ts';
import { PageFacts } from '../../../utils/model/page-facts.ts';
import { parseHostKinds } from '../../../utils/source/host-kinds.ts';
import { readSource } from '../../../utils/source/read-source.ts';

export const HOSTS = parseHostKinds(readFileSync('assets/words/hosts.tsv', 'utf8'));

/** A document at an address of its own. */
export function documentOf(html: string, url = 'https://page.example/a'): Document {
  return new JSDOM(html, { url }).window.document;
}

/** What the page states, through both schemas, as the product reads it. */
export function sourceOf(html: string, url?: string): SourceFacts {
  return sourceOfFacts(readPageFacts(documentOf(html, url)));
}

export function sourceOfFacts(facts: PageFacts): SourceFacts {
  return SourceFacts.parse(readSource(PageFacts.parse(facts), HOSTS));
}

/** A page with these elements in its head and this in its body. */
export function pageWith(head: string, body = '<h1>Gout</h1><p>Text.</p>'): string {
  return `<!doctype html><html><head><title>Gout</title>${head}</head><body>${body}</body></html>`;
}

export function jsonLd(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

export function meta(name: string, content: string): string {
  return `<meta name="${name}" content="${content}">`;
}
