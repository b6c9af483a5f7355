import type { Context } from './context.ts';
import { CUE } from './cues.ts';
import type { Mention } from './mention.ts';
import { GAP } from './read-words.ts';

const MODALS = new Set(
  'should can could may might must will would try let helped helps puede debe podría'.split(' '),
);

/** Cues of the whole sentence, the mention itself left out. */
export function cuesOfSentence(mention: Mention, { words }: Context): number {
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
export function cuesAround(
  mention: Mention,
  context: Context,
  step: 1 | -1,
  count: number,
): number {
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

/** True for "should rest", "may try yoga". */
export function hasModalBefore(mention: Mention, { words }: Context): boolean {
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
export function isCommand({ first, end }: Mention, { words }: Context): boolean {
  if (first !== words.firstOf[first]) return false;
  return end === words.endOf[first] || OBJECTS.has(words.infos[end]?.folded ?? '');
}

/** Where a mention stands on its line. */
export interface Line {
  isStart: boolean;
  isWhole: boolean;
  isShort: boolean;
}

/** How the mention stands on its line; a short line has nine words at most. */
export function lineOf(mention: Mention, { words }: Context): Line {
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
export function neighbours(mention: Mention, { words, isMentioned }: Context): number {
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

const LIST_REACH = 14;

/** True in an enumeration: at least two other mentions close by in the sentence. */
export function isInEnumeration(mention: Mention, { words, isMentioned }: Context): boolean {
  const first = Math.max(words.firstOf[mention.first] ?? 0, mention.first - LIST_REACH);
  const end = Math.min(words.endOf[mention.first] ?? mention.end, mention.end + LIST_REACH);
  let others = 0;
  for (let at = first; at < end; at++) {
    const isStart = (isMentioned[at] ?? 0) > 0 && !((isMentioned[at - 1] ?? 0) > 0 && at > first);
    if (isStart && (at < mention.first || at >= mention.end)) others++;
  }
  return others >= 2;
}
