import type { Book } from '../../utils/app/read-book.ts';
import type { RecordOf } from '../../utils/model/kinds.ts';
import { optionStarters, visitStarters } from '../../utils/visit/question-starters.ts';
import { chosenOptions, createOptionFinder } from '../../utils/visit/resolve-options.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';

interface Props {
  visit: RecordOf<'visit'>;
  book: Book;
  onAdd: (text: string, optionId?: RecordOf<'option'>['id']) => void;
}

/** Questions to begin with, for this kind of visit and for each option; one click adds one. */
export function QuestionStarters({ visit, book, onAdd }: Props) {
  const t = useWords();
  const options = chosenOptions(visit.optionIds, createOptionFinder(book.of('option')));
  return (
    <details class="more">
      <summary>{t('visit.starters')}</summary>
      <div class="stack">
        <StarterList
          heading={t('visit.startersForVisit')}
          texts={visitStarters(visit.visitKind, t)}
          onAdd={onAdd}
        />
        {options.map((option) => (
          <StarterList
            key={option.id}
            heading={option.name}
            texts={optionStarters(option, t)}
            onAdd={(text) => onAdd(text, option.id)}
          />
        ))}
      </div>
    </details>
  );
}

interface ListProps {
  heading: string;
  texts: string[];
  onAdd: (text: string) => void;
}

function StarterList({ heading, texts, onAdd }: ListProps) {
  const t = useWords();
  return (
    <div>
      <h3 dir="auto">{heading}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text} class="visit-pick">
            <span dir="auto">{text}</span>
            <Button
              look="quiet"
              aria-label={`${t('common.add')}: ${text}`}
              onClick={() => onAdd(text)}
            >
              {t('common.add')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
