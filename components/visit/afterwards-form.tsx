import type { Book } from '../../utils/app/read-book.ts';
import type { RecordOf } from '../../utils/model/kinds.ts';
import { inRankOrder } from '../../utils/notebook/ranks.ts';
import { useEditFields } from '../hooks/use-edit-fields.ts';
import { useWords } from '../hooks/use-words.ts';
import { CheckBox } from '../ui/check-box.tsx';
import { nearLimit } from './near-limit.ts';
import { NextVisit } from './next-visit.tsx';
import { OptionOutcomes } from './option-outcomes.tsx';
import { SavedField } from './saved-field.tsx';
import { useAnswer } from './use-answer.ts';
import { useFinishVisit } from './use-finish-visit.ts';

interface Props {
  visit: RecordOf<'visit'>;
  book: Book;
}

/** Answers, the decision, what comes next, and what became of the options. */
export function AfterwardsForm({ visit, book }: Props) {
  const t = useWords();
  const finish = useFinishVisit(visit);
  const edit = useEditFields();
  const entries = inRankOrder(book.of('visitQuestion').filter((one) => one.visitId === visit.id));
  const byId = new Map(book.of('question').map((question) => [question.id, question]));
  return (
    <div class="stack">
      {entries.map((entry) => (
        <Answer key={entry.id} entry={entry} text={byId.get(entry.questionId)?.text ?? ''} />
      ))}
      <SavedField
        label={t('visit.decision')}
        value={visit.decision}
        rows={2}
        {...nearLimit(visit.decision)}
        onSave={(decision) => edit('visit', visit.id, { decision })}
      />
      <SavedField
        label={t('visit.nextSteps')}
        value={visit.nextSteps}
        rows={2}
        {...nearLimit(visit.nextSteps)}
        onSave={(nextSteps) => edit('visit', visit.id, { nextSteps })}
      />
      <SavedField
        label={t('visit.followUp')}
        type="date"
        value={visit.followUpDay}
        onSave={(followUpDay) => edit('visit', visit.id, { followUpDay })}
      />
      <CheckBox
        isChecked={visit.state === 'done'}
        onChecked={(isDone) => (isDone ? finish() : edit('visit', visit.id, { state: 'planned' }))}
      >
        {t('visit.isDone')}
      </CheckBox>
      {visit.state === 'done' && (
        <>
          <OptionOutcomes visit={visit} book={book} />
          <NextVisit visit={visit} book={book} />
        </>
      )}
    </div>
  );
}

/** One question to tick off, with what was answered; an answered one is no longer open. */
function Answer({ entry, text }: { entry: RecordOf<'visitQuestion'>; text: string }) {
  const t = useWords();
  const save = useAnswer(entry);
  return (
    <div class="stack-tight">
      <CheckBox isChecked={entry.isAsked} onChecked={(isAsked) => save({ isAsked })}>
        <span dir="auto">{text}</span>
      </CheckBox>
      <SavedField
        label={t('visit.answer')}
        value={entry.answer}
        rows={2}
        {...nearLimit(entry.answer)}
        onSave={(answer) => save({ answer })}
      />
    </div>
  );
}
