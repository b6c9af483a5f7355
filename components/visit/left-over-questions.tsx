import type { Book } from '../../utils/app/read-book.ts';
import type { RecordOf } from '../../utils/model/kinds.ts';
import { inRankOrder } from '../../utils/notebook/ranks.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';

interface Props {
  visit: RecordOf<'visit'>;
  book: Book;
  taken: ReadonlySet<string>;
  onTake: (question: RecordOf<'question'>) => void;
}

/** Open questions of this person that are not in this visit yet. */
export function LeftOverQuestions({ visit, book, taken, onTake }: Props) {
  const t = useWords();
  const left = inRankOrder(book.of('question')).filter(
    (one) => one.personId === visit.personId && one.state === 'open' && !taken.has(one.id),
  );
  if (left.length === 0) return null;
  return (
    <details class="more">
      <summary>{t('visit.leftOver', { count: left.length })}</summary>
      <ul class="stack-tight">
        {left.map((question) => (
          <li key={question.id} class="visit-pick">
            <span dir="auto">{question.text}</span>
            <Button look="quiet" onClick={() => onTake(question)}>
              {t('common.add')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
