import { conflictsOf } from '../merge/conflicts-of.ts';
import { fieldNames, type Named } from '../merge/fields.ts';
import { mergeRecord } from '../merge/merge-record.ts';
import { isSameValue } from '../merge/same-value.ts';
import type { AnyRecord } from '../model/kinds.ts';
import type { Versions } from '../model/record.ts';
import type { FieldDifference, Here, ImportItem, ImportPlan, ImportState } from './import-plan.ts';
import { parentsOf } from './parents.ts';
import { spreadDown } from './spread-down.ts';

/**
 * Lays the records of a backup or share file beside the notebook, in linear time. Two copies of one
 * record in the file count as one. Records are never dropped in silence: each has its item, but for
 * the records of browsers that signed themselves, which name the browser that wrote the file.
 */
export function planImport(here: Here, incoming: Iterable<AnyRecord>): ImportPlan {
  const own = new Map<string, AnyRecord>();
  for (const record of here.records) own.set(record.id, record);
  const { joined, clashing } = joinCopies(incoming);
  const arriving = joined.filter((record) => !isOfBrowser(record, here));
  const arrivingAnew = arriving.filter(({ id }) => !own.has(id));
  const belowPurged = spreadDown(arrivingAnew, here.purged, parentsOf);
  const items = arriving.map((record): ImportItem => {
    if (here.purged.has(record.id)) return leftOut('gone-here', record);
    if (here.unreadable.has(record.id)) return leftOut('blocked', record);
    const before = own.get(record.id);
    if (before) {
      return before.kind === record.kind ? compare(before, record) : leftOut('blocked', record);
    }
    return belowPurged.has(record.id) ? leftOut('gone-here', record) : arrive(record);
  });
  return { items: [...items, ...clashing.map((record) => leftOut('blocked', record))] };
}

/** One record for each id; what claims an id that another kind has taken is set apart. */
function joinCopies(incoming: Iterable<AnyRecord>) {
  const byId = new Map<string, AnyRecord>();
  const clashing: AnyRecord[] = [];
  for (const record of incoming) {
    const copy = byId.get(record.id);
    if (copy && copy.kind !== record.kind) clashing.push(record);
    else byId.set(record.id, copy ? mergeRecord(copy, record) : record);
  }
  return { joined: [...byId.values()], clashing };
}

/** A browser's own record: taking one over would give two browsers one name. */
function isOfBrowser(record: AnyRecord, { device }: Here): boolean {
  if (record.kind !== 'device') return false;
  return record.id === device || record.versions[record.id] !== undefined;
}

function leftOut(state: ImportState, incoming: AnyRecord): ImportItem {
  const rest = { differences: [], isChangedElsewhere: false };
  return { state, before: null, incoming, merged: null, ...rest };
}

function arrive(incoming: AnyRecord): ImportItem {
  const rest = { differences: [], isChangedElsewhere: false };
  return { state: 'new', before: null, incoming, merged: incoming, ...rest };
}

function compare(before: AnyRecord, incoming: AnyRecord): ImportItem {
  const merged = mergeRecord(before, incoming);
  const item = { before, incoming, merged };
  if (merged === before && isSameValue(before.versions, incoming.versions)) {
    return { ...item, state: 'same', differences: [], isChangedElsewhere: false };
  }
  const differences = differencesOf(before, incoming, merged);
  const hereNews = hasNews(before.versions, incoming.versions);
  const thereNews = hasNews(incoming.versions, before.versions);
  const deleted = deletedOnOneSide(before, incoming, merged);
  if (deleted) {
    const isChangedElsewhere = deleted === 'deleted-there' ? hereNews : thereNews;
    const others = differences.filter(({ field }) => field !== 'deletedAt');
    return { ...item, state: deleted, differences: others, isChangedElsewhere };
  }
  const state = stateOf(differences, hereNews, thereNews);
  return { ...item, state, differences, isChangedElsewhere: false };
}

/** Which side alone has it in the trash, unless one side has already overruled the other. */
function deletedOnOneSide(before: AnyRecord, incoming: AnyRecord, merged: AnyRecord) {
  const isOpen = conflictsOf(merged).has('deletedAt');
  const isGone = merged.deletedAt !== null;
  if (before.deletedAt === null && incoming.deletedAt !== null && (isGone || isOpen)) {
    return 'deleted-there';
  }
  if (before.deletedAt !== null && incoming.deletedAt === null && (isGone || isOpen)) {
    return 'deleted-here';
  }
  return null;
}

function stateOf(
  differences: FieldDifference[],
  hereNews: boolean,
  thereNews: boolean,
): ImportState {
  if (differences.length === 0) return 'same';
  // Versions that agree while the values do not: a damaged history, so nothing is given up.
  if (hereNews === thereNews) return 'changed-both';
  return hereNews ? 'changed-here' : 'changed-there';
}

function differencesOf(before: AnyRecord, incoming: AnyRecord, merged: AnyRecord) {
  const open = conflictsOf(merged);
  const fields = new Set([...fieldNames(before), ...fieldNames(incoming)]);
  return [...fields].flatMap((field): FieldDifference[] => {
    const here = (before as Named)[field];
    const there = (incoming as Named)[field];
    const isSame =
      isSameValue(here, there) && isSameValue(before.conflicts[field], merged.conflicts[field]);
    if (isSame) return [];
    const isHere = isSameValue((merged as Named)[field], here);
    return [{ field, here, there, outcome: open.has(field) ? 'both' : isHere ? 'here' : 'there' }];
  });
}

/** True when the first side has seen an edit that the second has not. */
function hasNews(versions: Versions, others: Versions): boolean {
  const counts = Object.entries(versions) as [keyof Versions, number][];
  return counts.some(([device, count]) => count > (others[device] ?? 0));
}
