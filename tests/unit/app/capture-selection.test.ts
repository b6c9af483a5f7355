import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { captureSelection } from '../../../utils/app/capture-selection.ts';
import { beginNote, readPending } from '../../../utils/app/pending-clip.ts';

const place = { tabId: 3, windowId: 1, url: 'https://example.org/a?utm_source=x', title: 'A page' };
const inject = vi.fn();

/** The words of hosts are read from our own files. */
const noAssets = () => Promise.resolve(new Response(''));

beforeEach(() => {
  fakeBrowser.reset();
  inject.mockReset().mockRejectedValue(new Error('no access'));
  Object.assign(fakeBrowser.scripting, { executeScript: inject });
  vi.stubGlobal('fetch', noAssets);
});

describe('a selection on its way to the form', () => {
  it('of a page that may not be read brings nothing but the reason', async () => {
    await captureSelection(place);
    expect(await readPending(1)).toMatchObject({ failure: 'no-access', quote: null });
  });

  it('from the menu of a PDF keeps the words, the title and a clean address', async () => {
    const url = 'https://example.org/guide.pdf?utm_source=x';
    await captureSelection({ ...place, url, title: 'Guide', menuText: '  Fewer attacks. ' });
    expect(await readPending(1)).toMatchObject({
      failure: null,
      quote: { exact: 'Fewer attacks.', prefix: '', suffix: '', position: null },
      address: 'https://example.org/guide.pdf',
      facts: { title: 'Guide', siteName: null, published: null },
    });
  });

  it('from the menu of a file on this computer keeps the words and no path', async () => {
    const url = 'file:///home/me/guide.pdf';
    await captureSelection({ ...place, url, menuText: 'Fewer attacks.' });
    expect(await readPending(1)).toMatchObject({ failure: null, facts: null });
  });

  it('that is too long is refused whole', async () => {
    await captureSelection({ ...place, menuText: 'x'.repeat(20_001) });
    expect(await readPending(1)).toMatchObject({ failure: 'too-long', quote: null });
  });

  it.each([
    'https://mychart.clinic.org/results',
    'https://www.chase.com/',
    'https://mail.google.com/mail/u/0/',
  ])('is never taken from %s, by no way', async (url) => {
    await captureSelection({ ...place, url });
    expect(await readPending(1)).toMatchObject({ failure: 'paused', quote: null });
    await captureSelection({ ...place, url, menuText: 'My results' });
    expect(await readPending(1)).toMatchObject({ failure: 'paused', quote: null });
    expect(inject).not.toHaveBeenCalled();
  });
});

it('a note by hand belongs to no page', async () => {
  await beginNote(4);
  expect(await readPending(4)).toMatchObject({ url: '', quote: null, failure: null });
});
