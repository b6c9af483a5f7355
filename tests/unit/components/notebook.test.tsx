import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Notebook as NotebookPage } from '../../../components/notebook/notebook.tsx';
import { CannotOpen } from '../../../components/shell/cannot-open.tsx';
import type { Notebook } from '../../../utils/app/notebook.ts';
import { changeSettings } from '../../../utils/app/settings.ts';
import type { AnyRecord } from '../../../utils/model/kinds.ts';
import { sample, sampleNotebook, uuid } from '../notebook/sample-records.ts';
import { allOf, expectNothingFromAxe, must, notebookWith, show, t } from './open-page.tsx';

let notebook: Notebook;
const migraine = `#condition/${uuid(2)}`;

async function open(hash: string, records: AnyRecord[] = withoutDevice()) {
  notebook = await notebookWith(records);
  window.location.hash = hash;
  show(notebook, <NotebookPage />);
  return screen.findByRole('heading', { level: 1 });
}

/** The sample notebook; the browser makes its own device record. */
const withoutDevice = () => sampleNotebook().filter(({ kind }) => kind !== 'device');
const button = (name: string) => screen.getByRole('button', { name });
const card = (name: string) =>
  within(screen.getByRole('heading', { name }).closest('li') as HTMLElement);

/** Puts a row that no build can read behind the store's back. */
function spoilRow(name: string, table: string, id: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction(table, 'readwrite');
      transaction.objectStore(table).put({ id, revision: 'r', sealed: { kind: table } });
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  notebook?.store.close();
  window.location.hash = '';
});

describe('every view of the notebook', () => {
  it.each([
    ['', t('notebook.conditions')],
    [migraine, 'Migraine'],
    ['#questions', t('notebook.place.questions')],
    ['#visits', t('notebook.place.visits')],
    ['#about', t('notebook.place.about')],
    ['#people', t('notebook.place.people')],
    ['#trash', t('notebook.place.trash')],
    ['#nowhere', t('notebook.conditions')],
    ['#constructor', t('notebook.conditions')],
  ])('%j has its heading, its place in the menu, and nothing for axe', async (hash, title) => {
    const heading = await open(hash);
    expect(heading.textContent).toBe(title);
    expect(document.querySelectorAll('nav [aria-current="page"]')).toHaveLength(1);
    await expectNothingFromAxe();
  });
});

describe('what cannot be read', () => {
  it('is mentioned in plain words, and the rest is shown', async () => {
    const name = 'notebook-with-bad-rows';
    notebook = await notebookWith(withoutDevice(), name);
    await spoilRow(name, 'clip', uuid(77));
    await spoilRow(name, 'question', uuid(78));
    show(notebook, <NotebookPage />);
    await screen.findByText(t('notebook.unreadable', { count: 2 }));
    await screen.findByRole('heading', { name: 'Migraine' });
    const listing = must(await notebook.store.readAll('clip'));
    expect(listing.unreadable).toEqual([{ kind: 'clip', id: uuid(77) }]);
  });

  it('is said when the store is closed', async () => {
    notebook = await notebookWith(withoutDevice());
    notebook.store.close();
    show(notebook, <NotebookPage />);
    expect((await screen.findByRole('alert')).textContent).toBe(t('cannotRead.closed'));
  });

  it.each(['locked', 'newer-version', 'closed'] as const)(
    'has its own words when it is %s',
    (failure) => {
      show(notebook, <CannotOpen failure={failure} />);
      expect(screen.getByRole('alert').textContent).toBe(t(`cannotRead.${failure}`));
    },
  );

  it('has words for every other failure', () => {
    show(notebook, <CannotOpen failure="unknown" />);
    expect(screen.getByRole('alert').textContent).toBe(t('cannotRead.other'));
  });
});

describe('private', () => {
  it.each([
    ['condition', migraine, uuid(2)],
    ['option', migraine, uuid(3)],
    ['question', '#questions', uuid(7)],
    ['visit', '#visits', uuid(8)],
  ] as const)('a %s can be made private and back; both are said', async (kind, hash, id) => {
    await open(hash);
    const holder = document.querySelector(
      kind === 'condition' ? 'main header' : kind === 'option' ? '.card .row.actions' : 'main li',
    ) as HTMLElement;
    fireEvent.click(within(holder).getByRole('button', { name: t('notebook.makePrivate') }));
    await screen.findByText(t('notebook.nowPrivate'));
    expect(must(await notebook.store.get(kind, id)).private).toBe(true);
    fireEvent.click(await screen.findByRole('button', { name: t('notebook.makeShared') }));
    await screen.findByText(t('notebook.nowShared'));
    expect(must(await notebook.store.get(kind, id)).private).toBe(false);
  });

  it('says that something stays private below what is private', async () => {
    const records = withoutDevice().map((one) =>
      one.kind === 'condition' || one.kind === 'option' ? { ...one, private: true } : one,
    );
    await open(migraine, records);
    fireEvent.click(card('Topiramate').getByRole('button', { name: t('notebook.makeShared') }));
    await screen.findByText(t('notebook.stillPrivate'));
  });
});

describe('the trash', () => {
  const gone = { deletedAt: 1_790_000_000_000 };

  it('asks twice before it deletes for good, and then leaves only ids', async () => {
    const option = sample('option', 3, { name: 'Topiramate', ...gone });
    const clip = sample('clip', 5, { optionId: option.id });
    await open('#trash', [sample('person', 1), option, clip]);
    fireEvent.click(await screen.findByRole('button', { name: t('trash.deleteForGood') }));
    await screen.findByText(t('trash.sureWhat', { count: 2 }));
    expect(document.activeElement?.textContent).toBe(t('trash.keep'));
    fireEvent.click(button(t('trash.goOn')));
    const dialog = await screen.findByRole('dialog', { name: t('trash.sureAgain') });
    expect(await allOf(notebook, 'option')).toHaveLength(1);
    fireEvent.click(within(dialog).getByRole('button', { name: t('trash.deleteForGood') }));
    await screen.findByText(t('trash.gone'));
    expect(await allOf(notebook, 'option')).toEqual([]);
    expect(await allOf(notebook, 'clip')).toEqual([]);
    expect(must(await notebook.store.purgedIds())).toEqual(new Set([option.id, clip.id]));
  });

  it.each(['first', 'second'] as const)(
    'keeps everything at a no to the %s question',
    async (at) => {
      await open('#trash', [sample('person', 1), sample('option', 3, { name: 'Kept', ...gone })]);
      fireEvent.click(await screen.findByRole('button', { name: t('trash.deleteForGood') }));
      await screen.findByRole('dialog');
      if (at === 'second') fireEvent.click(button(t('trash.goOn')));
      if (at === 'second') await screen.findByText(t('trash.sureAgainWhat'));
      fireEvent.click(button(t('trash.keep')));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      expect(await allOf(notebook, 'option')).toHaveLength(1);
    },
  );

  it('brings back what a thing hangs in together with it', async () => {
    const option = sample('option', 3, { name: 'Topiramate', ...gone });
    const clip = sample('clip', 5, { optionId: option.id, note: 'A thought', ...gone });
    await open('#trash', [sample('person', 1), option, clip]);
    const item = (await screen.findByText(/A thought/)).closest('li') as HTMLElement;
    fireEvent.click(within(item).getByRole('button', { name: t('trash.restore') }));
    await screen.findByText(t('trash.empty'));
  });
});

describe('several people', () => {
  const ana = sample('person', 20, { personId: uuid(20), name: 'Ana', rank: 'a5' });

  it('a condition of one is not shown under the name of another', async () => {
    await open(migraine, [...withoutDevice(), ana]);
    must(await changeSettings(notebook, { currentPersonId: ana.id }));
    await screen.findByText(t('notebook.ofAnother'));
    expect(screen.queryByText('Topiramate')).toBeNull();
  });

  it('choosing another person leaves the condition of the first', async () => {
    await open(migraine, [...withoutDevice(), ana]);
    const choice = screen.getByLabelText(t('notebook.forWhom'));
    fireEvent.change(choice, { target: { value: ana.id } });
    await waitFor(() => expect(window.location.hash).toBe('#conditions'));
  });

  it('makes somebody anew when the last person is gone', async () => {
    await open('#people', [sample('person', 1, { name: 'Rosa', deletedAt: 5 })]);
    await screen.findByRole('heading', { name: t('person.me') });
  });
});

describe('undo', () => {
  it('takes back moving to the trash', async () => {
    await open('#questions');
    fireEvent.click(button(t('common.remove')));
    fireEvent.click(await screen.findByRole('button', { name: t('common.undo') }));
    await screen.findByText(t('common.undone'));
    await screen.findByText(/How long\?/);
  });

  it('takes back adding', async () => {
    await open('');
    fireEvent.click(button(t('notebook.addCondition')));
    const name = await screen.findByLabelText(t('notebook.conditionName'));
    fireEvent.input(name, { target: { value: 'Asthma' } });
    fireEvent.submit(name.closest('form') as HTMLFormElement);
    await screen.findByRole('heading', { name: 'Asthma' });
    fireEvent.click(await screen.findByRole('button', { name: t('common.undo') }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Asthma' })).toBeNull());
  });
});
