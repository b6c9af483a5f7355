import gate from '../../assets/gate.json' with { type: 'json' };
import { type GateSample, gateFeaturesOf } from './gate-features.ts';

/** Character of a zero weight; the letters before and after it are the negative and positive steps. */
const ZERO = 'H'.charCodeAt(0);

/**
 * The gate's score: above 0 the page is worth a fuller look; a page without words never is.
 * Trained to let nearly all health pages by.
 */
function gateScoreOf(sample: GateSample): number {
  let sum = 0;
  let squares = 0;
  for (const [bucket, value] of gateFeaturesOf(sample)) {
    sum += (gate.weights.charCodeAt(bucket) - ZERO) * value;
    squares += value * value;
  }
  if (squares === 0) return Number.NEGATIVE_INFINITY;
  return gate.bias + (gate.step * sum) / Math.sqrt(squares);
}

/** Whether a page may be about health: no language is told here and nothing is decided. */
export function passesGate(sample: GateSample): boolean {
  return gateScoreOf(sample) > 0;
}
