import { useWords } from '../hooks/use-words.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { AddQuestion } from './add-question.tsx';
import { QuestionList } from './question-list.tsx';
import type { ViewProps } from './view-props.ts';

/** All questions of the person, those still open first. */
export function QuestionsView(props: ViewProps) {
  const t = useWords();
  const own = props.book.of('question').filter((one) => one.personId === props.person.id);
  const open = own.filter((one) => one.state === 'open');
  const closed = own.filter((one) => one.state !== 'open');
  return (
    <div class="stack-wide">
      <header class="row between">
        <h1>{t('notebook.place.questions')}</h1>
        <AddQuestion conditionId={null} {...props} />
      </header>
      {own.length === 0 && (
        <EmptyState title={t('question.noneYet')}>{t('question.noneYetHow')}</EmptyState>
      )}
      <QuestionList questions={open} {...props} />
      {closed.length > 0 && (
        <section class="stack">
          <h2>{t('question.closed')}</h2>
          <QuestionList questions={closed} {...props} />
        </section>
      )}
    </div>
  );
}
