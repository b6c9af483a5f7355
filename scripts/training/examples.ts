import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Features, featuresOf } from '../../utils/detect/features.ts';
import { type PageFields, pageFieldsOf } from '../../utils/detect/page-fields.ts';
import { readPageText } from '../../utils/dom/read-page-text.ts';
import { PageText } from '../../utils/model/page.ts';
import { foldText } from '../../utils/text/fold-text.ts';
import { wordsOf } from '../../utils/text/words-of.ts';
import { openPage } from '../open-page.ts';

/** A labelled page of the data folder (pages.jsonl). */
export interface LabelledPage {
  id: string;
  label: 'health' | 'borderline' | 'not_health';
  lang: string;
  group: string;
  source_type: string;
  page: PageText;
}

/** One training text. `site` keeps pages of one site on one side of every split. */
export interface Example {
  isHealth: boolean;
  features: Features;
  weight: number;
  site: string;
  page: LabelledPage | null;
}

const lines = (text: string) => text.split('\n').filter(Boolean);

async function readCached(file: string, cache: string): Promise<PageText> {
  const bytes = readFileSync(file);
  const path = join(cache, `${createHash('sha256').update(bytes).digest('hex')}.json`);
  if (existsSync(path)) return PageText.parse(JSON.parse(readFileSync(path, 'utf8')));
  const document = openPage(file);
  const page = readPageText(document);
  document.defaultView?.close();
  // jsdom frees a closed window only between tasks.
  await new Promise((resolve) => setTimeout(resolve, 0));
  writeFileSync(path, JSON.stringify(page));
  return page;
}

/** All labelled pages, read by the product's own reader; kept in the temporary folder by content. */
export async function readPages(dataDir: string): Promise<LabelledPage[]> {
  const code = ['page-walk', 'page-parts', 'page-tags', 'page-lines', 'read-page-text'];
  const version = createHash('sha256');
  for (const name of code)
    version.update(readFileSync(new URL(`../../utils/dom/${name}.ts`, import.meta.url)));
  const cache = join(tmpdir(), `beforehand-pages-${version.digest('hex').slice(0, 12)}`);
  mkdirSync(cache, { recursive: true });
  const pages: LabelledPage[] = [];
  for (const line of lines(readFileSync(join(dataDir, 'pages.jsonl'), 'utf8'))) {
    const labels: LabelledPage = JSON.parse(line);
    const page = await readCached(join(dataDir, 'pages', `${labels.id}.html.gz`), cache);
    pages.push({ ...labels, group: String(labels.group), page });
  }
  return pages;
}

function fieldsOfText(title: string | null, text: string): PageFields {
  const body = wordsOf(foldText(text.slice(0, 14_000)), 2_000);
  const words = title ? wordsOf(foldText(title), 100) : [];
  return { title: words, headings: [], description: [], body };
}

/** Texts with a label but without a page around them (text/*.jsonl.gz). */
export function readTexts(dataDir: string, share: (source: string) => number): Example[] {
  const examples: Example[] = [];
  for (const name of readdirSync(join(dataDir, 'text')).sort()) {
    const source = name.replace('.jsonl.gz', '');
    const all = lines(gunzipSync(readFileSync(join(dataDir, 'text', name))).toString('utf8'));
    const step = 1 / share(source);
    for (let i = 0; i < all.length; i += step) {
      const { title, text, label } = JSON.parse(all[Math.floor(i)] ?? '');
      // The forum titles repeat the first words of the text, which no page's title does.
      const fields = fieldsOfText(source === 'medical_qa_forums' ? null : title, text);
      const features = featuresOf(fields);
      examples.push({
        isHealth: label === 'health',
        features,
        weight: 1,
        site: source,
        page: null,
      });
    }
  }
  return examples;
}

/** Pages as examples; borderline ones carry no weight. */
export function examplesOf(pages: readonly LabelledPage[]): Example[] {
  return pages.map((page) => ({
    isHealth: page.label === 'health',
    features: featuresOf(pageFieldsOf(page.page)),
    weight: page.label === 'borderline' ? 0 : 1,
    site: page.group,
    page,
  }));
}
