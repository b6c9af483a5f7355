import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PendingSection } from '../../../components/panel/pending-section.tsx';
import type { Notebook } from '../../../utils/app/notebook.ts';
import type { PendingClip } from '../../../utils/app/pending-clip.ts';
import { FAILURE_OF, FAULTS, type Fault, withFault } from '../db/faults.ts';
import { sample, uuid } from '../notebook/sample-records.ts';
import { allOf, bookOf, expectNothingFromAxe, must, notebookWith, show, t } from './open-page.tsx';

const { facts } = sample('source', 1);
const pending: PendingClip = {
  at: 1,
  form: 'selection',
  token: 'token-of-a-view',
  url: 'https://example.org/a',
  address: 'https://example.org/a',
  permalink: null,
  posterName: null,
  title: 'A page',
  quote: { exact: 'Fewer attacks.', prefix: '', suffix: '', position: null },
  caption: '',
  isCaptionTooLong: false,
  linkUrl: '',
  imageUrl: '',
  facts,
  failure: null,
};
const person = sample('person', 1, { name: 'Rosa' });

async function open(notebook: Notebook) {
  const book = await bookOf(notebook);
  const props = { pending, book, person, tabId: 1, page: null, draft: null };
  return show(notebook, <PendingSection {...props} onClose={async () => {}} />);
}

const field = (label: string) => screen.getByLabelText<HTMLTextAreaElement>(label);
const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
const save = () => fireEvent.click(screen.getByRole('button', { name: t('common.save') }));

function fill() {
  fireEvent.change(field(t('clip.condition')), { target: { value: 'new' } });
  type(t('clip.newConditionName'), 'Migraine');
  type(t('clip.note'), 'My own words');
  type(t('clip.question'), 'How long?');
}

beforeEach(() => fakeBrowser.reset());

describe('a save that fails', () => {
  it.each(Object.keys(FAULTS) as Fault[])(
    'because %s: the form stays filled, says so, writes nothing, and works the next time',
    async (fault) => {
      const notebook = await notebookWith([person]);
      await open(notebook);
      fill();
      // Else the fault might strike the draft.
      await waitFor(async () =>
        expect(JSON.stringify(await allOf(notebook, 'draft'))).toContain('How long?'),
      );
      await withFault(fault, 2, async () => {
        save();
        const said = await screen.findByRole('alert');
        expect(said.textContent).toBe(t(`failure.${FAILURE_OF[fault]}` as never));
      });
      expect(field(t('clip.newConditionName')).value).toBe('Migraine');
      expect(field(t('clip.note')).value).toBe('My own words');
      expect(field(t('clip.question')).value).toBe('How long?');
      for (const kind of ['condition', 'clip', 'source', 'question'] as const)
        expect(await allOf(notebook, kind)).toEqual([]);
      save();
      await screen.findByText(t('clip.saved', { count: 1 }));
      const [clip] = await allOf(notebook, 'clip');
      expect(clip).toMatchObject({ note: 'My own words', quote: pending.quote });
      notebook.store.close();
    },
  );

  it('because the notebook was closed: says so, and the text stays', async () => {
    const notebook = await notebookWith([person]);
    await open(notebook);
    fill();
    notebook.store.close();
    save();
    expect((await screen.findByRole('alert')).textContent).toBe(t('failure.closed'));
    expect(field(t('clip.note')).value).toBe('My own words');
  });

  it('because the text is too long: cannot be saved, and nothing is cut', async () => {
    const notebook = await notebookWith([person]);
    await open(notebook);
    const long = 'x'.repeat(10_001);
    type(t('clip.note'), long);
    const button = screen.getByRole<HTMLButtonElement>('button', { name: t('common.save') });
    await waitFor(() => expect(button.disabled).toBe(true));
    expect(field(t('clip.note')).value).toBe(long);
    expect(field(t('clip.note')).getAttribute('aria-invalid')).toBe('true');
    notebook.store.close();
  });
});

describe('the small form', () => {
  it('saves once when its button is clicked twice', async () => {
    const notebook = await notebookWith([person]);
    await open(notebook);
    type(t('clip.note'), 'Once');
    save();
    save();
    await screen.findByText(t('clip.saved', { count: 1 }));
    expect(await allOf(notebook, 'clip')).toHaveLength(1);
    notebook.store.close();
  });

  it('saves on Enter; Shift and Enter, and Enter that ends a composed word, do not', async () => {
    const notebook = await notebookWith([person]);
    await open(notebook);
    fireEvent.keyDown(field(t('clip.note')), { key: 'Enter', shiftKey: true });
    fireEvent.keyDown(field(t('clip.note')), { key: 'Enter', isComposing: true });
    expect(await allOf(notebook, 'clip')).toEqual([]);
    fireEvent.keyDown(field(t('clip.note')), { key: 'Enter' });
    await screen.findByText(t('clip.saved', { count: 1 }));
    notebook.store.close();
  });

  it('keeps what was written beside a passage that is in the notebook already', async () => {
    const source = sample('source', 6, { address: pending.address });
    const clip = sample('clip', 5, { sourceId: source.id, quote: pending.quote });
    const notebook = await notebookWith([person, source, clip]);
    await open(notebook);
    type(t('clip.note'), 'Seen again');
    save();
    await screen.findByText(t('clip.wordsAdded', { count: 1 }));
    const [kept, ...others] = await allOf(notebook, 'clip');
    expect(kept?.note).toBe('Seen again');
    expect(others).toEqual([]);
    notebook.store.close();
  });

  it('offers only options of the person and condition that were chosen', async () => {
    const migraine = sample('condition', 2, { name: 'Migraine' });
    const notebook = await notebookWith([
      person,
      migraine,
      sample('person', 20, { personId: uuid(20), name: 'Ana' }),
      sample('option', 3, { conditionId: migraine.id, name: 'Topiramate' }),
      sample('option', 4, { conditionId: migraine.id, name: 'Joined', mergedInto: uuid(3) }),
      sample('option', 30, { personId: uuid(20), name: 'Of Ana' }),
    ]);
    await open(notebook);
    const names = () =>
      [...field(t('clip.option')).querySelectorAll('option')].map((one) => one.textContent);
    expect(names()).toEqual([t('clip.noOption'), 'Topiramate', t('clip.newOption')]);
    fireEvent.change(field(t('clip.person')), { target: { value: uuid(20) } });
    await waitFor(() =>
      expect(names()).toEqual([t('clip.noOption'), 'Of Ana', t('clip.newOption')]),
    );
    notebook.store.close();
  });

  it('makes the private mark reach the new option and condition', async () => {
    const notebook = await notebookWith([person]);
    await open(notebook);
    fill();
    fireEvent.click(screen.getByLabelText(t('clip.private')));
    save();
    await screen.findByText(t('clip.saved', { count: 1 }));
    for (const kind of ['condition', 'clip', 'question'] as const)
      expect((await allOf(notebook, kind)).map((one) => one.private)).toEqual([true]);
    notebook.store.close();
  });

  it('can be undone, and names itself to a screen reader', async () => {
    const notebook = await notebookWith([person]);
    await open(notebook);
    await expectNothingFromAxe();
    save();
    fireEvent.click(await screen.findByRole('button', { name: t('common.undo') }));
    await screen.findByText(t('common.undone'));
    const [clip] = await allOf(notebook, 'clip');
    expect(clip?.deletedAt).not.toBeNull();
    expect(must(await notebook.store.readAll('person')).records).toHaveLength(1);
    notebook.store.close();
  });
});
