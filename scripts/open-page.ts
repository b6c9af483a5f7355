import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { savedPageUrl } from './saved-page-url.ts';

/** Parses a saved page (.html or .html.gz) without running, loading or styling anything. */
export function openPage(file: string): Document {
  const bytes = readFileSync(file);
  const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  // Style sheets are most of jsdom's cost, and nothing of ours reads them.
  const plain = html.replace(/<style\b[^>]*>[\s\S]*?<\/style\s*>/gi, '');
  const url = savedPageUrl(plain);
  const options = { virtualConsole: new VirtualConsole() };
  try {
    return new JSDOM(plain, url ? { ...options, url } : options).window.document;
  } catch {
    return new JSDOM(plain, options).window.document;
  }
}

/** Path of the address that the saved page names, which a browser would know; empty when it names none. */
export function savedPathOf(document: Document): string {
  const { protocol, pathname } = new URL(document.URL);
  return protocol.startsWith('http') ? pathname : '';
}
