import { cleanText } from './clean-text.ts';
import { namesAnywhere } from './ld-names.ts';
import type { PageMetadata } from './page-metadata.ts';
import { unique } from './person-names.ts';

const LABEL =
  /(?:^|[.:(]\s*|\b(?:is|was|were|been|are|made possible|content|article|page|study|work|research|section)\s+(?:\w+\s+)?)(?:(?:funded|sponsored|financially supported|financed|paid for|underwritten)\s+(?:in part\s+)?(?:by|through)|supported\s+(?:in part\s+)?by\s+(?:a |an )?(?:grants?|funding|funds)\s+(?:from|of)|funding:|sponsors?:|in partnership with|financiad[oa]\s+por|patrocinad[oa]\s+por|con el patrocinio de)(?!\p{L})[\s:]*/iu;
const NOT_HERE =
  /\b(ads? by|advert|event|team|not (funded|sponsored)|no sponsor|jersey|league|bill|legislation)\b/i;

/** Who paid for the page or the study, as stated. Null when it is not stated. */
export function readFunding(page: PageMetadata): string | null {
  const graph = unique([...namesAnywhere(page, 'funder'), ...namesAnywhere(page, 'sponsor')]);
  const metas = page.metas(
    'funder',
    'citation_funder',
    'sponsor',
    'article:sponsor',
    'dc.sponsor',
    'citation_funding_source',
  );
  const stated = graph.length ? graph : unique(metas);
  return stated.length ? cleanText(stated.join('; '), 500) : visibleFunding(page);
}

function visibleFunding(page: PageMetadata): string | null {
  const { lines } = page.facts;
  for (const [index, { text, at }] of lines.entries()) {
    const label = LABEL.exec(text);
    if (!label || NOT_HERE.test(text)) continue;
    const rest = text.slice(label.index + label[0].length);
    const next = lines[index + 1];
    const said = rest || (next?.at === at + 1 ? next.text : '');
    const end = said.search(/\.(\s|$)|;\s|\)/);
    const name = cleanText(end < 0 ? said : said.slice(0, end), 300);
    if (/^(the |an? |el |la )?[\p{Lu}\p{Lo}]/u.test(name)) return name;
  }
  return null;
}
