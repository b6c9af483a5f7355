import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useBook } from '../../../components/hooks/use-book.ts';
import { useDrafts } from '../../../components/hooks/use-drafts.ts';
import { PanelForms } from '../../../components/panel/panel-forms.tsx';
import { readDrafts } from '../../../utils/app/drafts.ts';
import type { Notebook } from '../../../utils/app/notebook.ts';
import { beginClip, beginNote, dropPending, readPending } from '../../../utils/app/pending-clip.ts';
import type { SeenPage } from '../../../utils/model/seen.ts';
import { withFault } from '../db/faults.ts';
import { sample } from '../notebook/sample-records.ts';
import { allOf, expectNothingFromAxe, notebookWith, show, t } from './open-page.tsx';

const person = sample('person', 1, { name: 'Rosa' });
const tab = { id: 1, windowId: 1, url: 'https://example.org/a', title: 'A page' };
const { facts } = sample('source', 1);

/** The panel's forms over what a notebook holds. */
function View({ seen, pending }: Pick<Parameters<typeof PanelForms>[0], 'seen' | 'pending'>) {
  const { book } = useBook();
  const drafts = useDrafts();
  const [own] = useState({ tab, seen, pending, person });
  return book && drafts && <PanelForms {...own} book={book} drafts={drafts} />;
}

const page: SeenPage = {
  state: 'looked',
  token: 'token-of-a-view',
  url: tab.url,
  address: tab.url,
  detection: {
    isHealth: true,
    score: 1,
    language: 'en',
    verdict: 'health',
    reasons: [],
    conditions: [],
  },
  treatments: ['Topiramate', 'Propranolol'].map((mention, at) => ({
    name: mention.toLowerCase(),
    mention,
    kind: 'medicine' as const,
    start: at * 50,
    end: at * 50 + mention.length,
    sentence: { start: at * 50, end: at * 50 + 20 },
    count: 1,
    quote: { exact: `${mention} may help.`, prefix: '', suffix: '', position: null },
    permalink: null,
    posterName: null,
  })),
  facts,
  permalink: null,
  posterName: null,
};

const note = () => screen.findByLabelText<HTMLTextAreaElement>(t('clip.note'));
const button = (name: string) => screen.findByRole('button', { name });
const click = async (name: string) => fireEvent.click(await button(name));
const type = async (value: string) => fireEvent.input(await note(), { target: { value } });
const draftNotes = async ({ store }: Notebook) =>
  (await readDrafts(store)).open.map(({ values }) => values.details.note).toSorted();
const hasDrafts = (notebook: Notebook, ...notes: string[]) =>
  waitFor(async () => expect(await draftNotes(notebook)).toEqual(notes));

async function openNote(notebook: Notebook) {
  if (!(await readPending(1))) await beginNote(1);
  const pending = await readPending(1);
  return show(notebook, <View seen={null} pending={pending} />);
}

beforeEach(() => fakeBrowser.reset());

describe('what is typed and not saved', () => {
  it('is in the form again when it is closed at once and opened again', async () => {
    const notebook = await notebookWith([person]);
    const { unmount } = await openNote(notebook);
    await type('Half a');
    unmount();
    await hasDrafts(notebook, 'Half a');
    await openNote(notebook);
    expect((await note()).value).toBe('Half a');
    notebook.store.close();
  });

  it('is offered after the browser has forgotten the capture, and saved from there', async () => {
    const notebook = await notebookWith([person]);
    await openNote(notebook);
    await type('Half a');
    await hasDrafts(notebook, 'Half a');
    cleanup();
    await dropPending(1);
    show(notebook, <View seen={null} pending={null} />);
    await screen.findByText(t('draft.began'), { exact: false });
    await expectNothingFromAxe();
    await click(t('draft.goOn'));
    expect((await note()).value).toBe('Half a');
    await click(t('common.save'));
    await screen.findByText(t('clip.saved', { count: 1 }));
    expect((await allOf(notebook, 'clip')).map((clip) => clip.note)).toEqual(['Half a']);
    expect(await allOf(notebook, 'draft')).toEqual([]);
    notebook.store.close();
  });

  it('is kept when it is a captured passage, before anything is typed', async () => {
    const notebook = await notebookWith([person]);
    const quote = { exact: 'Rest helps.', prefix: '', suffix: '', position: null };
    await beginClip(1, { form: 'selection', url: tab.url, quote });
    await openNote(notebook);
    await hasDrafts(notebook, '');
    cleanup();
    await dropPending(1);
    show(notebook, <View seen={null} pending={null} />);
    await click(t('draft.goOn'));
    await screen.findByText('Rest helps.');
    await click(t('clip.discard'));
    await waitFor(async () => expect(await allOf(notebook, 'draft')).toEqual([]));
    notebook.store.close();
  });

  it('fills the form of the page in front, with the treatments that were ticked', async () => {
    const notebook = await notebookWith([person]);
    const { unmount } = show(notebook, <View seen={page} pending={null} />);
    fireEvent.click(await screen.findByRole('checkbox', { name: /Propranolol/ }));
    await click(t('panel.saveSelected', { count: 1 }));
    expect(await allOf(notebook, 'draft')).toEqual([]);
    await type('Of the page');
    await hasDrafts(notebook, 'Of the page');
    unmount();
    const later = { ...page, token: 'token-of-another' };
    show(notebook, <View seen={later} pending={null} />);
    expect((await note()).value).toBe('Of the page');
    await click(t('panel.saveCount', { count: 1 }));
    await screen.findByText(t('clip.saved', { count: 1 }));
    expect((await allOf(notebook, 'clip')).map((clip) => clip.pageWord)).toEqual(['Propranolol']);
    expect(await allOf(notebook, 'draft')).toEqual([]);
    notebook.store.close();
  });

  it('is kept twice when two windows go on with the same draft', async () => {
    const notebook = await notebookWith([person]);
    // Each root counts its ids anew, so the two forms are told apart by where they stand.
    const noteIn = ({ container }: { container: Element }) =>
      waitFor(() => container.querySelector('textarea') ?? expect.fail('not shown yet'));
    const first = await noteIn(await openNote(notebook));
    fireEvent.input(first, { target: { value: 'Begun' } });
    await hasDrafts(notebook, 'Begun');
    const second = await noteIn(await openNote(notebook));
    expect(second.value).toBe('Begun');
    fireEvent.input(second, { target: { value: 'Begun, second' } });
    await hasDrafts(notebook, 'Begun, second');
    fireEvent.input(first, { target: { value: 'Begun, first' } });
    await hasDrafts(notebook, 'Begun, first', 'Begun, second');
    notebook.store.close();
  });

  it('is gone when it is discarded, and back by undo', async () => {
    const notebook = await notebookWith([person]);
    await openNote(notebook);
    await type('Not this');
    await click(t('clip.discard'));
    await screen.findByText(t('draft.discarded'));
    expect(await allOf(notebook, 'draft')).toEqual([]);
    await click(t('common.undo'));
    await hasDrafts(notebook, 'Not this');
    notebook.store.close();
  });

  it('stays in the form, and is said not to be kept, when the disk is full', async () => {
    const notebook = await notebookWith([person]);
    await openNote(notebook);
    await withFault('the disk is full at a write', 1, async () => {
      await type('No room');
      await screen.findByText(t('draft.notKept'));
    });
    expect((await note()).value).toBe('No room');
    await type('Room again');
    await hasDrafts(notebook, 'Room again');
    await waitFor(() => expect(screen.queryByText(t('draft.notKept'))).toBeNull());
    notebook.store.close();
  });

  it('is reported, not thrown, when it cannot be read', async () => {
    const broken = sample('draft', 9, { form: 'pending', about: '1', values: { details: 7 } });
    const notebook = await notebookWith([person, broken]);
    show(notebook, <View seen={page} pending={null} />);
    await screen.findByText(t('draft.broken', { count: 1 }));
    expect(await allOf(notebook, 'draft')).toHaveLength(1);
    notebook.store.close();
  });
});
