import { CUE } from './cues.ts';
import { type Mention, patternMention } from './mention.ts';
import { GAP, type PageWords } from './read-words.ts';

const MAX_OBJECT_WORDS = 5;
/** Words that may stand between "avoid" and what is avoided. */
const SKIPPED = new Set(
  'the a an any all your her his their too much such certain other these those'.split(' '),
);
/** Not advice about anything in particular, or a bad end to be spared and not an act. */
const EMPTY = new Set(
  `it them this that doing being getting having giving using eating taking problem complication situation mistake confusion
  thing anything something everything surprise risk injury infection reaction delay cost harm disease attack death doctor
  question symptom damage need flare issue future serious possible potential pain effect sting exposure temptation spreading
  trapping triggering missing drug medicine medication treatment product food type kind area item factor whatever unless use
  consuming allergen-containing anaphylaxis hospital surgery number`.split(/\s+/),
);
const TRIGGERS = new Set(['trigger', 'allergen', 'irritant', 'trigger food']);
const VERBS: Readonly<Record<string, string>> = {
  avoid: 'avoiding',
  avoiding: 'avoiding',
  limit: 'limiting',
  limiting: 'limiting',
};
const ADVISING = new Set(
  'should must by and also try trying is are best need needs advise advised way important recommend recommended learn how or then'.split(
    ' ',
  ),
);

function folded(words: PageWords, at: number): string {
  return words.infos[at]?.folded ?? '';
}

function isObjectWord(words: PageWords, at: number): boolean {
  const info = words.infos[at];
  if (!info || !/^[a-z]{2,}$/.test(info.folded)) return false;
  return !(info.cues & CUE.stop) || info.folded === 'with' || info.folded === 'of';
}

/** End of the words that say what is avoided, or `at` when nothing does. */
function objectEnd(words: PageWords, at: number): number {
  let end = at;
  const isJoined = (): boolean => end === at || words.gaps[end] === GAP.joined;
  while (end - at < MAX_OBJECT_WORDS && isJoined() && isObjectWord(words, end)) end++;
  while (end > at && /^(?:with|of|altogether)$/.test(folded(words, end - 1))) end--;
  return end;
}

/** "to avoid pain" is a purpose, "it is best to avoid milk" is advice. */
function isAdvice(words: PageWords, at: number): boolean {
  const first = words.firstOf[at] ?? at;
  if (at === first) return true;
  const before = folded(words, at - 1);
  if (before !== 'to') return ADVISING.has(before);
  return at - 2 >= first && ADVISING.has(folded(words, at - 2));
}

/** "Avoid scratching", "by limiting processed foods": what not to do as a treatment of its own. */
export function findAvoidance(words: PageWords, at: number): Mention | null {
  const verb = VERBS[folded(words, at)];
  if (!verb || !isAdvice(words, at)) return null;
  let object = at + 1;
  while (words.gaps[object] === GAP.joined && SKIPPED.has(folded(words, object))) object++;
  if (words.gaps[object] !== GAP.joined) return null;
  const end = objectEnd(words, object);
  if (end === object) return null;
  const last = folded(words, end - 1);
  if (EMPTY.has(last) || (EMPTY.has(folded(words, object)) && end - object === 1)) return null;
  const said = words.text.slice(words.starts[object], words.ends[end - 1]).toLowerCase();
  const name = TRIGGERS.has(last) ? 'avoiding triggers' : `${verb} ${said}`;
  return patternMention(at, end, name, 'lifestyle', true);
}
