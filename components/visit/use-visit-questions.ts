import { useRef } from 'preact/hooks';
import { moveQuestion } from '../../utils/app/move-question.ts';
import type { Book } from '../../utils/app/read-book.ts';
import type { RecordOf } from '../../utils/model/kinds.ts';
import { blank } from '../../utils/notebook/blank-records.ts';
import { inRankOrder, rankAtEnd } from '../../utils/notebook/ranks.ts';
import { useAct } from '../hooks/use-act.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { useToast } from '../ui/toast.tsx';

type Question = RecordOf<'question'>;
type Entry = RecordOf<'visitQuestion'>;

/** A visit's questions in their order, and what can be done with them. */
export function useVisitQuestions(visit: RecordOf<'visit'>, book: Book) {
  const t = useWords();
  const notebook = useNotebook();
  const act = useAct();
  const toast = useToast();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const known = new Set(book.of('question').map(({ id }) => id));
  const isShown = (entry: Entry) => known.has(entry.questionId);
  const entries = inRankOrder(
    book.of('visitQuestion').filter((one) => one.visitId === visit.id && isShown(one)),
  );

  // What was added a moment ago may not have come back from the notebook yet; the next comes after it.
  const latest = useRef<Entry[]>([]);
  const entryOf = (question: Question) => {
    const added = notebook.add('visitQuestion', {
      ...blank('visitQuestion'),
      personId: visit.personId,
      visitId: visit.id,
      questionId: question.id,
      rank: rankAtEnd([...entries, ...latest.current]),
    });
    latest.current = [added.after];
    return added;
  };
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
    /** One move after the other, however fast they are asked for. */
    move: (entry: Entry, placeFrom: (place: number) => number) => {
      last.current = last.current.then(async () => {
        const done = await moveQuestion(notebook, entry, placeFrom, isShown);
        if (!done.ok) toast({ text: t(`failure.${done.error}`) });
      });
    },
    remove: (entry: Entry) => act(notebook.trash([entry]), t('visit.questionRemoved')),
  };
}
