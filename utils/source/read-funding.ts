import { cleanText } from './clean-text.ts';
import { namesAnywhere } from './ld-names.ts';
import type { PageMetadata } from './page-metadata.ts';
import { unique } from './person-names.ts';

const LABEL =
  /\b(?:(?:funded|financially supported|financed|underwritten|paid for)(?:\s+in part)?\s+(?:by|through)|(?:article|page|content|section|site|website|study|trial|research|work|project)\s+(?:is|was|were|has been)\s+(?:\w+\s+)?sponsored\s+by|supported(?:\s+in part)?\s+by\s+(?:an? )?(?:\w+\s+)?(?:grants?|funding|funds)\s+(?:from|of)|(?:financiad[oa]|patrocinad[oa])\s+por|con el patrocinio de)(?!\p{L})[\s:]*/iu;
/** A heading of its own, with the name on the same line or the next. */
const HEAD =
  /^(?:(?:funding|funding sources?|sponsor|study sponsor|funder|financiación|patrocinador)\s*:)\s*/i;
const NOT_HERE =
  /\b(ads? by|advert|event|team|not (funded|sponsored)|no (sponsor|external|specific)|jersey|league|bill|legislation|tax)/i;

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
    const head = HEAD.exec(text);
    const label = head ?? LABEL.exec(text);
    if (!label || NOT_HERE.test(text)) continue;
    const rest = text.slice(label.index + label[0].length);
    const next = lines[index + 1];
    const name = firstSentence(rest === '' && head && next?.at === at + 1 ? next.text : rest);
    const isName =
      /^(the |an? |el |la |una? )?[\p{Lu}\p{Lo}]/u.test(name) && /\S\s+\S|[A-Z]{3}/.test(name);
    if (isName) return name;
  }
  return null;
}

function firstSentence(text: string): string {
  const end = text.search(/(?<=\p{L}{3}|\))\.(\s|$)|;\s/u);
  return cleanText(end < 0 ? text : text.slice(0, end), 300);
}
