import { useState } from 'preact/hooks';
import type { Book } from '../../utils/app/read-book.ts';
import type { RecordOf } from '../../utils/model/kinds.ts';
import { blank } from '../../utils/notebook/blank-records.ts';
import { inRankOrder, rankAtEnd } from '../../utils/notebook/ranks.ts';
import { moveRanked } from '../../utils/visit/move-ranked.ts';
import { useAct } from '../hooks/use-act.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { TextField } from '../ui/text-field.tsx';
import { LeftOverQuestions } from './left-over-questions.tsx';
import { QuestionRow } from './question-row.tsx';
import { QuestionStarters } from './question-starters.tsx';

interface Props {
  visit: RecordOf<'visit'>;
  book: Book;
}

/** The questions in the order in which they are to be asked; the first three stand on page one. */
export function VisitQuestions({ visit, book }: Props) {
  const t = useWords();
  const notebook = useNotebook();
  const act = useAct();
  const [text, setText] = useState('');
  const [dragged, setDragged] = useState<number | null>(null);
  const entries = inRankOrder(book.of('visitQuestion').filter((one) => one.visitId === visit.id));
  const byId = new Map(book.of('question').map((question) => [question.id, question]));

  const ask = (question: RecordOf<'question'>) =>
    notebook.add('visitQuestion', {
      ...blank('visitQuestion'),
      personId: visit.personId,
      visitId: visit.id,
      questionId: question.id,
      rank: rankAtEnd(entries),
    });
  const add = async (asked: string, optionId: RecordOf<'question'>['optionId'] = null) => {
    const question = notebook.add('question', {
      ...blank('question'),
      personId: visit.personId,
      conditionId: visit.conditionId,
      optionId,
      text: asked,
      rank: rankAtEnd(book.of('question')),
    });
    return (await act([question, ask(question.after)], t('visit.questionAdded'))).ok;
  };
  const move = (from: number, to: number) =>
    act(moveRanked(entries, from, to).map(({ item, rank }) => notebook.change(item, { rank })));
  return (
    <section class="stack">
      <h2>{t('visit.questions')}</h2>
      <p class="muted">{t('visit.questionsHint')}</p>
      {entries.length === 0 && (
        <EmptyState title={t('visit.noQuestions')}>{t('visit.noQuestionsHint')}</EmptyState>
      )}
      <ol class="visit-questions">
        {entries.map((entry, index) => {
          const question = byId.get(entry.questionId);
          return (
            question && (
              <QuestionRow
                key={entry.id}
                question={question}
                place={index}
                count={entries.length}
                onMove={(to) => move(index, to)}
                onDrag={setDragged}
                onDrop={() => dragged !== null && move(dragged, index)}
                onRemove={() => act(notebook.trash([entry]), t('visit.questionRemoved'))}
              />
            )
          );
        })}
      </ol>
      <form
        class="row visit-add"
        onSubmit={async (event) => {
          event.preventDefault();
          if (text.trim() === '' || !(await add(text.trim()))) return;
          // The next question may already have been begun.
          setText((typed) => (typed === text ? '' : typed));
        }}
      >
        <TextField label={t('visit.newQuestion')} value={text} onValue={setText} />
        <Button type="submit">{t('visit.addQuestion')}</Button>
      </form>
      <LeftOverQuestions
        visit={visit}
        book={book}
        taken={new Set(entries.map(({ questionId }) => questionId))}
        onTake={(question) => act([ask(question)], t('visit.questionAdded'))}
      />
      <QuestionStarters visit={visit} book={book} onAdd={add} />
    </section>
  );
}
