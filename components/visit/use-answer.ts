import type { VisitQuestion } from '../../utils/model/visits.ts';
import { stateAfter } from '../../utils/visit/after-visit.ts';
import { useEditFields } from '../hooks/use-edit-fields.ts';

/** Saves a tick or an answer; with either of them the question is no longer open. True when saved. */
export function useAnswer(entry: VisitQuestion) {
  const edit = useEditFields();
  return async (patch: { isAsked: boolean } | { answer: string }): Promise<boolean> => {
    const state = stateAfter({ ...entry, ...patch });
    const isSaved = await edit('visitQuestion', entry.id, patch);
    return isSaved && edit('question', entry.questionId, { state });
  };
}
