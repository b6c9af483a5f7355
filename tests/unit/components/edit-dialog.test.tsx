import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { useBook } from '../../../components/hooks/use-book.ts';
import { OptionDialog } from '../../../components/notebook/option-dialog.tsx';
import { editFields } from '../../../utils/app/edit-fields.ts';
import type { Notebook } from '../../../utils/app/notebook.ts';
import { FAILURE_OF, FAULTS, type Fault, withFault } from '../db/faults.ts';
import { sample } from '../notebook/sample-records.ts';
import { allOf, expectNothingFromAxe, must, notebookWith, show, t } from './open-page.tsx';

const option = sample('option', 3, { name: 'Topiramate', note: 'Old', myLeaning: 'Curious' });

/** A button that opens the dialog over the option as it stands now. */
function View() {
  const { book } = useBook();
  const [isOpen, setOpen] = useState(false);
  const current = book?.of('option')[0];
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {t('option.edit')}
      </button>
      <p>{current?.myLeaning}</p>
      {isOpen && current && <OptionDialog option={current} onClose={() => setOpen(false)} />}
    </>
  );
}

const opener = () => screen.getByRole('button', { name: t('option.edit') });
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: t('common.save') }));
const stored = async (notebook: Notebook) => must(await notebook.store.get('option', option.id));

async function open(): Promise<Notebook> {
  const notebook = await notebookWith([option]);
  show(notebook, <View />);
  await screen.findByText('Curious');
  opener().focus();
  fireEvent.click(opener());
  await screen.findByRole('dialog');
  return notebook;
}

const isClosed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

describe('editing in a dialog', () => {
  it.each(Object.keys(FAULTS) as Fault[])(
    'stays open and filled when %s, and saves once that is over',
    async (fault) => {
      const notebook = await open();
      type(t('option.note'), 'New');
      // Else the fault might strike the draft.
      await waitFor(async () => expect(await allOf(notebook, 'draft')).toHaveLength(1));
      await withFault(fault, 1, async () => {
        save();
        const said = await screen.findByRole('alert');
        expect(said.textContent).toBe(t(`failure.${FAILURE_OF[fault]}` as never));
      });
      expect(field(t('option.note')).value).toBe('New');
      expect(await stored(notebook)).toEqual(option);
      save();
      await isClosed();
      expect(await stored(notebook)).toMatchObject({ note: 'New', name: 'Topiramate' });
      notebook.store.close();
    },
  );

  it('keeps what another window saved to a field that was not touched here', async () => {
    const notebook = await open();
    must(await editFields(notebook, 'option', option.id, { myLeaning: 'Worried' }));
    await screen.findByText('Worried');
    type(t('option.note'), 'New');
    save();
    await isClosed();
    expect(await stored(notebook)).toMatchObject({ note: 'New', myLeaning: 'Worried' });
    notebook.store.close();
  });

  it('says so before it replaces what another window saved to the same field', async () => {
    const notebook = await open();
    type(t('option.myLeaning'), 'Mine');
    must(await editFields(notebook, 'option', option.id, { myLeaning: 'Worried' }));
    await screen.findByText('Worried');
    save();
    expect((await screen.findByRole('alert')).textContent).toBe(t('failure.conflict'));
    expect(await stored(notebook)).toMatchObject({ myLeaning: 'Worried' });
    expect(field(t('option.myLeaning')).value).toBe('Mine');
    save();
    await isClosed();
    expect(await stored(notebook)).toMatchObject({ myLeaning: 'Mine' });
    notebook.store.close();
  });

  it('asks for a name that is more than blanks', async () => {
    const notebook = await open();
    type(t('option.name'), '   ');
    save();
    await screen.findByText(t('common.needed'));
    expect(field(t('option.name')).getAttribute('aria-invalid')).toBe('true');
    expect(await stored(notebook)).toEqual(option);
    notebook.store.close();
  });

  it('saves with Control and Enter from a long text; Enter alone makes a new line', async () => {
    const notebook = await open();
    type(t('option.note'), 'New');
    fireEvent.keyDown(field(t('option.note')), { key: 'Enter' });
    expect(screen.queryByRole('dialog')).not.toBeNull();
    fireEvent.keyDown(field(t('option.note')), { key: 'Enter', ctrlKey: true });
    await isClosed();
    expect(await stored(notebook)).toMatchObject({ note: 'New' });
    notebook.store.close();
  });

  it('gives the focus back to what opened it, and axe finds nothing', async () => {
    const notebook = await open();
    await expectNothingFromAxe();
    fireEvent.click(screen.getByRole('button', { name: t('common.cancel') }));
    await isClosed();
    expect(document.activeElement).toBe(opener());
    notebook.store.close();
  });
});
