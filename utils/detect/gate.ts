import type { GateSample } from '../dom/read-gate-sample.ts';

/** Lets every page with a title through, until the gate is trained. */
export const passesGate = (sample: GateSample): boolean => sample.leading.length > 0;
