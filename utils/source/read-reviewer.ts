import { cleanText } from './clean-text.ts';
import { namesAnywhere, namesOf } from './ld-names.ts';
import type { PageMetadata } from './page-metadata.ts';
import { cleanByline, isNameLike, isPersonLike, nameWithDegrees, unique } from './person-names.ts';

const LABEL =
  /\b(?:(?:medically|clinically|scientifically|expert|fact)[\s-]+(?:reviewed|checked)\s+(?:on\s.{4,24}\s)?by|medical(?:ly)? review(?:er)?s?(?:\s+by)?(?=\s*:)|reviewed by|review(?:ed)? provided by|medical review(?:ed)? by|revisad[oa](?:\s+médicamente)?\s+por|revisión médica(?:\s+(?:de|por))?(?=[\s:])|medizinisch geprüft von|vérifié par)(?!\p{L})[\s:]*/iu;
const OTHER_REVIEW =
  /\b(peer|book|film|product|privacy|policy|reviewed by (you|us|our|a|an|the (?!office|centers?|department|national))\b)/i;

/** Who checked the page, as stated ("Ann Bee, MD"); several joined by "; ". Null when it is not stated. */
export function readReviewer(page: PageMetadata): string | null {
  const graph = unique([...namesOf(page, ['reviewedBy']), ...namesAnywhere(page, 'reviewedBy')]);
  if (graph.length) return join(graph);
  const metas = page.metas(
    'reviewedby',
    'reviewed-by',
    'reviewed_by',
    'reviewer',
    'medical_reviewer',
    'article:reviewer',
  );
  if (metas.length) return join(unique(metas));
  const items = page.facts.items.filter((item) => item.prop === 'reviewedBy');
  const named = items.map((item) => cleanByline(item.value || (item.text.split('\n')[0] ?? '')));
  return join(unique(named.filter(isNameLike))) ?? visibleReviewer(page);
}

function visibleReviewer(page: PageMetadata): string | null {
  const { lines } = page.facts;
  for (const [index, { text, at }] of lines.entries()) {
    const label = text.length <= 220 ? LABEL.exec(text) : null;
    if (!label || OTHER_REVIEW.test(text)) continue;
    const rest = text.slice(label.index + label[0].length);
    const own = trimReviewer(rest);
    if (own) return own;
    if (rest !== '') continue;
    const below: string[] = [];
    for (const line of lines.slice(index + 1, index + 5)) {
      if (line.at !== at + 1 + below.length) break;
      const name = trimReviewer(line.text);
      if (!name || line.text.length > 240 || (below.length > 0 && !isReviewerLine(name))) break;
      below.push(name);
    }
    if (below.length) return join(below);
  }
  return null;
}

function isReviewerLine(name: string): boolean {
  return isPersonLike(name) && name.includes(',');
}

function trimReviewer(text: string): string | null {
  const end = text.search(
    /\s[|•·–—]\s|\s-\s|\s+on\s+(?=[A-Z\d])|;?\s*(last )?(updated|reviewed)\b|\b(19|20)\d\d\b/i,
  );
  const said = cleanText(end < 0 ? text : text.slice(0, end), 300);
  const name = isPersonLike(said) ? nameWithDegrees(said) : said;
  const tidy = name.replace(/(?<=\p{L}{3})\.$/u, '');
  const isCapital = /^[\p{Lu}\p{Lo}]/u.test(tidy) || /^(el|la|los|the)\s/i.test(tidy);
  return isCapital && tidy.length <= 160 && isNameLike(tidy.split(',')[0] ?? '') ? tidy : null;
}

function join(names: readonly string[]): string | null {
  return names.length ? cleanText(names.join('; '), 500) : null;
}
