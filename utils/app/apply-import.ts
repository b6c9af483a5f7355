import type { Change } from '../merge/change.ts';
import type { Result } from '../model/result.ts';
import { importChanges } from '../notebook/import-changes.ts';
import type { ImportAnswers, ImportPlan } from '../notebook/import-plan.ts';
import type { Act } from './commit-act.ts';
import type { Notebook } from './notebook.ts';

/**
 * Carries an import out as one act: all of it or nothing. 'conflict' when a record has moved on since
 * the plan was made; then a new plan has to be shown. `others` are changes that the person agreed to
 * along with it.
 */
export function applyImport(
  notebook: Notebook,
  plan: ImportPlan,
  answers: ImportAnswers,
  others: readonly Change[] = [],
): Promise<Result<Act>> {
  return notebook.act([...importChanges(plan, answers, notebook.context()), ...others]);
}
