import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';

/** Parses a saved page (.html or .html.gz) without running, loading or styling anything. */
export function openPage(file: string): Document {
  const bytes = readFileSync(file);
  const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  // Style sheets are most of jsdom's cost, and nothing of ours reads them.
  const plain = html.replace(/<style\b[^>]*>[\s\S]*?<\/style\s*>/gi, '');
  const found = /<link[^>]+rel=["']?canonical[^>]*href=["']?(https?:[^"'\s>]+)/i.exec(plain);
  const options = { virtualConsole: new VirtualConsole() };
  try {
    return new JSDOM(plain, found?.[1] ? { ...options, url: found[1] } : options).window.document;
  } catch {
    return new JSDOM(plain, options).window.document;
  }
}
