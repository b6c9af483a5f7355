import type { SearchEntry } from './search-entry.ts';
import type { SearchFilters } from './search-query.ts';

/** Says of every known record whether a search may show it. */
export interface SearchShelf {
  get(id: string): SearchEntry | undefined;
  all(): Iterable<SearchEntry>;
  put(entry: SearchEntry): void;
  remove(id: string): void;
  /** Not in the trash, nor is anything it hangs in, and within the filters. */
  isShown(entry: SearchEntry, filters: SearchFilters): boolean;
}

export function makeSearchShelf(): SearchShelf {
  const entries = new Map<string, SearchEntry>();
  /** Of what others hang in, whether it is hidden; forgotten at every change. */
  const hidden = new Map<string, boolean>();
  const questions = new Map<string, Set<string>>();

  const isHidden = (id: string): boolean => {
    let known = hidden.get(id);
    if (known === undefined) {
      known = hangsInTrash(id, entries);
      hidden.set(id, known);
    }
    return known;
  };
  const isVisible = (entry: SearchEntry) => !entry.isDeleted && !entry.parents.some(isHidden);
  const isAsked = ({ id }: SearchEntry) =>
    [...(questions.get(id) ?? [])].some((one) => {
      const question = entries.get(one);
      return question !== undefined && isVisible(question);
    });
  const remove = (id: string) => {
    for (const about of entries.get(id)?.asksAbout ?? []) questions.get(about)?.delete(id);
    entries.delete(id);
    hidden.clear();
  };
  return {
    get: (id) => entries.get(id),
    all: () => entries.values(),
    remove,
    put: (entry) => {
      remove(entry.id);
      entries.set(entry.id, entry);
      for (const about of entry.asksAbout) {
        const asking = questions.get(about);
        if (asking) asking.add(entry.id);
        else questions.set(about, new Set([entry.id]));
      }
    },
    isShown: (entry, filters) => {
      const { personId, kind, sourceKind, hasQuestion, from, before } = filters;
      if (kind !== null && entry.kind !== kind) return false;
      // A clinician is of the whole notebook, whoever is asked for.
      if (personId !== null && entry.personId !== personId && entry.personId !== null) return false;
      if (sourceKind !== null && entry.sourceKind !== sourceKind) return false;
      if (from !== null && entry.at < from) return false;
      if (before !== null && entry.at >= before) return false;
      if (!isOfOption(entry, filters, entries)) return false;
      return isVisible(entry) && (!hasQuestion || isAsked(entry));
    },
  };
}

/** Statements and answers know their condition and status only by what they hang on. */
function isOfOption(
  entry: SearchEntry,
  { conditionId, status }: SearchFilters,
  entries: ReadonlyMap<string, SearchEntry>,
): boolean {
  if (status !== null && entries.get(entry.optionId ?? '')?.status !== status) return false;
  return conditionId === null || withAllAbove(entry.id, entries).has(conditionId);
}

/** Whether anything that can be reached upwards from here, itself too, is in the trash. */
function hangsInTrash(id: string, entries: ReadonlyMap<string, SearchEntry>): boolean {
  return [...withAllAbove(id, entries)].some((one) => entries.get(one)?.isDeleted);
}

function withAllAbove(id: string, entries: ReadonlyMap<string, SearchEntry>): Set<string> {
  const reached = new Set([id]);
  for (const one of reached)
    for (const parent of entries.get(one)?.parents ?? []) reached.add(parent);
  return reached;
}
