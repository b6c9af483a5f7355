import type { Book } from '../../utils/app/read-book.ts';
import type { RecordOf } from '../../utils/model/kinds.ts';
import { blank } from '../../utils/notebook/blank-records.ts';
import { inRankOrder, rankAtEnd } from '../../utils/notebook/ranks.ts';
import { moveRanked } from '../../utils/visit/move-ranked.ts';
import { useAct } from '../hooks/use-act.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';

type Question = RecordOf<'question'>;
type Entry = RecordOf<'visitQuestion'>;

/** A visit's questions in their order, and what can be done with them. */
export function useVisitQuestions(visit: RecordOf<'visit'>, book: Book) {
  const t = useWords();
  const notebook = useNotebook();
  const act = useAct();
  const entries = inRankOrder(book.of('visitQuestion').filter((one) => one.visitId === visit.id));

  const entryOf = (question: Question) =>
    notebook.add('visitQuestion', {
      ...blank('visitQuestion'),
      personId: visit.personId,
      visitId: visit.id,
      questionId: question.id,
      rank: rankAtEnd(entries),
    });
  return {
    entries,
    /** A new question, in the notebook and in this visit; true when it was saved. */
    add: async (text: string, optionId: Question['optionId'] = null) => {
      const question = notebook.add('question', {
        ...blank('question'),
        personId: visit.personId,
        conditionId: visit.conditionId,
        optionId,
        text,
        rank: rankAtEnd(book.of('question')),
      });
      return (await act([question, entryOf(question.after)], t('visit.questionAdded'))).ok;
    },
    take: (question: Question) => act([entryOf(question)], t('visit.questionAdded')),
    move: (from: number, to: number) =>
      act(moveRanked(entries, from, to).map(({ item, rank }) => notebook.change(item, { rank }))),
    remove: (entry: Entry) => act(notebook.trash([entry]), t('visit.questionRemoved')),
  };
}
