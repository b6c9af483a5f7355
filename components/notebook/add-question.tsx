import { useState } from 'preact/hooks';
import type { ConditionId } from '../../utils/model/ids.ts';
import { blank } from '../../utils/notebook/blank-records.ts';
import { rankAtEnd } from '../../utils/notebook/ranks.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { questionField } from './question-field.ts';
import type { ViewProps } from './view-props.ts';

/** A button that adds a question, about a condition or about none. */
export function AddQuestion(props: ViewProps & { conditionId: ConditionId | null }) {
  const { book, person, conditionId } = props;
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
            const about = { personId: person.id, conditionId, text: text.trim() };
            const rank = rankAtEnd(book.of('question'));
            return [notebook.add('question', { ...blank('question'), ...about, rank })];
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
