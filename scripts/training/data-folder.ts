import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GateSample } from '../../utils/detect/gate-features.ts';
import { readGateSample } from '../../utils/dom/read-gate-sample.ts';
import { readPageText } from '../../utils/dom/read-page-text.ts';
import type { PageText } from '../../utils/model/page.ts';
import { openPage, savedPathOf } from '../open-page.ts';

/** A labelled page of the data folder (pages.jsonl). */
export interface LabelledPage {
  id: string;
  label: 'health' | 'borderline' | 'not_health';
  lang: string;
  group: string;
  source_type: string;
  page: PageText;
  sample: GateSample;
}

type Read = Pick<LabelledPage, 'page' | 'sample'>;

async function readCached(file: string, cache: string): Promise<Read> {
  const bytes = readFileSync(file);
  const path = join(cache, `${createHash('sha256').update(bytes).digest('hex')}.json`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  const document = openPage(file);
  const sample = readGateSample(document, savedPathOf(document));
  const read = { page: readPageText(document), sample };
  document.defaultView?.close();
  // jsdom frees a closed window only between tasks.
  await new Promise((resolve) => setTimeout(resolve, 0));
  writeFileSync(path, JSON.stringify(read));
  return read;
}

/** All labelled pages, read by the product's own reader; kept in the temporary folder by content. */
export async function readPages(dataDir: string): Promise<LabelledPage[]> {
  const code = new URL('../../utils/dom/', import.meta.url);
  const version = createHash('sha256');
  for (const name of readdirSync(code).sort()) version.update(readFileSync(new URL(name, code)));
  const cache = join(tmpdir(), `beforehand-pages-${version.digest('hex').slice(0, 12)}`);
  mkdirSync(cache, { recursive: true });
  const pages: LabelledPage[] = [];
  const lines = readFileSync(join(dataDir, 'pages.jsonl'), 'utf8').split('\n');
  for (const line of lines.filter(Boolean)) {
    const labels: LabelledPage = JSON.parse(line);
    const read = await readCached(join(dataDir, 'pages', `${labels.id}.html.gz`), cache);
    pages.push({ ...labels, group: String(labels.group), ...read });
  }
  return pages;
}
