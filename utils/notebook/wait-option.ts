import type { Option } from '../model/research.ts';
import { foldText } from '../text/fold-text.ts';

/** Names under which people keep "do nothing for now", folded; see also the words of the column. */
const WAITING: ReadonlySet<string> = new Set([
  'wait',
  'waiting',
  'wait and see',
  'watchful waiting',
  'do nothing',
  'doing nothing',
  'no treatment',
  'esperar',
  'esperar y ver',
  'espera vigilante',
  'no hacer nada',
  'sin tratamiento',
]);

/** The option that stands for doing nothing or waiting, where the person has written about it. */
export function waitOption(options: readonly Option[], ownName: string): Option | undefined {
  const own = foldText(ownName);
  return options.find(({ treatmentKind, name }) => {
    const folded = foldText(name.trim());
    return treatmentKind === 'other' && (folded === own || WAITING.has(folded));
  });
}
