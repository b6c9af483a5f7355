import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { GateSample } from '../../utils/detect/gate-features.ts';
import { readGateSample } from '../../utils/dom/read-gate-sample.ts';
import { readPageText } from '../../utils/dom/read-page-text.ts';
import type { PageText } from '../../utils/model/page.ts';
import { openPage } from '../open-page.ts';

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

const lines = (text: string) => text.split('\n').filter(Boolean);

type Read = Pick<LabelledPage, 'page' | 'sample'>;

async function readCached(file: string, cache: string): Promise<Read> {
  const bytes = readFileSync(file);
  const path = join(cache, `${createHash('sha256').update(bytes).digest('hex')}.json`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  const document = openPage(file);
  const read = { page: readPageText(document), sample: readGateSample(document) };
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
  for (const line of lines(readFileSync(join(dataDir, 'pages.jsonl'), 'utf8'))) {
    const labels: LabelledPage = JSON.parse(line);
    const read = await readCached(join(dataDir, 'pages', `${labels.id}.html.gz`), cache);
    pages.push({ ...labels, group: String(labels.group), ...read });
  }
  return pages;
}

/** These collections come from the sites of some pages and must leave a fold with them. */
const SITE_OF: Readonly<Record<string, string>> = {
  medquad: 'nih.gov',
  womenshealth_gov: 'womenshealth.gov',
};

/** Collections large enough to be thinned out. */
const LARGE = /^(medquad|medical_qa|newsgroups|ohsumed|reuters|searchsnippets|recipes)/;

export interface RawText {
  title: string;
  text: string;
  label: string;
  site: string;
}

/** Texts with a label but without a page around them (text/*.jsonl.gz); large collections in part. */
export function readRawTexts(dataDir: string, shareOfLarge: number): RawText[] {
  return readdirSync(join(dataDir, 'text'))
    .sort()
    .flatMap((name) => {
      const source = name.replace('.jsonl.gz', '');
      const all = lines(gunzipSync(readFileSync(join(dataDir, 'text', name))).toString('utf8'));
      const step = LARGE.test(source) ? 1 / shareOfLarge : 1;
      return Array.from({ length: Math.floor(all.length / step) }, (_, i) => {
        const { title, text, label } = JSON.parse(all[Math.floor(i * step)] ?? '');
        // The forum titles repeat the first words of the text, which no page's title does.
        const own = source === 'medical_qa_forums' ? '' : (title ?? '');
        return { title: own, text, label, site: SITE_OF[source] ?? source };
      });
    });
}

/** Short texts of our own in English: what the collections lack, above all words of medicine used otherwise. */
export function readOwnTexts(): RawText[] {
  const file = new URL('../../assets/training/health-texts-en.tsv', import.meta.url);
  return lines(readFileSync(file, 'utf8')).map((line) => {
    const [label, title = '', text = ''] = line.split('\t');
    return { title, text, label: label === 'health' ? 'health' : 'not_health', site: 'own' };
  });
}
