import type { Change } from '../merge/change.ts';
import { createRecord, type EditContext } from '../merge/edit-record.ts';
import type { PersonId, SourceId } from '../model/ids.ts';
import type { AnyRecord, RecordOf } from '../model/kinds.ts';

export interface MoveContext extends EditContext {
  /** Random ids for the sources that a new person needs for their clips. */
  newSourceId: () => SourceId;
}

/** The pages that the person moved to already has, and those made for this move. */
export class TargetSources {
  readonly #byId = new Map<string, RecordOf<'source'>>();
  readonly #byAddress = new Map<string, SourceId>();
  readonly #made: Change[] = [];
  readonly #personId: PersonId;
  readonly #ctx: MoveContext;

  constructor(records: readonly AnyRecord[], personId: PersonId, ctx: MoveContext) {
    this.#personId = personId;
    this.#ctx = ctx;
    for (const record of records) {
      if (record.kind !== 'source') continue;
      this.#byId.set(record.id, record);
      const isOfTarget = record.personId === personId && record.deletedAt === null;
      if (isOfTarget) this.#byAddress.set(record.address, record.id);
    }
  }

  idFor(sourceId: SourceId | null): SourceId | null {
    const source = sourceId && this.#byId.get(sourceId);
    if (!source) return null;
    const known = this.#byAddress.get(source.address);
    if (known) return known;
    const id = this.#ctx.newSourceId();
    const { address, facts, whoWroteIt, basedOn, whenWritten, whoPaid } = source;
    const prompts = { whoWroteIt, basedOn, whenWritten, whoPaid };
    const fields = { personId: this.#personId, address, facts, ...prompts };
    const after = createRecord('source', id, { ...fields, private: source.private }, this.#ctx);
    this.#byAddress.set(address, id);
    this.#made.push({ before: null, after });
    return id;
  }

  made(): Change[] {
    return this.#made;
  }
}
