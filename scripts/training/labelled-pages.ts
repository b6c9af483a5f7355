// Reads the pages and texts that labels speak of. Fails when one is missing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readPageText } from '../../utils/dom/read-page-text.ts';
import type { PageText } from '../../utils/model/page.ts';
import { openPage } from '../open-page.ts';
import { pageOf } from '../page-of-text.ts';

const textFiles = new Map<string, string[]>();
function textPage(dir: string, name: string, line: number): PageText {
  const file = join(dir, 'text', `${name}.jsonl.gz`);
  const lines =
    textFiles.get(file) ??
    gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  textFiles.set(file, lines);
  const { text, title } = JSON.parse(lines[line] ?? '{}') as { text: string; title?: string };
  return pageOf(text, { title: title ?? '', declaredLanguage: 'en' });
}

/** A labelled page: a saved page by its id, or a line of a text file as "name:line". */
export function readLabelledPage(dir: string, id: string): PageText {
  const [name = '', line] = id.split(':');
  if (line) return textPage(dir, name, Number(line));
  const document = openPage(join(dir, 'pages', `${id}.html.gz`));
  const page = readPageText(document);
  document.defaultView?.close();
  return page;
}
