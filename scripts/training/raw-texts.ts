import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const lines = (text: string) => text.split('\n').filter(Boolean);

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
