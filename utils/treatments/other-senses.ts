import type { Context } from './context.ts';
import type { Mention } from './mention.ts';
import { GAP, type PageWords } from './read-words.ts';

const ORGANISATION = new Set(
  `society university department institute center centre journal association college hospital foundation director professor
  chief division school academy board federation ministry council office committee agency faculty congress conference dept
  annals universidad sociedad instituto revista departamento asociacion fundacion`.split(/\s+/),
);
const MEASURES = new Set(
  'cup tbsp tsp tablespoon teaspoon ounce oz gram lb pound ml taza cucharada cucharadita gramo'.split(
    ' ',
  ),
);

function isCapital(words: PageWords, at: number): boolean {
  return /^\p{Lu}/u.test(words.text.charAt(words.starts[at] ?? 0));
}

/** "Department of Cardiovascular Surgery", "Journal of Respiratory Care": a name of people, not a treatment. */
export function isInOrganisation(mention: Mention, { words }: Context): boolean {
  if (!isCapital(words, mention.end - 1)) return false;
  const first = words.firstOf[mention.first] ?? 0;
  const end = words.endOf[mention.first] ?? mention.end;
  const from = Math.max(first, mention.first - 6);
  const to = Math.min(end, mention.end + 4);
  for (let at = from; at < to; at++) {
    if (at >= mention.first && at < mention.end) continue;
    if (ORGANISATION.has(words.infos[at]?.folded ?? '') && isCapital(words, at)) return true;
  }
  return false;
}

/** "1 cup sunflower seeds" on a line of its own: an ingredient. */
export function isIngredient(mention: Mention, { words }: Context): boolean {
  if (mention.kind !== 'lifestyle' && mention.kind !== 'supplement') return false;
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - 6); at--) {
    const isFirst = words.gaps[at] === GAP.line;
    if (isFirst) return /^[\d½¼¾⅓⅔]/.test(words.text.slice(words.starts[at], words.ends[at]));
  }
  return false;
}

/** "½ cup of honey": measured for a dish when the line begins with the measure. */
export function isMeasured(mention: Mention, { words }: Context): boolean {
  if (mention.kind !== 'lifestyle' && mention.kind !== 'supplement') return false;
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - 3); at--) {
    const isMeasure = MEASURES.has(words.infos[at]?.folded ?? '');
    if (isMeasure && (words.gaps[at] === GAP.line || words.gaps[at - 1] === GAP.line)) return true;
  }
  return false;
}
