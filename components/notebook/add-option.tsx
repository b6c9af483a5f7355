import { useState } from 'preact/hooks';
import type { ConditionId } from '../../utils/model/ids.ts';
import { blank } from '../../utils/notebook/blank-records.ts';
import { rankAtEnd } from '../../utils/notebook/ranks.ts';
import { now } from '../../utils/platform/clock-and-ids.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { optionFields, optionValues, toOptionPatch } from './option-dialog.tsx';
import type { ViewProps } from './view-props.ts';

/** A button that adds a treatment option by hand. */
export function AddOption(props: ViewProps & { conditionId: ConditionId | null }) {
  const { book, person, conditionId } = props;
  const t = useWords();
  const notebook = useNotebook();
  const [isOpen, setOpen] = useState(false);
  const start = { ...blank('option'), statusAt: 0 };
  return (
    <>
      <Button look="main" onClick={() => setOpen(true)}>
        {t('option.add')}
      </Button>
      {isOpen && (
        <EditDialog
          title={t('option.add')}
          fields={optionFields(t)}
          start={optionValues(start)}
          toChanges={(values) => {
            const own = { personId: person.id, conditionId, statusAt: now() };
            const fields = { ...start, ...toOptionPatch(values), ...own };
            return [notebook.add('option', { ...fields, rank: rankAtEnd(book.of('option')) })];
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
