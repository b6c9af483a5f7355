import { useState } from 'preact/hooks';
import type { Book } from '../../utils/app/read-book.ts';
import type { RecordOf } from '../../utils/model/kinds.ts';
import { useWords } from '../hooks/use-words.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LeftOverQuestions } from './left-over-questions.tsx';
import { NewQuestion } from './new-question.tsx';
import { QuestionRow } from './question-row.tsx';
import { QuestionStarters } from './question-starters.tsx';
import { useVisitQuestions } from './use-visit-questions.ts';

interface Props {
  visit: RecordOf<'visit'>;
  book: Book;
}

/** The questions in the order in which they are to be asked; the first three stand on page one. */
export function VisitQuestions({ visit, book }: Props) {
  const t = useWords();
  const { entries, add, take, move, remove } = useVisitQuestions(visit, book);
  const [dragged, setDragged] = useState<RecordOf<'visitQuestion'> | null>(null);
  const byId = new Map(book.of('question').map((question) => [question.id, question]));
  const asked = entries.flatMap(({ questionId }) => byId.get(questionId)?.text ?? []);
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
                onStep={(step) => move(entry, (place) => place + step)}
                onDrag={(isHeld) => setDragged(isHeld ? entry : null)}
                onDrop={() => dragged && move(dragged, () => index)}
                onRemove={() => remove(entry)}
              />
            )
          );
        })}
      </ol>
      <NewQuestion visitId={visit.id} onAdd={add} />
      <LeftOverQuestions
        visit={visit}
        book={book}
        taken={new Set(entries.map(({ questionId }) => questionId))}
        onTake={take}
      />
      <QuestionStarters visit={visit} book={book} asked={asked} onAdd={add} />
    </section>
  );
}
