import type { OptionId } from '../model/ids.ts';
import type { RecordOf } from '../model/kinds.ts';

/**
 * For every option, the one it is shown as after joining. Two devices may have joined A into B and
 * B into A: then the smallest id of the circle stands for all, on every device the same.
 */
export function resolveMerged(options: Iterable<RecordOf<'option'>>): Map<OptionId, OptionId> {
  const next = new Map<OptionId, OptionId>();
  for (const { id, mergedInto } of options) next.set(id, mergedInto ?? id);
  const shownAs = new Map<OptionId, OptionId>();
  for (const start of next.keys()) {
    const path = walk(start, next, shownAs);
    const end = path.at(-1) ?? start;
    for (const id of path) shownAs.set(id, shownAs.get(end) ?? end);
  }
  return shownAs;
}

/** The way from an option to the one that stands for it, that one last. */
function walk(
  start: OptionId,
  next: ReadonlyMap<OptionId, OptionId>,
  known: ReadonlyMap<OptionId, OptionId>,
): OptionId[] {
  const path: OptionId[] = [];
  const seen = new Map<OptionId, number>();
  let at = start;
  while (!seen.has(at)) {
    seen.set(at, path.length);
    path.push(at);
    const to = next.get(at) ?? at;
    // An option that was joined with one we do not have stands for itself.
    if (known.has(at) || to === at || !next.has(to)) return path;
    at = to;
  }
  const circle = path.slice(seen.get(at));
  return [...path, circle.reduce((least, id) => (id < least ? id : least))];
}
