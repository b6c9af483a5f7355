import { IMPORT_STATES, type ImportPlan, type ImportState } from './import-plan.ts';

/** How many records of a file stand how to the notebook. */
export function countImport({ items }: ImportPlan): Record<ImportState, number> {
  const counts = Object.fromEntries(IMPORT_STATES.map((state) => [state, 0]));
  for (const { state } of items) counts[state] = (counts[state] ?? 0) + 1;
  return counts as Record<ImportState, number>;
}
