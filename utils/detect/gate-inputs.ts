import { type GateBuckets, gateValuesOf } from './gate-features.ts';

/** The steps of a bucket's weight: from -GATE_STEPS to GATE_STEPS. */
export const GATE_STEPS = 8;

/** A table of steps with what makes weights of them. */
export interface GateTable {
  levelOf: (bucket: number) => number;
  step: number;
  bias: number;
}

const MIN_WORDS = 6;

/** Sum of a piece's steps, damped by its length. */
function pieceScore(
  buckets: readonly number[],
  levelOf: (bucket: number) => number,
  soften: number,
) {
  let sum = 0;
  for (const bucket of buckets) sum += levelOf(bucket);
  return sum / Math.sqrt(buckets.length + soften);
}

/** Mean of the `count` highest steps, of how many words there are at each step, the lowest first. */
function meanOfTop(perStep: readonly number[], count: number): number {
  let left = count;
  let sum = 0;
  for (let i = perStep.length - 1; i >= 0 && left > 0; i--) {
    const taken = Math.min(left, perStep[i] ?? 0);
    sum += taken * (i - GATE_STEPS);
    left -= taken;
  }
  return sum / count;
}

/**
 * Six numbers that the gate decides by: all words together, the title, the most medical piece of
 * text (menus around it do not hide an article), the 10 and 30 most medical words, and how many
 * words there are.
 */
export function gateInputsOf(words: GateBuckets, { levelOf, step, bias }: GateTable): number[] {
  let sum = 0;
  let squares = 0;
  const values = gateValuesOf(words);
  const perStep = new Array<number>(2 * GATE_STEPS + 1).fill(0);
  for (const [bucket, value] of values) {
    const level = levelOf(bucket);
    sum += level * value;
    squares += value * value;
    perStep[level + GATE_STEPS] = (perStep[level + GATE_STEPS] ?? 0) + 1;
  }
  let best = Number.NEGATIVE_INFINITY;
  for (const piece of words.text)
    if (piece.length >= MIN_WORDS) best = Math.max(best, pieceScore(piece, levelOf, 4));
  if (best === Number.NEGATIVE_INFINITY) best = 0;
  return [
    (bias + (step * sum) / (Math.sqrt(squares) || 1)) / 4,
    (step * pieceScore(words.leading[0] ?? [], levelOf, 3)) / 4,
    (step * best) / 8,
    (step * meanOfTop(perStep, 10)) / 4,
    (step * meanOfTop(perStep, 30)) / 4,
    Math.log1p(values.size) / 5,
  ];
}
