import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { useBook } from '../../../components/hooks/use-book.ts';
import { useEditFields } from '../../../components/hooks/use-edit-fields.ts';
import { SavedField } from '../../../components/visit/saved-field.tsx';
import { FAILURE_OF, FAULTS, type Fault, withFault } from '../db/faults.ts';
import { sample } from '../notebook/sample-records.ts';
import { must, notebookWith, show, t } from './open-page.tsx';

const visit = sample('visit', 8, { reason: 'Headaches' });

function Reason() {
  const { book } = useBook();
  const edit = useEditFields();
  const shown = book?.of('visit')[0];
  if (!shown) return null;
  const save = (reason: string) => edit('visit', shown.id, { reason });
  return <SavedField label={t('visit.reason')} value={shown.reason} onSave={save} />;
}

it.each(Object.keys(FAULTS) as Fault[])(
  'a field of a visit keeps what was typed when %s, says so, and saves the next time',
  async (fault) => {
    const notebook = await notebookWith([visit]);
    show(notebook, <Reason />);
    const field = await screen.findByLabelText<HTMLInputElement>(t('visit.reason'));
    await withFault(fault, 1, async () => {
      fireEvent.input(field, { target: { value: 'Worse headaches' } });
      fireEvent.blur(field);
      await screen.findByText(t(`failure.${FAILURE_OF[fault]}` as never));
    });
    expect(field.value).toBe('Worse headaches');
    expect(must(await notebook.store.get('visit', visit.id))).toEqual(visit);
    fireEvent.blur(field);
    await waitFor(async () =>
      expect(must(await notebook.store.get('visit', visit.id)).reason).toBe('Worse headaches'),
    );
    notebook.store.close();
  },
);
