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

const AMOUNT = /^(?:\d+\s*)?[½¼¾⅓⅔]|^\d+(?![\d.)])/;
const MAX_INGREDIENT_WORDS = 7;

/** "1 cup sunflower seeds", "2 eggs" on a line of its own; "3. Eat breakfast" is a numbered tip. */
export function isIngredient(mention: Mention, { words }: Context): boolean {
  if (mention.kind !== 'lifestyle' && mention.kind !== 'supplement') return false;
  const stop = Math.max(0, mention.first - 5);
  let first = mention.first;
  while (first > stop && words.gaps[first] !== GAP.line) first--;
  if (words.gaps[first] !== GAP.line) return false;
  const start = words.starts[first] ?? 0;
  // A fraction is no word character in every font's text: look just before the first word too.
  const said = words.text
    .slice(Math.max(0, start - 2), start + 6)
    .replace(/^.*\n/s, '')
    .trim();
  if (!AMOUNT.test(said)) return false;
  if (MEASURES.has(words.infos[first]?.folded ?? '')) return true;
  if (MEASURES.has(words.infos[first + 1]?.folded ?? '')) return true;
  let end = mention.end;
  while (end < words.gaps.length && words.gaps[end] !== GAP.line && end - first <= 7) end++;
  return end - first <= MAX_INGREDIENT_WORDS;
}
