import { passesGate } from '../../utils/detect/gate.ts';
import { readGateSample } from '../../utils/dom/read-gate-sample.ts';

/** Named, so that the profiler can tell it from the rest. */
function runGate(): boolean {
  return passesGate(readGateSample(document));
}

runGate();
