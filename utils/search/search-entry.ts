import type { AnyRecord } from '../model/kinds.ts';
import { clipQuotedBy, parentsOf } from '../notebook/parents.ts';
import { SEARCHED_KINDS, type SearchedKind } from './search-query.ts';

/** What the filters need to know of a record: ids and codes, none of its words. */
export interface SearchEntry {
  id: string;
  kind: SearchedKind;
  isDeleted: boolean;
  /** Ids of what it hangs in. */
  parents: readonly string[];
  personId: string | null;
  conditionId: string | null;
  optionId: string | null;
  status: string | null;
  sourceKind: string | null;
  /** Ids of what it asks about; of questions only. */
  asksAbout: readonly string[];
  /** When it was saved or written, milliseconds since 1970. */
  at: number;
}

const KINDS: ReadonlySet<string> = new Set(SEARCHED_KINDS);

/** Null for kinds that no search finds. */
export function searchEntry(record: AnyRecord): SearchEntry | null {
  if (!KINDS.has(record.kind)) return null;
  const optionId = record.kind === 'option' ? record.id : idIn(record, 'optionId');
  const isQuestion = record.kind === 'question';
  return {
    id: record.id,
    kind: record.kind as SearchedKind,
    isDeleted: record.deletedAt !== null,
    parents: parentsOf(record),
    personId: record.personId,
    conditionId: record.kind === 'condition' ? record.id : idIn(record, 'conditionId'),
    optionId,
    status: record.kind === 'option' ? record.status : null,
    sourceKind: sourceKindOf(record),
    asksAbout: isQuestion ? [...(optionId ? [optionId] : []), ...clipQuotedBy(record)] : [],
    at: momentOf(record),
  };
}

function idIn(record: AnyRecord, field: 'optionId' | 'conditionId'): string | null {
  const id = (record as Record<string, unknown>)[field];
  return typeof id === 'string' ? id : null;
}

function sourceKindOf(record: AnyRecord): string | null {
  if (record.kind === 'source') return record.facts.kind;
  return record.kind === 'clip' ? (record.facts?.kind ?? null) : null;
}

function momentOf(record: AnyRecord): number {
  if (record.kind === 'clip') return record.savedAt;
  if (record.kind === 'visit' && record.day !== '') return Date.parse(record.day);
  return record.createdAt;
}
