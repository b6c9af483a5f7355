import type { Change } from '../merge/change.ts';
import { type EditContext, editRecord } from '../merge/edit-record.ts';
import type { ConditionId, PersonId } from '../model/ids.ts';
import type { AnyRecord, RecordOf } from '../model/kinds.ts';
import { type MoveContext, TargetSources } from './target-sources.ts';

export type Movable = RecordOf<'option' | 'clip' | 'question'>;

export interface MoveTarget {
  personId: PersonId;
  /** null: to the person, under no condition. */
  conditionId: ConditionId | null;
}

/**
 * Moves options, clips and questions to another condition or person. An option takes along what
 * hangs on it; a clip or question moved without its option leaves it. Links that would cross from
 * one person to another are cut, sources are found or made anew for the person moved to.
 * `all` are the records of the notebook.
 */
export function moveRecords(
  moving: readonly Movable[],
  target: MoveTarget,
  all: Iterable<AnyRecord>,
  ctx: MoveContext,
): Change[] {
  const records = [...all];
  const going = withWhatHangsOn(moving, records);
  const sources = new TargetSources(records, target.personId, ctx);
  const changes = records.flatMap((record): Change[] => {
    const after = going.has(record.id)
      ? moved(record, going, target, sources, ctx)
      : leftBehind(record, going, target, ctx);
    return after === record ? [] : [{ before: record, after }];
  });
  return [...sources.made(), ...changes];
}

/** Ids of all that goes: options joined into a moving one, what hangs on them, questions about moving clips. */
function withWhatHangsOn(moving: readonly Movable[], records: AnyRecord[]): Set<string> {
  const going = new Set<string>(moving.map(({ id }) => id));
  const options = records.filter((record) => record.kind === 'option');
  for (let size = -1; size !== going.size; ) {
    size = going.size;
    for (const { id, mergedInto } of options)
      if (mergedInto && going.has(mergedInto)) going.add(id);
  }
  for (const record of records) {
    const optionId = 'optionId' in record ? record.optionId : null;
    if (optionId && going.has(optionId)) going.add(record.id);
  }
  for (const record of records) {
    if (record.kind !== 'question' || record.optionId) continue;
    if (record.clipId && going.has(record.clipId)) going.add(record.id);
  }
  return going;
}

function moved(
  record: AnyRecord,
  going: ReadonlySet<string>,
  { personId, conditionId }: MoveTarget,
  sources: TargetSources,
  ctx: EditContext,
): AnyRecord {
  const kept = <Id extends string>(id: Id | null) => (id && going.has(id) ? id : null);
  const isNewPerson = record.personId !== personId;
  const isThere = !isNewPerson && 'conditionId' in record && record.conditionId === conditionId;
  if (isThere) return record;
  const sameOrKept = <Id extends string>(id: Id | null) => (isNewPerson ? kept(id) : id);
  switch (record.kind) {
    case 'option': {
      const mergedInto = kept(record.mergedInto);
      return editRecord(record, { personId, conditionId, mergedInto }, ctx);
    }
    case 'statement':
      return editRecord(record, { personId, clipId: sameOrKept(record.clipId) }, ctx);
    case 'clip': {
      const sourceId = isNewPerson ? sources.idFor(record.sourceId) : record.sourceId;
      const optionId = kept(record.optionId);
      return editRecord(record, { personId, conditionId, optionId, sourceId }, ctx);
    }
    case 'question': {
      const links = { optionId: kept(record.optionId), clipId: sameOrKept(record.clipId) };
      return editRecord(record, { personId, conditionId, ...links }, ctx);
    }
    default:
      return record;
  }
}

/** What stays with the old person must not point at what went to the new one. */
function leftBehind(
  record: AnyRecord,
  going: ReadonlySet<string>,
  { personId }: MoveTarget,
  ctx: EditContext,
): AnyRecord {
  if (record.personId === personId) return record;
  switch (record.kind) {
    case 'statement':
    case 'question':
      return record.clipId && going.has(record.clipId)
        ? editRecord(record, { clipId: null }, ctx)
        : record;
    case 'visit': {
      const optionIds = record.optionIds.filter((id) => !going.has(id));
      return editRecord(record, { optionIds }, ctx);
    }
    case 'visitQuestion':
      return going.has(record.questionId)
        ? editRecord(record, { deletedAt: record.deletedAt ?? ctx.now }, ctx)
        : record;
    default:
      return record;
  }
}
