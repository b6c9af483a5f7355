import { type GateWords, gateBucketOf, gateValuesOf } from './gate-features.ts';

/** The steps of a bucket's weight: from -GATE_STEPS to GATE_STEPS. */
export const GATE_STEPS = 8;

/** A table of steps with what makes weights of them. */
export interface GateTable {
  levelOf: (bucket: number) => number;
  step: number;
  bias: number;
}

/** About two sentences: menus around it do not hide an article. */
const WINDOW = 16;

/** Sum of the steps of some words, damped by how many there are. */
function titleScore(words: readonly string[], levels: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const word of words) sum += levels.get(word) ?? 0;
  return sum / Math.sqrt(words.length + 3);
}

/** The highest sum of steps of WINDOW words in a row. */
function bestWindow(words: readonly string[], levels: ReadonlyMap<string, number>): number {
  let sum = 0;
  let best = 0;
  for (let i = 0; i < words.length; i++) {
    sum += levels.get(words[i] ?? '') ?? 0;
    if (i >= WINDOW) sum -= levels.get(words[i - WINDOW] ?? '') ?? 0;
    if (sum > best) best = sum;
  }
  return best;
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
 * Six numbers that the gate decides by: all distinct words together, the title, the most medical
 * stretch of text, the 10 and 30 most medical words, and how many words there are.
 */
export function gateInputsOf(words: GateWords, { levelOf, step, bias }: GateTable): number[] {
  let sum = 0;
  let squares = 0;
  const levels = new Map<string, number>();
  const perStep = new Array<number>(2 * GATE_STEPS + 1).fill(0);
  for (const [word, value] of gateValuesOf(words)) {
    const level = levelOf(gateBucketOf(word));
    levels.set(word, level);
    sum += level * value;
    squares += value * value;
    perStep[level + GATE_STEPS] = (perStep[level + GATE_STEPS] ?? 0) + 1;
  }
  return [
    (bias + (step * sum) / (Math.sqrt(squares) || 1)) / 4,
    (step * titleScore(words.title, levels)) / 4,
    (step * bestWindow(words.text, levels)) / 32,
    (step * meanOfTop(perStep, 10)) / 4,
    (step * meanOfTop(perStep, 30)) / 4,
    Math.log1p(levels.size) / 5,
  ];
}
