import { CUE } from './cues.ts';
import type { Mention } from './mention.ts';
import { GAP, type PageWords } from './read-words.ts';

/** What surrounds a mention, as the judge sees it. */
export interface Context {
  readonly words: PageWords;
  readonly places: Uint8Array;
  /** 1 for words of a mention that is an everyday word, 2 for those of any other mention. */
  readonly isMentioned: Uint8Array;
}

const LOOK_BACK = 16;
const HARM_BEFORE = CUE.harm;

function cuesAt(words: PageWords, at: number): number {
  return words.infos[at]?.cues ?? 0;
}

function textAt(words: PageWords, at: number): string {
  return words.infos[at]?.folded ?? '';
}

/** "levels of insulin", "the hormone ghrelin": the body's own. */
const BODY = new Set(
  'level hormone production secretion deficiency lack absence metabolism amount concentration peptide protein release nivel hormona producción deficiencia falta'
    .split(' ')
    .map((word) => word.normalize('NFKD').replace(/\p{M}/gu, '')),
);

/** "can lead to weight gain", "the risk of surgery". */
const OUTCOMES = new Set('risk chance lead leads led complication riesgo'.split(' '));

const VERB_OBJECTS = new Set(
  'the a an your my his her our their this that these it up out'.split(' '),
);

const LINKS = new Set(
  'of to by on from the a an any with for de a por al la el los las un una del'.split(' '),
);

/** True when the words before say that the mention causes harm: "caused by", "allergic to A, B and". */
export function isNamedAsCause(mention: Mention, { words, isMentioned }: Context): boolean {
  const first = words.firstOf[mention.first] ?? mention.first;
  const stop = Math.max(first, mention.first - LOOK_BACK);
  let isLinked = false;
  for (let at = mention.first - 1; at >= stop; at--) {
    const cues = cuesAt(words, at);
    const word = textAt(words, at);
    if (isLinked && (word === 'due' || word === 'because' || word === 'debido')) return true;
    if (cues & HARM_BEFORE && !isMentioned[at]) return isLinked || at === mention.first - 1;
    if (word === 'effect' && textAt(words, at - 1) === 'side') return isLinked;
    if (word === 'history' && isLinked) return true;
    if (OUTCOMES.has(word) && mention.kind !== 'medicine') return isLinked;
    if (BODY.has(word)) return isLinked || at === mention.first - 1;
    if (LINKS.has(word)) isLinked = true;
    else if (!isMentioned[at] && !(cues & (CUE.list | CUE.medicine | CUE.vague))) return false;
  }
  return false;
}

/** True when the next word turns the name into harm, biology or a company: "aspirin allergy", "insulin levels". */
export function isPartOfOther(mention: Mention, { words, isMentioned }: Context): boolean {
  const next = mention.end;
  if (next >= words.infos.length || (words.gaps[next] ?? 0) > GAP.joined) return false;
  if (isMentioned[next]) return false;
  return (cuesAt(words, next) & CUE.notTreatment) !== 0;
}

/** True for "avoid aspirin", "do not take ibuprofen". */
export function isAdvisedAgainst(mention: Mention, { words }: Context): boolean {
  const first = words.firstOf[mention.first] ?? mention.first;
  for (let at = mention.first - 1; at >= Math.max(first, mention.first - 5); at--) {
    const word = textAt(words, at);
    if (word === 'avoid' || word === 'avoiding' || word === 'evite' || word === 'evitar')
      return true;
    const isUse = (cuesAt(words, at) & (CUE.use | CUE.advice)) !== 0;
    if (isUse && at > first && (cuesAt(words, at - 1) & CUE.negation) !== 0) return true;
    if (word === 'stop' || word === 'stopped' || word === 'stopping') return true;
  }
  return false;
}

/** A noun of the list used as a verb: "mask the pain", "filling up on". */
export function isVerbHere(mention: Mention, { words }: Context): boolean {
  const next = mention.end;
  if (!mention.isEveryday || mention.end - mention.first > 1) return false;
  if (mention.kind === 'lifestyle' || mention.kind === 'therapy') return false;
  if (next >= words.infos.length || words.gaps[next] !== GAP.joined) return false;
  return VERB_OBJECTS.has(textAt(words, next));
}
