import type { AnyRecord } from '../model/kinds.ts';
import { withheldReasons } from '../notebook/inherit-private.ts';
import { parentsOf } from '../notebook/parents.ts';
import { reduceRecord } from './reduce-record.ts';
import type { PersonChoice, ShareChoice } from './share-choice.ts';
import { isSharedKind, type SharedRecord, type Tombstone } from './share-file.ts';

/** What leaves in a share. */
export interface ShareContents {
  records: SharedRecord[];
  tombstones: Tombstone[];
  /** Whether something chosen is private and stays; for the sender's eyes, never in the file. */
  isSomethingHeldBack: boolean;
}

/**
 * The records of a share: what was chosen with everything below it, but for what is private or below
 * something private. `unreadable` are ids of rows that could not be opened.
 */
export function chooseRecords(
  all: Iterable<AnyRecord>,
  choice: ShareChoice,
  unreadable: Iterable<string> = [],
): ShareContents {
  const records = [...all];
  const reasons = withheldReasons(records, unreadable);
  const choices = new Map<string, PersonChoice>(choice.map((one) => [one.personId, one]));
  const wanted = records.filter((record): record is SharedRecord => isWanted(record, choices));
  const open = wanted.filter(({ id }) => !reasons.has(id));
  const living = open.filter(({ deletedAt }) => deletedAt === null);
  const closed = withoutLoose(withClinicians(living, records, reasons), records);
  const ids = new Set<string>(closed.map(({ id }) => id));
  return {
    records: closed.map((record) => reduceRecord(record, (id) => ids.has(id))),
    tombstones: open.flatMap((record) => toTombstone(record, ids)),
    isSomethingHeldBack: wanted.some(
      ({ kind, id }) => kind !== 'source' && reasons.get(id) === 'private',
    ),
  };
}

function isWanted(record: AnyRecord, choices: ReadonlyMap<string, PersonChoice>): boolean {
  const chosen = record.personId && choices.get(record.personId);
  if (!chosen || !isSharedKind(record.kind)) return false;
  if (chosen.conditions === 'all' || record.kind === 'person') return true;
  const { conditions } = chosen;
  switch (record.kind) {
    case 'condition':
      return conditions.has(record.id);
    case 'medicine':
    case 'allergy':
      return chosen.isHealthIncluded;
    case 'option':
    case 'clip':
    case 'question':
    case 'visit':
      return record.conditionId !== null && conditions.has(record.conditionId);
    default:
      // These hang below one of the above, and stay or go with it.
      return true;
  }
}

/** Clinicians are the notebook's, not one person's: those go along that something leaving names. */
function withClinicians(
  living: SharedRecord[],
  all: AnyRecord[],
  reasons: ReadonlyMap<string, unknown>,
): SharedRecord[] {
  const named = new Set<string | null>(
    living.flatMap((record) => ('clinicianId' in record ? [record.clinicianId] : [])),
  );
  const clinicians = all.filter((record) => record.kind === 'clinician');
  const isOpen = (one: AnyRecord) => one.deletedAt === null && !reasons.has(one.id);
  return [...living, ...clinicians.filter((one) => named.has(one.id) && isOpen(one))];
}

/** Drops, over and over, what hangs below something that does not leave, or needs it to make sense. */
function withoutLoose(chosen: SharedRecord[], all: AnyRecord[]): SharedRecord[] {
  const known = new Set<string>(all.map(({ id }) => id));
  let kept = chosen;
  for (let size = -1; size !== kept.length; ) {
    size = kept.length;
    const ids = new Set<string>(kept.map(({ id }) => id));
    const isHeld = (id: string) => ids.has(id) || !known.has(id);
    const sources = new Set(kept.map((one) => (one.kind === 'clip' ? one.sourceId : null)));
    kept = kept.filter((one) => {
      if (one.kind === 'source' && !sources.has(one.id)) return false;
      return parentsOf(one).every(isHeld) && neededBy(one).every((id) => ids.has(id));
    });
  }
  return kept;
}

/** Links without which a record cannot be. */
function neededBy(record: SharedRecord): string[] {
  if (record.kind === 'statement') return [record.optionId];
  return record.kind === 'visitQuestion' ? [record.visitId, record.questionId] : [];
}

/** What was deleted below something that leaves; a link to elsewhere would tell of what does not. */
function toTombstone(record: SharedRecord, leaving: ReadonlySet<string>): Tombstone[] {
  const { kind, id, deletedAt, versions } = record;
  const stamp = record.stamps.deletedAt;
  if (deletedAt === null || !stamp || kind === 'source') return [];
  const above = [...parentsOf(record), ...neededBy(record)];
  return above.every((one) => leaving.has(one)) ? [{ kind, id, deletedAt, stamp, versions }] : [];
}
