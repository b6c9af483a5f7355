import type { Change } from '../merge/change.ts';
import { createRecord, type EditContext } from '../merge/edit-record.ts';
import type { ClipId, ConditionId, OptionId, PersonId, SourceId } from '../model/ids.ts';
import type { AnyRecord } from '../model/kinds.ts';
import type { SourceFacts, TreatmentKind } from '../model/page.ts';
import type { Condition } from '../model/people.ts';
import type { Clip, Option, QuoteSelector, Source } from '../model/research.ts';
import { blank } from './blank-records.ts';
import { rankAtEnd, ranksAtEnd } from './ranks.ts';

/** A new option as the form names it. */
export interface NewOption {
  name: string;
  genericName: string;
  treatmentKind: TreatmentKind;
}

/** One passage, or a note by hand, on its way into the notebook. */
interface ClipRequest {
  form: Clip['form'];
  quote: QuoteSelector | null;
  pageWord: string;
  option: { id: OptionId } | NewOption | null;
}

/** The page the clips come from. */
interface PageRequest {
  url: string;
  address: string;
  facts: SourceFacts;
  posterName: string;
}

export interface SaveRequest {
  personId: PersonId;
  condition: { id: ConditionId } | { name: string } | null;
  clips: ClipRequest[];
  page: PageRequest | null;
  note: string;
  question: string;
  isPrivate: boolean;
}

/** What of the person's is in the notebook already; trashed records left out. */
export interface SaveShelf {
  conditions: Condition[];
  options: Option[];
  clips: Clip[];
  sources: Source[];
}

type NewId = () => string;

type Passage = Pick<Clip, 'quote' | 'pageWord'>;
/** One sentence may name two treatments: the same quote counts once for each. */
const isSamePassage = (a: Passage, b: Passage) =>
  a.quote !== null &&
  a.quote.exact === b.quote?.exact &&
  a.pageWord.toLowerCase() === b.pageWord.toLowerCase();

/** Splits a request's passages into those from this address that are in the notebook already, and new ones. */
export function splitKnown(request: SaveRequest, shelf: SaveShelf) {
  const source = sourceAt(request.page?.address, shelf);
  const saved = shelf.clips.filter((clip) => source && clip.sourceId === source.id);
  const isKnown = (passage: Passage) => saved.some((clip) => isSamePassage(clip, passage));
  return {
    known: saved.filter((clip) => request.clips.some((passage) => isSamePassage(clip, passage))),
    fresh: request.clips.filter((passage) => !isKnown(passage)),
  };
}

const sourceAt = (address: string | undefined, shelf: SaveShelf) =>
  shelf.sources.find((source) => source.address === address);

/**
 * All records that one save makes, to be committed in one transaction: the condition and options
 * that are new, the source unless it is known, a clip for each passage, the question.
 */
export function planSave(
  request: SaveRequest,
  shelf: SaveShelf,
  ctx: EditContext,
  newId: NewId,
): Change[] {
  const plan = new Plan(request, shelf, ctx, newId);
  const conditionId = plan.condition();
  const sourceId = plan.source();
  const options = plan.options(conditionId);
  const clips = plan.clips(conditionId, sourceId, options);
  plan.question(conditionId, options, clips);
  return plan.changes;
}

class Plan {
  readonly changes: Change[] = [];
  private readonly request: SaveRequest;
  private readonly shelf: SaveShelf;
  private readonly ctx: EditContext;
  private readonly newId: NewId;

  constructor(request: SaveRequest, shelf: SaveShelf, ctx: EditContext, newId: NewId) {
    this.request = request;
    this.shelf = shelf;
    this.ctx = ctx;
    this.newId = newId;
  }

  private add<R extends AnyRecord>(record: R): R['id'] {
    this.changes.push({ before: null, after: record });
    return record.id;
  }

  condition(): ConditionId | null {
    const { condition, personId } = this.request;
    if (!condition) return null;
    if ('id' in condition) return condition.id;
    const fields = { ...blank('condition'), name: condition.name, personId };
    const rank = rankAtEnd(this.shelf.conditions);
    const id = this.newId() as ConditionId;
    return this.add(createRecord('condition', id, { ...fields, rank }, this.ctx));
  }

  source(): SourceId | null {
    const { page, personId } = this.request;
    if (!page) return null;
    const known = sourceAt(page.address, this.shelf);
    if (known) return known.id;
    const { address, facts } = page;
    const fields = { ...blank('source'), personId, address, facts };
    return this.add(createRecord('source', this.newId() as SourceId, fields, this.ctx));
  }

  /** The option of each clip; two clips that name the same new option share it. */
  options(conditionId: ConditionId | null): (OptionId | null)[] {
    const made = new Map<string, OptionId>();
    const ranks = ranksAtEnd(this.shelf.options, this.request.clips.length);
    return this.request.clips.map(({ option }, at) => {
      if (!option) return null;
      if ('id' in option) return option.id;
      const key = option.name.toLowerCase();
      const id = made.get(key) ?? this.option(option, conditionId, ranks[at] ?? 'a0');
      made.set(key, id);
      return id;
    });
  }

  private option(option: NewOption, conditionId: ConditionId | null, rank: string): OptionId {
    const { personId } = this.request;
    const found = { ...blank('option'), statusAt: this.ctx.now };
    const fields = { ...found, ...option, personId, conditionId, rank };
    return this.add(createRecord('option', this.newId() as OptionId, fields, this.ctx));
  }

  clips(
    conditionId: ConditionId | null,
    sourceId: SourceId | null,
    options: readonly (OptionId | null)[],
  ): ClipId[] {
    const { clips, page, personId, note, isPrivate } = this.request;
    const ranks = ranksAtEnd(this.shelf.clips, clips.length);
    return clips.map(({ form, quote, pageWord }, at) => {
      const origin = { url: page?.url ?? '', facts: page?.facts ?? null, sourceId };
      const fields = {
        ...blank('clip'),
        ...origin,
        personId,
        conditionId,
        optionId: options[at] ?? null,
        form,
        quote,
        pageWord,
        note,
        posterName: page?.posterName ?? '',
        savedAt: this.ctx.now,
        private: isPrivate,
        rank: ranks[at] ?? 'a0',
      };
      return this.add(createRecord('clip', this.newId() as ClipId, fields, this.ctx));
    });
  }

  /** A question about one passage hangs on it; one about several hangs on the condition. */
  question(
    conditionId: ConditionId | null,
    options: readonly (OptionId | null)[],
    clips: readonly ClipId[],
  ): void {
    const { question, personId, isPrivate } = this.request;
    if (question.trim() === '') return;
    const isAboutOne = clips.length === 1;
    const fields = {
      ...blank('question'),
      personId,
      conditionId,
      optionId: isAboutOne ? (options[0] ?? null) : null,
      clipId: isAboutOne ? (clips[0] ?? null) : null,
      text: question.trim(),
      private: isPrivate,
    };
    this.add(createRecord('question', this.newId() as never, fields, this.ctx));
  }
}
