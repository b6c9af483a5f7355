import gate from '../../assets/gate.json' with { type: 'json' };
import { type GateSample, gateWordsOf } from './gate-features.ts';
import { gateInputsOf } from './gate-inputs.ts';
import { mix } from './mix.ts';

/** Character of a zero weight; the letters before and after it are the negative and positive steps. */
const ZERO = 'H'.charCodeAt(0);

const table = {
  levelOf: (bucket: number) => gate.weights.charCodeAt(bucket) - ZERO,
  step: gate.step,
  bias: gate.bias,
};

/**
 * Whether a page may be about health: no language is told here and nothing is decided. Trained to
 * let nearly all health pages by; a page without words never passes.
 */
export function passesGate(sample: GateSample): boolean {
  const words = gateWordsOf(sample);
  const hasWords = words.title.length + words.text.length > 0;
  return hasWords && mix(gateInputsOf(words, table), gate.mixture) > 0;
}
