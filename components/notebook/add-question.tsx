import { useState } from 'preact/hooks';
import type { ClinicianId, ConditionId } from '../../utils/model/ids.ts';
import { blank } from '../../utils/notebook/blank-records.ts';
import { rankAtEnd } from '../../utils/notebook/ranks.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { questionField } from './question-field.ts';
import type { ViewProps } from './view-props.ts';

interface Props extends ViewProps {
  conditionId: ConditionId | null;
  /** The one that it helps to choose. */
  clinicianId?: ClinicianId;
}

/** A button that adds a question, about a condition, for choosing a clinician, or about neither. */
export function AddQuestion({ book, person, conditionId, clinicianId }: Props) {
  const t = useWords();
  const notebook = useNotebook();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('question.add')}</Button>
      {isOpen && (
        <EditDialog
          title={t('question.add')}
          fields={[questionField(t)]}
          start={{ text: '' }}
          toChanges={({ text }) => {
            const about = { conditionId, clinicianId: clinicianId ?? null, text: text.trim() };
            const own = { ...about, personId: person.id, rank: rankAtEnd(book.of('question')) };
            return [notebook.add('question', { ...blank('question'), ...own })];
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
