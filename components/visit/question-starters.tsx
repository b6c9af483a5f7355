import type { Book } from '../../utils/app/read-book.ts';
import type { RecordOf } from '../../utils/model/kinds.ts';
import { optionStarters, visitStarters } from '../../utils/visit/question-starters.ts';
import { chosenOptions, createOptionFinder } from '../../utils/visit/resolve-options.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';

interface Props {
  visit: RecordOf<'visit'>;
  book: Book;
  /** What is asked already: not offered again. */
  asked: readonly string[];
  onAdd: (text: string, optionId?: RecordOf<'option'>['id']) => void;
}

/** Questions to begin with, for this kind of visit and for each option; one click adds one. */
export function QuestionStarters({ visit, book, asked, onAdd }: Props) {
  const t = useWords();
  const options = chosenOptions(visit.optionIds, createOptionFinder(book.of('option')));
  const left = (texts: string[]) => texts.filter((text) => !asked.includes(text));
  return (
    <details class="more">
      <summary>{t('visit.starters')}</summary>
      <div class="stack-tight">
        <StarterList
          heading={t('visit.startersForVisit')}
          texts={left(visitStarters(visit.visitKind, t))}
          isOpen
          onAdd={onAdd}
        />
        {options.map((option) => (
          <StarterList
            key={option.id}
            heading={t('visit.startersAbout', { option: option.name })}
            texts={left(optionStarters(option, t))}
            isOpen={options.length === 1}
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
  isOpen: boolean;
  onAdd: (text: string) => void;
}

function StarterList({ heading, texts, isOpen, onAdd }: ListProps) {
  const t = useWords();
  if (texts.length === 0) return null;
  return (
    <details class="visit-starters" open={isOpen}>
      <summary dir="auto">{heading}</summary>
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
    </details>
  );
}
