import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { useBook } from '../../../components/hooks/use-book.ts';
import { AddQuestion } from '../../../components/notebook/add-question.tsx';
import { QuestionList } from '../../../components/notebook/question-list.tsx';
import { UnsavedForms } from '../../../components/notebook/unsaved-forms.tsx';
import { NewQuestion } from '../../../components/visit/new-question.tsx';
import { deleteForGood } from '../../../utils/app/delete-for-good.ts';
import { editFields } from '../../../utils/app/edit-fields.ts';
import { readFieldsDrafts } from '../../../utils/app/fields-draft.ts';
import type { Notebook } from '../../../utils/app/notebook.ts';
import { withFault } from '../db/faults.ts';
import { sample } from '../notebook/sample-records.ts';
import { allOf, expectNothingFromAxe, must, notebookWith, show, t } from './open-page.tsx';

const person = sample('person', 1, { name: 'Rosa' });
const question = sample('question', 2, { text: 'How long?', personId: person.id });
const { settings } = sample('device', 1);

/** A question with its form, the form of a new one, and what was not saved. */
function View() {
  const { book } = useBook();
  if (!book) return null;
  const shared = { book, person, settings, people: [person] };
  return (
    <>
      <UnsavedForms inForm={null} />
      <AddQuestion conditionId={null} {...shared} />
      <QuestionList questions={book.of('question')} {...shared} />
    </>
  );
}

const open = (label: string) => screen.findByRole('button', { name: label });
const click = async (label: string) => fireEvent.click(await open(label));
const field = () => screen.findByLabelText<HTMLTextAreaElement>(t('question.text'));
const type = async (value: string) => fireEvent.input(await field(), { target: { value } });
const leave = () => fireEvent(screen.getByRole('dialog'), new Event('close'));
const texts = async ({ store }: Notebook) =>
  (await readFieldsDrafts(store)).open.map(({ values }) => values.typed.text).toSorted();
const hasDrafts = (notebook: Notebook, ...expected: string[]) =>
  waitFor(async () => expect(await texts(notebook)).toEqual(expected));

async function begin(label: string, text: string): Promise<Notebook> {
  const notebook = await notebookWith([person, question]);
  show(notebook, <View />);
  await click(label);
  await type(text);
  return notebook;
}

describe('what is typed in a form of fields and not saved', () => {
  it.each([t('question.edit'), t('question.add')])(
    'is in the form again after the page was closed at once: %s',
    async (label) => {
      const notebook = await begin(label, 'Half a');
      cleanup();
      await hasDrafts(notebook, 'Half a');
      show(notebook, <View />);
      await click(label);
      expect((await field()).value).toBe('Half a');
      await screen.findByText(t('draft.foundAgain'));
      await expectNothingFromAxe();
      await click(t('common.save'));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      expect((await allOf(notebook, 'question')).map(({ text }) => text)).toContain('Half a');
      expect(await texts(notebook)).toEqual([]);
      notebook.store.close();
    },
  );

  it('is kept, and said to be, when the dialog is left without saving', async () => {
    const notebook = await begin(t('question.edit'), 'Half a');
    leave();
    await screen.findByText(t('draft.kept'));
    await hasDrafts(notebook, 'Half a');
    await click(t('question.add'));
    expect((await field()).value).toBe('');
    notebook.store.close();
  });

  it('is gone when it is discarded, and back by undo', async () => {
    const notebook = await begin(t('question.edit'), 'Not this');
    await click(t('clip.discard'));
    await screen.findByText(t('draft.discarded'));
    expect(await allOf(notebook, 'draft')).toEqual([]);
    await click(t('common.undo'));
    await hasDrafts(notebook, 'Not this');
    await click(t('question.edit'));
    expect((await field()).value).toBe('Not this');
    notebook.store.close();
  });

  it('is no draft when it is as it was', async () => {
    const notebook = await begin(t('question.edit'), 'Other');
    await hasDrafts(notebook, 'Other');
    await type(question.text);
    await hasDrafts(notebook);
    expect(await allOf(notebook, 'draft')).toEqual([]);
    await open(t('common.cancel'));
    notebook.store.close();
  });

  it('never replaces in silence what was saved since', async () => {
    const notebook = await begin(t('question.edit'), 'Mine');
    cleanup();
    await hasDrafts(notebook, 'Mine');
    must(await editFields(notebook, 'question', question.id, { text: 'Of another day' }));
    show(notebook, <View />);
    await click(t('question.edit'));
    await click(t('common.save'));
    expect((await screen.findByRole('alert')).textContent).toBe(t('failure.conflict'));
    expect((await field()).value).toBe('Mine');
    await click(t('common.save'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(must(await notebook.store.get('question', question.id)).text).toBe('Mine');
    notebook.store.close();
  });

  it('is kept twice when two windows go on with it', async () => {
    const notebook = await begin(t('question.edit'), 'Begun');
    await hasDrafts(notebook, 'Begun');
    const first = await field();
    const { container } = show(notebook, <View />);
    fireEvent.click(
      await within(container as HTMLElement).findByRole('button', { name: t('question.edit') }),
    );
    const second = await waitFor(
      () => container.querySelector('textarea') ?? expect.fail('not shown yet'),
    );
    expect(second.value).toBe('Begun');
    fireEvent.input(second, { target: { value: 'Begun, second' } });
    await hasDrafts(notebook, 'Begun, second');
    fireEvent.input(first, { target: { value: 'Begun, first' } });
    await hasDrafts(notebook, 'Begun, first', 'Begun, second');
    notebook.store.close();
  });

  it('is listed with what was typed, to be discarded there', async () => {
    const notebook = await begin(t('question.edit'), 'Half a');
    leave();
    await screen.findByText('Half a');
    await expectNothingFromAxe();
    await click(t('clip.discard'));
    await hasDrafts(notebook);
    notebook.store.close();
  });

  it('is said not to be kept when the disk is full', async () => {
    const notebook = await begin(t('question.edit'), 'First');
    await hasDrafts(notebook, 'First');
    await withFault('the disk is full at a write', 1, async () => {
      await type('No room');
      await screen.findByText(t('draft.notKept'));
    });
    await type('Room again');
    await hasDrafts(notebook, 'Room again');
    notebook.store.close();
  });

  it('goes when its record is deleted for good', async () => {
    const notebook = await begin(t('question.edit'), 'Half a');
    leave();
    await hasDrafts(notebook, 'Half a');
    must(await deleteForGood(notebook.store, [question.id]));
    expect(await allOf(notebook, 'draft')).toEqual([]);
    notebook.store.close();
  });
});

describe('a line that always stands on the page', () => {
  const line = () => screen.findByLabelText<HTMLInputElement>(t('visit.newQuestion'));
  const typeLine = async (value: string) => fireEvent.input(await line(), { target: { value } });

  it('begins with what was typed in it before', async () => {
    const notebook = await notebookWith([person]);
    const view = <NewQuestion visitId="v" onAdd={async () => true} />;
    const { unmount } = show(notebook, view);
    await typeLine('Half a');
    unmount();
    await hasDrafts(notebook, 'Half a');
    show(notebook, view);
    await waitFor(async () => expect((await line()).value).toBe('Half a'));
    await click(t('visit.addQuestion'));
    await waitFor(async () => expect((await line()).value).toBe(''));
    await hasDrafts(notebook);
    await typeLine('The next');
    await hasDrafts(notebook, 'The next');
    notebook.store.close();
  });
});
