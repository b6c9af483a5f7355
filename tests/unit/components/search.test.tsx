import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Notebook as NotebookPage } from '../../../components/notebook/notebook.tsx';
import type { Notebook } from '../../../utils/app/notebook.ts';
import { sampleNotebook, uuid } from '../notebook/sample-records.ts';
import { expectNothingFromAxe, notebookWith, show, t } from './open-page.tsx';

let notebook: Notebook;
beforeEach(async () => {
  fakeBrowser.reset();
  notebook = await notebookWith(sampleNotebook().filter(({ kind }) => kind !== 'device'));
  window.location.hash = '';
  show(notebook, <NotebookPage />);
  await screen.findByRole('heading', { level: 1 });
});
afterEach(() => {
  notebook.store.close();
  window.location.hash = '';
});

const box = () => screen.getByRole('searchbox', { name: t('search.label') });
const type = (words: string) => fireEvent.input(box(), { target: { value: words } });
const results = () => screen.findByRole('region', { name: t('search.results') });

it('goes to the results at the first letter, without the words in the address or the title', async () => {
  type('topira');
  const link = await within(await results()).findByRole('link', { name: 'Topiramate' });
  expect(link.getAttribute('href')).toBe(`#condition/${uuid(2)}/${uuid(3)}`);
  expect(link.querySelector('mark')?.textContent).toBe('Topiramate');
  expect(window.location.hash).toBe('#search');
  expect(document.title).not.toContain('topira');
  await expectNothingFromAxe();
});

it('says where a thing stands', async () => {
  type('days');
  const region = await results();
  await within(region).findByText('Rosa › Topiramate');
});

it('says how to widen a search that finds nothing', async () => {
  type('xylophone');
  await screen.findByText(t('search.none'));
  await screen.findByText(t('search.noneHow'));
});

it('shows what a filter leaves, and everything again once it is cleared', async () => {
  type('migraine');
  await within(await results()).findByRole('link', { name: 'Migraine' });
  fireEvent.click(screen.getByText(t('search.filters')));
  fireEvent.change(screen.getByLabelText(t('search.kind')), { target: { value: 'allergy' } });
  await screen.findByText(t('search.none'));
  await screen.findByText(t('search.filtersSet', { count: 1 }));
  fireEvent.click(within(await results()).getByRole('button', { name: t('search.clearFilters') }));
  await within(await results()).findByRole('link', { name: 'Migraine' });
});

it('comes to the box by Ctrl+K, and not while a dialog is open', async () => {
  await waitFor(() => {
    fireEvent.keyDown(window, { key: 'k', ctrlKey: true });
    expect(document.activeElement).toBe(box());
  });
  box().blur();
  fireEvent.click(screen.getByRole('button', { name: t('notebook.addCondition') }));
  await screen.findByRole('dialog');
  fireEvent.keyDown(window, { key: 'k', ctrlKey: true });
  expect(document.activeElement).not.toBe(box());
});
