import type { Change } from '../merge/change.ts';
import { type EditContext, editRecord } from '../merge/edit-record.ts';
import type { OptionId } from '../model/ids.ts';
import type { RecordOf } from '../model/kinds.ts';

/**
 * Joins options that are the same treatment: each keeps its own records and is shown as `into`.
 * `into` itself comes out of any option it was joined with, so that no circle is made.
 */
export function mergeOptions(
  options: readonly RecordOf<'option'>[],
  into: RecordOf<'option'>,
  ctx: EditContext,
): Change[] {
  const others = options.filter(({ id }) => id !== into.id);
  const joined = others.map((option) => pointAt(option, into.id, ctx));
  return [pointAt(into, null, ctx), ...joined].filter(({ before, after }) => before !== after);
}

/** Takes an option out of the one it was joined with. */
export function unmergeOption(option: RecordOf<'option'>, ctx: EditContext): Change {
  return pointAt(option, null, ctx);
}

function pointAt(before: RecordOf<'option'>, mergedInto: OptionId | null, ctx: EditContext) {
  return { before, after: editRecord(before, { mergedInto }, ctx) };
}
