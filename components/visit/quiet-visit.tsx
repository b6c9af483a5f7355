import type { Book } from '../../utils/app/read-book.ts';
import type { Person } from '../../utils/model/people.ts';
import type { Visit } from '../../utils/model/visits.ts';
import { useEditFields } from '../hooks/use-edit-fields.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { nearLimit } from './near-limit.ts';
import { NewQuestion } from './new-question.tsx';
import { QuietQuestion } from './quiet-question.tsx';
import { SavedField } from './saved-field.tsx';
import { useFinishVisit } from './use-finish-visit.ts';
import { useVisitQuestions } from './use-visit-questions.ts';
import { VisitLine } from './visit-line.tsx';

interface Props {
  visit: Visit;
  person: Person;
  book: Book;
}

/** For the visit itself: the questions in large letters, nothing else in the way. */
export function QuietVisit({ visit, person, book }: Props) {
  const t = useWords();
  const edit = useEditFields();
  const { entries, add } = useVisitQuestions(visit, book);
  const toAfterwards = () => {
    window.location.hash = `${visit.id}/after`;
  };
  const finish = useFinishVisit(visit, toAfterwards);
  const texts = new Map(book.of('question').map(({ id, text }) => [id, text]));
  const askedCount = entries.filter(({ isAsked }) => isAsked).length;
  return (
    <div class="quiet stack-wide">
      <header class="stack-tight">
        <h1>{t('quiet.title')}</h1>
        <VisitLine visit={visit} person={person} />
        <p role="status">{t('quiet.count', { asked: askedCount, count: entries.length })}</p>
      </header>
      <ol class="stack-wide">
        {entries.map((entry, at) => (
          <QuietQuestion
            key={entry.id}
            entry={entry}
            text={texts.get(entry.questionId) ?? ''}
            number={at + 1}
          />
        ))}
      </ol>
      <NewQuestion visitId={visit.id} onAdd={add} />
      {(['decision', 'nextSteps'] as const).map((name) => (
        <SavedField
          key={name}
          label={t(`visit.${name}`)}
          value={visit[name]}
          rows={3}
          isSavedAtOnce
          {...nearLimit(visit[name])}
          onSave={(text) => edit('visit', visit.id, { [name]: text } as Partial<Visit>)}
        />
      ))}
      <p class="muted">{t('quiet.kept')}</p>
      <Button look="main" onClick={visit.state === 'done' ? toAfterwards : finish}>
        {t('visit.isDone')}
      </Button>
    </div>
  );
}
