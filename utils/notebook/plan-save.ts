import type { Change } from '../merge/change.ts';
import { createRecord, type EditContext } from '../merge/edit-record.ts';
import type { ClipId, ConditionId, OptionId, QuestionId, SourceId } from '../model/ids.ts';
import type { AnyRecord } from '../model/kinds.ts';
import type { Clip } from '../model/research.ts';
import { canonicalAddress } from '../source/canonical-address.ts';
import { blank } from './blank-records.ts';
import { isSamePassage } from './is-same-passage.ts';
import { rankAtEnd, ranksAtEnd } from './ranks.ts';
import type { ClipRequest, NewOption, SaveRequest, SaveShelf } from './save-request.ts';
import { settleCondition } from './settle-condition.ts';

type NewId = () => string;

/** Splits a request's passages into those from this address that are in the notebook already, and new ones. */
export function splitKnown(request: SaveRequest, shelf: SaveShelf) {
  const source = sourceAt(request.page?.address, shelf);
  const saved = shelf.clips.filter((clip) => source && clip.sourceId === source.id);
  const isSame = (clip: Clip, passage: ClipRequest) =>
    isSamePassage(clip, passage) && isSamePost(clip, passage, request.page);
  return {
    known: saved.filter((clip) => request.clips.some((passage) => isSame(clip, passage))),
    fresh: request.clips.filter((passage) => !saved.some((clip) => isSame(clip, passage))),
  };
}

/** In a discussion the same words in another post are another person's, or quote the first. */
function isSamePost(clip: Clip, passage: ClipRequest, page: SaveRequest['page']): boolean {
  if (page?.facts.kind !== 'forum_or_social') return true;
  const wanted = passage.url ?? page.url;
  return canonicalAddress(clip.url, '') === canonicalAddress(wanted, '');
}

const sourceAt = (address: string | undefined, shelf: SaveShelf) =>
  shelf.sources.find((source) => source.address === address);

/**
 * All records that one save makes, to be committed in one transaction: the condition and options
 * that are new, the source unless it is known, a clip for each passage, the question. What a private
 * save makes is private in all its parts: the name of a new option would tell as much as the passage.
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
    const { personId, isPrivate } = this.request;
    const condition = settleCondition(this.request.condition, this.shelf.conditions);
    if (!condition) return null;
    if ('id' in condition) return condition.id;
    const own = { name: condition.name, personId, private: isPrivate };
    const rank = rankAtEnd(this.shelf.conditions);
    const id = this.newId() as ConditionId;
    return this.add(
      createRecord('condition', id, { ...blank('condition'), ...own, rank }, this.ctx),
    );
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
      const named = { ...option, name: option.name.trim() };
      // "Lipitor (atorvastatin)" and "atorvastatin" on one page are one option.
      const key = (named.genericName || named.name).toLowerCase();
      const id = made.get(key) ?? this.option(named, conditionId, ranks[at] ?? 'a0');
      made.set(key, id);
      return id;
    });
  }

  private option(option: NewOption, conditionId: ConditionId | null, rank: string): OptionId {
    const { personId, isPrivate } = this.request;
    const found = { ...blank('option'), statusAt: this.ctx.now, private: isPrivate };
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
    return clips.map(({ form, quote, pageWord, url, posterName, more }, at) => {
      const optionId = options[at] ?? null;
      const origin = { url: url ?? page?.url ?? '', facts: page?.facts ?? null, sourceId };
      const fields = {
        ...blank('clip'),
        ...origin,
        ...more,
        personId,
        conditionId: this.homeOf(optionId, conditionId),
        optionId,
        form,
        quote,
        pageWord,
        note,
        posterName: posterName ?? page?.posterName ?? '',
        savedAt: this.ctx.now,
        private: isPrivate,
        rank: ranks[at] ?? 'a0',
      };
      return this.add(createRecord('clip', this.newId() as ClipId, fields, this.ctx));
    });
  }

  /** What is about a known option lies where that option lies. */
  private homeOf(optionId: OptionId | null, conditionId: ConditionId | null): ConditionId | null {
    const known = this.shelf.options.find((option) => option.id === optionId);
    return known ? known.conditionId : conditionId;
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
    const optionId = isAboutOne ? (options[0] ?? null) : null;
    const fields = {
      ...blank('question'),
      personId,
      conditionId: this.homeOf(optionId, conditionId),
      optionId,
      clipId: isAboutOne ? (clips[0] ?? null) : null,
      text: question.trim(),
      private: isPrivate,
      rank: rankAtEnd(this.shelf.questions),
    };
    this.add(createRecord('question', this.newId() as QuestionId, fields, this.ctx));
  }
}
