import type { Change } from '../merge/change.ts';
import { conflictsOf } from '../merge/conflicts-of.ts';
import { type EditContext, stampFields } from '../merge/stamp-fields.ts';
import type { AnyRecord } from '../model/kinds.ts';
import type { ImportAnswers, ImportItem, ImportPlan } from './import-plan.ts';

/**
 * The changes of an import, for one transaction. A record that only one side has deleted stays as it
 * is here unless the person answered otherwise; a choice against the file is signed as an edit of
 * ours, so that the same file does not ask for it to be undone.
 */
export function importChanges(
  { items }: ImportPlan,
  answers: ImportAnswers,
  ctx: EditContext,
): Change[] {
  return items.flatMap((item): Change[] => {
    if (!item.merged) return [];
    const after = settled(item, item.merged, answers, ctx);
    return after === item.before ? [] : [{ before: item.before, after }];
  });
}

function settled(
  { state, before, incoming }: ImportItem,
  merged: AnyRecord,
  answers: ImportAnswers,
  ctx: EditContext,
): AnyRecord {
  if (state !== 'deleted-there' && state !== 'deleted-here') return merged;
  const usual = state === 'deleted-there' ? 'keep' : 'trash';
  const answer = answers.get(incoming.id) ?? usual;
  // Thirty days count from the day on which it was agreed to.
  const deletedAt = answer === 'keep' ? null : (before?.deletedAt ?? ctx.now);
  const isSettled = merged.deletedAt === deletedAt && !conflictsOf(merged).has('deletedAt');
  return isSettled ? merged : stampFields(merged, new Map([['deletedAt', [deletedAt]]]), ctx);
}
