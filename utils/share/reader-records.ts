import type { SharedKind, SharedRecord } from './share-file.ts';

/** What a copy to read is made of: records of one kind, in the person's order where they have one. */
export class ReaderRecords {
  readonly #byKind: Map<string, SharedRecord[]>;

  constructor(records: readonly SharedRecord[]) {
    this.#byKind = Map.groupBy(records, ({ kind }) => kind);
  }

  of<K extends SharedKind>(kind: K): Extract<SharedRecord, { kind: K }>[] {
    const own = (this.#byKind.get(kind) ?? []) as Extract<SharedRecord, { kind: K }>[];
    return own.toSorted((a, b) => compare(rankOf(a), rankOf(b)) || compare(a.id, b.id));
  }
}

const rankOf = (record: SharedRecord) => ('rank' in record ? record.rank : '');
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
