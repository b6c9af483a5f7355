import type { Book } from '../../utils/app/read-book.ts';
import type { RecordOf } from '../../utils/model/kinds.ts';
import { LIMITS } from '../../utils/model/limits.ts';
import { inRankOrder } from '../../utils/notebook/ranks.ts';
import { useEditFields } from '../hooks/use-edit-fields.ts';
import { useWords } from '../hooks/use-words.ts';
import { CheckBox } from '../ui/check-box.tsx';
import { SavedField } from './saved-field.tsx';

interface Props {
  visit: RecordOf<'visit'>;
  book: Book;
}

/** During and after the visit: answers, the decision, what comes next. */
export function VisitAfterwards({ visit, book }: Props) {
  const t = useWords();
  const edit = useEditFields();
  const entries = inRankOrder(book.of('visitQuestion').filter((one) => one.visitId === visit.id));
  const byId = new Map(book.of('question').map((question) => [question.id, question]));
  return (
    <details class="more">
      <summary>{t('visit.afterwards')}</summary>
      <div class="stack">
        {entries.map((entry) => (
          <Answer key={entry.id} entry={entry} text={byId.get(entry.questionId)?.text ?? ''} />
        ))}
        <SavedField
          label={t('visit.decision')}
          value={visit.decision}
          rows={2}
          limit={LIMITS.note}
          onSave={(decision) => edit('visit', visit.id, { decision })}
        />
        <SavedField
          label={t('visit.nextSteps')}
          value={visit.nextSteps}
          rows={2}
          limit={LIMITS.note}
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
          onChecked={(isDone) => edit('visit', visit.id, { state: isDone ? 'done' : 'planned' })}
        >
          {t('visit.isDone')}
        </CheckBox>
      </div>
    </details>
  );
}

/** One question to tick off, with what was answered; an answered one is no longer open. */
function Answer({ entry, text }: { entry: RecordOf<'visitQuestion'>; text: string }) {
  const t = useWords();
  const edit = useEditFields();
  const save = async (answer: string) => {
    const state = answer.trim() === '' ? 'open' : 'answered';
    const isSaved = await edit('visitQuestion', entry.id, { answer });
    return isSaved && edit('question', entry.questionId, { state });
  };
  return (
    <div class="stack-tight">
      <CheckBox
        isChecked={entry.isAsked}
        onChecked={(isAsked) => edit('visitQuestion', entry.id, { isAsked })}
      >
        <span dir="auto">{text}</span>
      </CheckBox>
      <SavedField
        label={t('visit.answer')}
        value={entry.answer}
        rows={2}
        limit={LIMITS.note}
        onSave={save}
      />
    </div>
  );
}
