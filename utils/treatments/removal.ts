import { type Mention, patternMention } from './mention.ts';
import { GAP, type PageWords } from './read-words.ts';

const REMOVING = new Set('remove removing removed takes taking took cut cutting'.split(' '));
const REMOVED = new Set(['removed', 'excised']);
/** Words between the verb and what is taken out. */
const BETWEEN = new Set(
  'out the your his her my their our a an one both all only part parts of some any this that these two either'.split(
    ' ',
  ),
);
const LINKING = new Set('was were is are be been being get got'.split(' '));
const ORGANS = new Set(
  `uterus womb ovary cervix gallbladder appendix spleen thyroid parathyroid breast prostate kidney tonsil adenoid tumor polyp cyst
  colon bowel stomach lung lobe eye eyeball testicle pancreas bladder lymph node mole cataract wart fibroid gland tooth tube
  implant lump growth lesion vein disc hemorrhoid bunion cartilage eardrum rectum esophagus larynx hernia nipple liver`.split(
    /\s+/,
  ),
);
/** First words of organs with two. */
const LEADING = new Set(
  'fallopian lymph temporal frontal wisdom thyroid parathyroid adrenal small large varicose colon ovarian kidney brain skin'.split(
    ' ',
  ),
);
const MAX_GAP = 5;

function folded(words: PageWords, at: number): string {
  return words.infos[at]?.folded ?? '';
}

function named(words: PageWords, first: number, end: number, from: number, to: number): Mention {
  const organ = Array.from({ length: end - first }, (_, i) => folded(words, first + i)).join(' ');
  return patternMention(from, to, `${organ} removal`, 'procedure', false);
}

/** Where an organ's name begins when it ends at `last`. */
function organStart(words: PageWords, last: number): number {
  const isPair = words.gaps[last] === GAP.joined && LEADING.has(folded(words, last - 1));
  return isPair ? last - 1 : last;
}

/** "remove the gallbladder", "had her tonsils removed": surgery told by what it takes out. */
export function findRemoval(words: PageWords, at: number): Mention | null {
  const word = folded(words, at);
  if (!ORGANS.has(word)) return null;
  const first = organStart(words, at);
  let after = at + 1;
  while (words.gaps[after] === GAP.joined && LINKING.has(folded(words, after))) after++;
  if (words.gaps[after] === GAP.joined && REMOVED.has(folded(words, after))) {
    return named(words, first, at + 1, first, after + 1);
  }
  let before = first - 1;
  while (first - before < MAX_GAP && BETWEEN.has(folded(words, before))) before--;
  const verb = folded(words, before);
  const isJoined = words.firstOf[before] === words.firstOf[at];
  const isTaking = /^(?:tak|took|cut)/.test(verb) && folded(words, before + 1) !== 'out';
  if (!isJoined || !REMOVING.has(verb) || isTaking) return null;
  return named(words, first, at + 1, before, at + 1);
}
