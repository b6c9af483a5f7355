import { type Features, featuresOf } from '../../utils/detect/features.ts';
import { parseHealthRoots } from '../../utils/detect/health-roots.ts';
import { type PageFields, pageFieldsOf } from '../../utils/detect/page-fields.ts';
import { rootFeaturesOf } from '../../utils/detect/root-features.ts';
import { foldText } from '../../utils/text/fold-text.ts';
import { wordsOf } from '../../utils/text/words-of.ts';
import type { LabelledPage } from './data-folder.ts';
import type { RawText } from './raw-texts.ts';

/** One training text. `site` keeps pages of one site on one side of every split. */
export interface Example {
  isHealth: boolean;
  features: Features;
  roots: number[];
  weight: number;
  site: string;
  language: string;
  /** The page it is made of, or null for a text of a collection. */
  page: LabelledPage | null;
  /** Only the beginning of the page: there are too few short pages to learn from. */
  isExcerpt: boolean;
}

export type RootLists = Readonly<Record<string, string>>;

const EXCERPT_WORDS = 80;

function vectorsOf(fields: PageFields, language: string, lists: RootLists) {
  const roots = parseHealthRoots(`${lists.all}\n${lists[language] ?? ''}`);
  return { features: featuresOf(fields), roots: rootFeaturesOf(fields, roots) };
}

function excerptOf({ title, headings, body }: PageFields): PageFields {
  return {
    title,
    headings: headings.slice(0, 8),
    description: [],
    body: body.slice(0, EXCERPT_WORDS),
  };
}

/** Pages, each whole and as an excerpt; borderline ones carry no weight. */
export function examplesOf(pages: readonly LabelledPage[], lists: RootLists): Example[] {
  return pages.flatMap((page) => {
    const fields = pageFieldsOf(page.page);
    const common = {
      isHealth: page.label === 'health',
      weight: page.label === 'borderline' ? 0 : 1,
      site: page.group,
      language: page.lang,
      page,
    };
    return [
      { ...common, ...vectorsOf(fields, page.lang, lists), isExcerpt: false },
      { ...common, ...vectorsOf(excerptOf(fields), page.lang, lists), isExcerpt: true },
    ];
  });
}

/** Texts of the collections, in English. */
export function examplesOfTexts(texts: readonly RawText[], lists: RootLists): Example[] {
  return texts.map(({ title, text, label, site }) => {
    const body = wordsOf(foldText(text.slice(0, 14_000)), 2_000);
    const fields = { title: wordsOf(foldText(title)), headings: [], description: [], body };
    return {
      ...vectorsOf(fields, 'en', lists),
      isHealth: label === 'health',
      weight: 1,
      site,
      language: 'en',
      page: null,
      isExcerpt: false,
    };
  });
}
