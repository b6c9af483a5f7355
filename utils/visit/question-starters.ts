import type { RecordOf } from '../model/kinds.ts';
import type { TreatmentKind } from '../model/page.ts';
import type { Translate } from '../words/translator.ts';

type VisitKind = NonNullable<RecordOf<'visit'>['visitKind']>;

/** What can be asked about any option. */
const ABOUT_ANY = [
  'benefits',
  'risks',
  'others',
  'nothing',
  'howLong',
  'cost',
  'ifItFails',
] as const;
const ABOUT_TAKEN = ['dose', 'sideEffects', 'interactions'] as const;
const ABOUT_DONE = ['recovery', 'howOften', 'complications'] as const;
const ABOUT_HABIT = ['howToStart', 'howMuch'] as const;
/** "Wait and see" and its like, which nobody takes, has done or buys. */
const ABOUT_OTHER = ['speaksFor', 'speaksAgainst', 'others', 'tooLate', 'lookAgain'] as const;

type OptionStarter =
  | (typeof ABOUT_ANY)[number]
  | (typeof ABOUT_TAKEN)[number]
  | (typeof ABOUT_DONE)[number]
  | (typeof ABOUT_HABIT)[number]
  | (typeof ABOUT_OTHER)[number];

const BY_KIND: Record<TreatmentKind, readonly OptionStarter[]> = {
  medicine: [...ABOUT_TAKEN, ...ABOUT_ANY],
  supplement: [...ABOUT_TAKEN, ...ABOUT_ANY],
  vaccine: ['sideEffects', 'interactions', ...ABOUT_ANY],
  procedure: [...ABOUT_ANY, ...ABOUT_DONE],
  device: [...ABOUT_ANY, 'complications'],
  therapy: [...ABOUT_HABIT, ...ABOUT_ANY],
  lifestyle: [...ABOUT_HABIT, ...ABOUT_ANY],
  other: [...ABOUT_OTHER, 'nothing', 'cost'],
};

const BY_VISIT = {
  'new-problem': ['cause', 'test', 'resultsWhen', 'serious', 'untilThen', 'whenToCall'],
  'test-result': ['meaning', 'howSure', 'repeat', 'resultsWhen', 'nextStep', 'whenToCall'],
  surgery: ['needed', 'without', 'experience', 'goesWrong', 'recovery', 'whenToCall'],
  'new-medicine': [
    'whatFor',
    'howToTake',
    'sideEffects',
    'interactions',
    'howToTell',
    'whenToCall',
  ],
  'follow-up': ['better', 'keepOn', 'change', 'nextStep', 'whenToCall'],
  'second-opinion': ['agree', 'otherWays', 'yourChoice', 'missing', 'nextStep'],
} as const satisfies Record<VisitKind, readonly string[]>;

/** Questions to begin with about one option; the person edits them as they like. */
export function optionStarters(
  option: Pick<RecordOf<'option'>, 'name' | 'treatmentKind'>,
  words: Translate,
): string[] {
  return BY_KIND[option.treatmentKind].map((key) =>
    words(`starters.option.${key}`, { option: option.name }),
  );
}

/** Questions to begin with for a kind of visit; for a new problem when no kind was chosen. */
export function visitStarters(kind: VisitKind | null, words: Translate): string[] {
  return BY_VISIT[kind ?? 'new-problem'].map((key) => words(`starters.visit.${key}`));
}
