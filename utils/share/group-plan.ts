import type { ImportItem, ImportPlan, ImportState } from '../notebook/import-plan.ts';
import { fieldWord } from './field-words.ts';

/**
 * The items of a plan as a person would sort them: differences that nobody would see or choose in, such
 * as a new place in a list, do not make a record "changed".
 */
export function groupPlan({ items }: ImportPlan): Map<ImportState, ImportItem[]> {
  return Map.groupBy(items.map(withShownDifferences), shownState);
}

function withShownDifferences(item: ImportItem): ImportItem {
  const differences = item.differences.filter(
    ({ field }) => fieldWord(item.incoming, field) !== null,
  );
  return { ...item, differences };
}

function shownState({ state, differences }: ImportItem): ImportState {
  if (state !== 'changed-there' && state !== 'changed-here' && state !== 'changed-both') {
    return state;
  }
  if (differences.length === 0) return 'same';
  const outcomes = new Set(differences.map(({ outcome }) => outcome));
  if (outcomes.size > 1 || outcomes.has('both')) return 'changed-both';
  return outcomes.has('there') ? 'changed-there' : 'changed-here';
}
