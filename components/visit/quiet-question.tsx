import type { VisitQuestion } from '../../utils/model/visits.ts';
import { useWords } from '../hooks/use-words.ts';
import { CheckBox } from '../ui/check-box.tsx';
import { nearLimit } from './near-limit.ts';
import { SavedField } from './saved-field.tsx';
import { useAnswer } from './use-answer.ts';

interface Props {
  entry: VisitQuestion;
  text: string;
  /** From 1. */
  number: number;
}

/** One question in large letters, to tick off, with room for the answer. */
export function QuietQuestion({ entry, text, number }: Props) {
  const t = useWords();
  const save = useAnswer(entry);
  const id = `question-${entry.id}`;
  return (
    <li class="quiet-question stack-tight" data-asked={entry.isAsked}>
      <h2 id={id} dir="auto">
        {number}. {text}
      </h2>
      <fieldset class="choices stack-tight" aria-labelledby={id}>
        <CheckBox isChecked={entry.isAsked} onChecked={(isAsked) => save({ isAsked })}>
          {t('quiet.asked')}
        </CheckBox>
        <SavedField
          label={t('visit.answer')}
          value={entry.answer}
          rows={2}
          isSavedAtOnce
          {...nearLimit(entry.answer)}
          onSave={(answer) => save({ answer })}
        />
      </fieldset>
    </li>
  );
}
