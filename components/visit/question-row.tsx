import type { RecordOf } from '../../utils/model/kinds.ts';
import { PAGE_ONE_LIMITS, PAGE_ONE_QUESTIONS } from '../../utils/visit/page-one-limits.ts';
import { useEditFields } from '../hooks/use-edit-fields.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { SavedField } from './saved-field.tsx';

interface Props {
  question: RecordOf<'question'>;
  /** From 0. */
  place: number;
  count: number;
  onStep: (step: -1 | 1) => void;
  onDrag: (isHeld: boolean) => void;
  onDrop: () => void;
  onRemove: () => void;
}

/** One question: edit it, drag it, or move it with the buttons or the arrow keys on its handle. */
export function QuestionRow({ question, place, count, ...on }: Props) {
  const t = useWords();
  const edit = useEditFields();
  const isOnPageOne = place < PAGE_ONE_QUESTIONS;
  const label = t('visit.questionNumber', { number: place + 1 });
  return (
    <li
      class="visit-question"
      data-page-one={isOnPageOne}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        on.onDrop();
      }}
    >
      <button
        type="button"
        class="visit-handle"
        draggable
        aria-label={t('visit.handle', { number: place + 1 })}
        onDragStart={() => on.onDrag(true)}
        onDragEnd={() => on.onDrag(false)}
        onKeyDown={(event) => {
          const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
          if (step === 0) return;
          event.preventDefault();
          on.onStep(step);
        }}
      >
        {place + 1}
      </button>
      <div class="visit-question-text">
        <SavedField
          label={isOnPageOne ? t('visit.questionOnPageOne', { number: place + 1 }) : label}
          value={question.text}
          rows={2}
          onSave={(text) => edit('question', question.id, { text })}
          {...(isOnPageOne ? { pageOne: PAGE_ONE_LIMITS.question } : {})}
        />
        <div class="row">
          <Button look="quiet" disabled={place === 0} onClick={() => on.onStep(-1)}>
            {t('visit.moveUp')}
          </Button>
          <Button look="quiet" disabled={place === count - 1} onClick={() => on.onStep(1)}>
            {t('visit.moveDown')}
          </Button>
          <Button look="quiet" onClick={on.onRemove}>
            {t('visit.takeOff')}
          </Button>
        </div>
      </div>
    </li>
  );
}
