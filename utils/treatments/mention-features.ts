import { TREATMENT_KINDS } from '../model/page.ts';
import {
  type Context,
  isAdvisedAgainst,
  isNamedAsCause,
  isPartOfOther,
  isVerbHere,
} from './context.ts';
import { CUE } from './cues.ts';
import { PLACE } from './mark-sections.ts';
import type { Mention } from './mention.ts';
import { isIngredient, isInOrganisation, isMeasured } from './other-senses.ts';
import { GAP } from './read-words.ts';

/** Names of what `describeMention` measures, in order; each is 0 or 1. */
export const MENTION_FEATURES = [
  ...TREATMENT_KINDS.map((kind) => `kind-${kind}`),
  ...TREATMENT_KINDS.map((kind) => `everyday-${kind}`),
  'everyday-single-word',
  'several-words',
  'from-stem',
  'from-pattern',
  'cause-before',
  'other-after',
  'advised-against',
  'verb',
  'treat-near-before',
  'treat-near-after',
  'treat-in-sentence',
  'use-before',
  'use-near-before-everyday',
  'advice-first',
  'advice-before',
  'modal-before',
  'section-treating',
  'section-causing',
  'heading',
  'short-line',
  'whole-line',
  'line-start',
  'beside-mention',
  'beside-plain-mention',
  'negation-before',
  'medicine-near',
  'harm-in-sentence',
  'treating-everyday',
  'no-cue-everyday',
  'in-cause-list',
  'advice-itself',
  'advice-itself-heading',
  'unmarked-everyday',
  'unmarked-everyday-several-words',
  'food',
  'everyday-medicine-cued',
  'in-organisation',
  'ingredient',
] as const;

/** Food that is eaten with no thought of treatment more often than not; kinds of it name these as their group. */
const FOODS = new Set(
  'banana|beans|berries|fish|fruits and vegetables|iron-rich foods|milk|nuts|prunes|soy foods|spices|whole grains|yogurt|coffee|chicken soup|infant formula|chocolate|olive oil|vinegar'.split(
    '|',
  ),
);
const MODALS = new Set(
  'should can could may might must will would try let helped helps puede debe podría'.split(' '),
);

/** Cues of the whole sentence, the mention itself left out. */
function cuesOfSentence(mention: Mention, { words }: Context): number {
  const first = words.firstOf[mention.first] ?? 0;
  const end = words.endOf[mention.first] ?? mention.end;
  let cues = 0;
  for (let at = first; at < end; at++) {
    if (at < mention.first || at >= mention.end) cues |= words.infos[at]?.cues ?? 0;
  }
  return cues;
}

const MAX_STEPS = 24;

/** Cues of the `count` words before or after; members of a list ("A, B and C") share what stands around it. */
function cuesAround(mention: Mention, context: Context, step: 1 | -1, count: number): number {
  const { words, isMentioned } = context;
  const first = words.firstOf[mention.first] ?? 0;
  const end = words.endOf[mention.first] ?? mention.end;
  let cues = 0;
  let left = count;
  let at = step > 0 ? mention.end : mention.first - 1;
  for (
    let steps = 0;
    steps < MAX_STEPS && left > 0 && at >= first && at < end;
    steps++, at += step
  ) {
    const here = words.infos[at]?.cues ?? 0;
    if (!isMentioned[at]) {
      cues |= here;
      if (!(here & CUE.list)) left--;
    }
  }
  return cues;
}

function hasModalBefore(mention: Mention, { words }: Context): boolean {
  const first = Math.max(words.firstOf[mention.first] ?? 0, mention.first - 5);
  for (let at = first; at < mention.first; at++) {
    if (MODALS.has(words.infos[at]?.folded ?? '')) return true;
  }
  return false;
}

const OBJECTS = new Set(
  'the your his her their it often regularly daily more well as if for when until and'.split(' '),
);

/** "Rest the ankle.", "Exercise regularly." */
function isCommand({ first, end }: Mention, { words }: Context): boolean {
  if (first !== words.firstOf[first]) return false;
  return end === words.endOf[first] || OBJECTS.has(words.infos[end]?.folded ?? '');
}

interface Line {
  isStart: boolean;
  isWhole: boolean;
  isShort: boolean;
}

function lineOf(mention: Mention, { words }: Context): Line {
  const isBreak = (at: number): boolean => at >= words.gaps.length || words.gaps[at] === GAP.line;
  const isStart = isBreak(mention.first);
  let first = mention.first;
  while (first > 0 && !isBreak(first) && mention.first - first < 9) first--;
  let end = mention.end;
  while (!isBreak(end) && end - mention.end < 9) end++;
  const isShort = isBreak(first) && isBreak(end) && end - first <= 9;
  return { isStart, isWhole: isStart && isBreak(mention.end), isShort };
}

/** 0 none, 1 beside another mention ("A, B and"), 2 beside one that is no everyday word. */
function neighbours(mention: Mention, { words, isMentioned }: Context): number {
  let best = 0;
  for (const step of [-1, 1]) {
    let at = step < 0 ? mention.first - 1 : mention.end;
    for (let skipped = 0; skipped < 3; skipped++, at += step) {
      if (at < (words.firstOf[mention.first] ?? 0) || at >= (words.endOf[mention.first] ?? 0))
        break;
      const mark = isMentioned[at] ?? 0;
      if (mark > 0) {
        best = Math.max(best, mark);
        break;
      }
      if (!((words.infos[at]?.cues ?? 0) & CUE.list)) break;
    }
  }
  return best;
}

/** Measures a mention and its surroundings: one number for each of `MENTION_FEATURES`. */
export function describeMention(mention: Mention, context: Context): number[] {
  const { words, places } = context;
  const { first, end, kind, isEveryday } = mention;
  const place = places[first] ?? 0;
  const before5 = cuesAround(mention, context, -1, 6);
  const after5 = cuesAround(mention, context, 1, 6);
  const before3 = cuesAround(mention, context, -1, 4);
  const all = cuesOfSentence(mention, context);
  const sentenceFirst = words.firstOf[first] ?? first;
  const isAdviceFirst =
    sentenceFirst !== first && ((words.infos[sentenceFirst]?.cues ?? 0) & CUE.advice) !== 0;
  const line = lineOf(mention, context);
  const beside = neighbours(mention, context);
  const isTreating = (place & PLACE.treating) !== 0;
  const isAdviceItself =
    (end - first > 1 || isCommand(mention, context)) &&
    ((words.infos[first]?.cues ?? 0) & CUE.advice) !== 0 &&
    (first === sentenceFirst || (before3 & (CUE.use | CUE.advice | CUE.list)) !== 0);
  const isCued =
    ((before5 | after5) & (CUE.treat | CUE.use)) !== 0 ||
    isAdviceFirst ||
    isAdviceItself ||
    isTreating;
  const flags = [
    ...TREATMENT_KINDS.map((other) => kind === other),
    ...TREATMENT_KINDS.map((other) => isEveryday && kind === other),
    isEveryday && end - first === 1,
    end - first > 1,
    mention.origin === 'stem',
    mention.origin === 'pattern',
    isNamedAsCause(mention, context),
    isPartOfOther(mention, context),
    isAdvisedAgainst(mention, context),
    isVerbHere(mention, context),
    (before5 & CUE.treat) !== 0,
    (after5 & CUE.treat) !== 0,
    (all & CUE.treat) !== 0,
    (before3 & CUE.use) !== 0,
    isEveryday && (before3 & CUE.use) !== 0,
    isAdviceFirst && first - sentenceFirst <= 8,
    (before3 & CUE.advice) !== 0,
    hasModalBefore(mention, context),
    isTreating,
    (place & PLACE.causing) !== 0,
    (place & PLACE.heading) !== 0,
    line.isShort,
    line.isWhole,
    line.isStart,
    beside > 0,
    beside > 1,
    (before3 & CUE.negation) !== 0,
    ((before5 | after5) & CUE.medicine) !== 0,
    (all & CUE.harm) !== 0,
    isEveryday && isTreating,
    isEveryday && !isCued,
    (place & PLACE.causeList) !== 0,
    isAdviceItself,
    isAdviceItself && (place & PLACE.heading) !== 0,
    isEveryday && !mention.isMarked,
    isEveryday && !mention.isMarked && end - first > 1,
    FOODS.has(mention.key) || FOODS.has(mention.group),
    isEveryday &&
      kind === 'medicine' &&
      (((before5 | after5) & CUE.treat) !== 0 || (before3 & CUE.use) !== 0),
    isInOrganisation(mention, context),
    isIngredient(mention, context) || isMeasured(mention, context),
  ];
  return flags.map(Number);
}
