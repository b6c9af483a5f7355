import type { Clip, Option, Question, Source, Statement } from '../model/research.ts';
import { joinedUnder } from './joined-options.ts';
import { inRankOrder } from './ranks.ts';
import { type SourceTally, tallySources } from './tally-sources.ts';

/** The records that notes about options are gathered from. */
export interface NoteShelf {
  options: readonly Option[];
  statements: readonly Statement[];
  clips: readonly Clip[];
  sources: readonly Source[];
  questions: readonly Question[];
}

/** All that the notebook holds about one option. */
export interface OptionNotes {
  statements: Statement[];
  clips: Clip[];
  questions: Question[];
  tally: SourceTally;
}

/** What hangs on an option and on those joined with it, in the person's order. */
export function notesOf(option: Option | null, shelf: NoteShelf): OptionNotes {
  const joined = option ? joinedUnder(option.id, shelf.options) : [];
  const ids = new Set<string | null>([option, ...joined].map((one) => one?.id ?? 'none'));
  const own = <R extends { id: string; rank: string; optionId: string | null }>(
    records: readonly R[],
  ) => inRankOrder(records.filter(({ optionId }) => ids.has(optionId)));
  const clips = own(shelf.clips);
  return {
    statements: own(shelf.statements),
    clips,
    questions: own(shelf.questions),
    tally: tallySources(clips, shelf.sources),
  };
}
