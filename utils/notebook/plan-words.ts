import type { Change } from '../merge/change.ts';
import { createRecord, type EditContext, editRecord } from '../merge/edit-record.ts';
import type { QuestionId } from '../model/ids.ts';
import type { Clip } from '../model/research.ts';
import { blank } from './blank-records.ts';
import { rankAtEnd } from './ranks.ts';
import type { SaveRequest, SaveShelf } from './save-request.ts';

/**
 * What the person wrote beside passages that are in the notebook already: the note goes below the
 * one that each has, the question hangs on the passage when there is one only. Private words make
 * the passage private too; none are ever made less private.
 */
export function planWords(
  request: SaveRequest,
  known: readonly Clip[],
  shelf: Pick<SaveShelf, 'questions'>,
  ctx: EditContext,
  newId: () => string,
): Change[] {
  const note = request.note.trim();
  const text = request.question.trim();
  const changes: Change[] = [];
  for (const before of note === '' ? [] : known) {
    const joined = [before.note, note].filter(Boolean).join('\n');
    const patch = { note: joined, private: before.private || request.isPrivate };
    changes.push({ before, after: editRecord(before, patch, ctx) });
  }
  if (text === '') return changes;
  const [first] = known;
  const only = known.length === 1 ? first : undefined;
  const fields = {
    ...blank('question'),
    personId: request.personId,
    conditionId: first?.conditionId ?? null,
    optionId: only?.optionId ?? null,
    clipId: only?.id ?? null,
    text,
    private: request.isPrivate,
    rank: rankAtEnd(shelf.questions),
  };
  const after = createRecord('question', newId() as QuestionId, fields, ctx);
  return [...changes, { before: null, after }];
}
