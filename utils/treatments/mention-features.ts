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
import { isIngredient, isInOrganisation } from './other-senses.ts';
import {
  cuesAround,
  cuesOfSentence,
  hasModalBefore,
  isCommand,
  isInEnumeration,
  lineOf,
  neighbours,
} from './surroundings.ts';

const NAME_FEATURES = [
  ...TREATMENT_KINDS.map((kind) => `kind-${kind}`),
  ...TREATMENT_KINDS.map((kind) => `everyday-${kind}`),
  'everyday-single-word',
  'several-words',
  'from-stem',
  'from-pattern',
  'unmarked-everyday',
  'unmarked-everyday-several-words',
  'food',
] as const;

const RULE_FEATURES = [
  'cause-before',
  'other-after',
  'advised-against',
  'verb',
  'in-cause-list',
  'in-organisation',
  'ingredient',
] as const;

const CUE_FEATURES = [
  'treat-near-before',
  'treat-near-after',
  'treat-in-sentence',
  'use-before',
  'use-near-before-everyday',
  'advice-first',
  'advice-before',
  'advice-itself',
  'advice-itself-heading',
  'modal-before',
  'negation-before',
  'medicine-near',
  'harm-in-sentence',
  'everyday-medicine-cued',
  'no-cue-everyday',
] as const;

const PLACE_FEATURES = [
  'section-treating',
  'section-causing',
  'treating-everyday',
  'heading',
  'short-line',
  'whole-line',
  'line-start',
  'beside-mention',
  'beside-plain-mention',
  'in-enumeration',
  'food-in-enumeration',
] as const;

/** Names of what `describeMention` measures, in order; each is 0 or 1. */
export const MENTION_FEATURES: readonly string[] = [
  ...NAME_FEATURES,
  ...RULE_FEATURES,
  ...CUE_FEATURES,
  ...PLACE_FEATURES,
];

/** Food that is eaten with no thought of treatment more often than not; kinds of it name these as their group. */
const FOODS = new Set(
  'banana|beans|berries|fish|fruits and vegetables|iron-rich foods|milk|nuts|prunes|soy foods|spices|whole grains|yogurt|coffee|chicken soup|infant formula|chocolate|olive oil|vinegar'.split(
    '|',
  ),
);

function isFood({ key, group }: Mention): boolean {
  return FOODS.has(key) || FOODS.has(group);
}

function describeName(mention: Mention): boolean[] {
  const { first, end, kind, isEveryday, isMarked, origin } = mention;
  const isLong = end - first > 1;
  return [
    ...TREATMENT_KINDS.map((other) => kind === other),
    ...TREATMENT_KINDS.map((other) => isEveryday && kind === other),
    isEveryday && !isLong,
    isLong,
    origin === 'stem',
    origin === 'pattern',
    isEveryday && !isMarked,
    isEveryday && !isMarked && isLong,
    isFood(mention),
  ];
}

function describeRules(mention: Mention, context: Context, place: number): boolean[] {
  return [
    isNamedAsCause(mention, context),
    isPartOfOther(mention, context),
    isAdvisedAgainst(mention, context),
    isVerbHere(mention, context),
    (place & PLACE.causeList) !== 0,
    isInOrganisation(mention, context),
    isIngredient(mention, context),
  ];
}

function describeCues(mention: Mention, context: Context, place: number): boolean[] {
  const { words } = context;
  const { first, end, kind, isEveryday } = mention;
  const before6 = cuesAround(mention, context, -1, 6);
  const after6 = cuesAround(mention, context, 1, 6);
  const before4 = cuesAround(mention, context, -1, 4);
  const all = cuesOfSentence(mention, context);
  const sentenceFirst = words.firstOf[first] ?? first;
  const isAdviceWord = (at: number): boolean => ((words.infos[at]?.cues ?? 0) & CUE.advice) !== 0;
  const isAdviceFirst = sentenceFirst !== first && isAdviceWord(sentenceFirst);
  const isAdviceItself =
    (end - first > 1 || isCommand(mention, context)) &&
    isAdviceWord(first) &&
    (first === sentenceFirst || (before4 & (CUE.use | CUE.advice | CUE.list)) !== 0);
  const isTreatNear = ((before6 | after6) & CUE.treat) !== 0;
  const isUseNear = ((before6 | after6) & CUE.use) !== 0;
  const isUseBefore = (before4 & CUE.use) !== 0;
  const isCued =
    isTreatNear || isUseNear || isAdviceFirst || isAdviceItself || (place & PLACE.treating) !== 0;
  return [
    (before6 & CUE.treat) !== 0,
    (after6 & CUE.treat) !== 0,
    (all & CUE.treat) !== 0,
    isUseBefore,
    isEveryday && isUseBefore,
    isAdviceFirst && first - sentenceFirst <= 8,
    (before4 & CUE.advice) !== 0,
    isAdviceItself,
    isAdviceItself && (place & PLACE.heading) !== 0,
    hasModalBefore(mention, context),
    (before4 & CUE.negation) !== 0,
    ((before6 | after6) & CUE.medicine) !== 0,
    (all & CUE.harm) !== 0,
    isEveryday && kind === 'medicine' && (isTreatNear || isUseBefore),
    isEveryday && !isCued,
  ];
}

function describePlace(mention: Mention, context: Context, place: number): boolean[] {
  const line = lineOf(mention, context);
  const beside = neighbours(mention, context);
  const isTreating = (place & PLACE.treating) !== 0;
  const isListed = isInEnumeration(mention, context);
  return [
    isTreating,
    (place & PLACE.causing) !== 0,
    mention.isEveryday && isTreating,
    (place & PLACE.heading) !== 0,
    line.isShort,
    line.isWhole,
    line.isStart,
    beside > 0,
    beside > 1,
    isListed,
    isListed && isFood(mention),
  ];
}

/** Measures a mention and its surroundings: one number for each of `MENTION_FEATURES`. */
export function describeMention(mention: Mention, context: Context): number[] {
  const place = context.places[mention.first] ?? 0;
  return [
    ...describeName(mention),
    ...describeRules(mention, context, place),
    ...describeCues(mention, context, place),
    ...describePlace(mention, context, place),
  ].map(Number);
}
