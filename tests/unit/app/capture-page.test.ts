import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { captureClinician, captureElement, capturePage } from '../../../utils/app/capture-page.ts';
import { readPending } from '../../../utils/app/pending-clip.ts';

const place = { tabId: 3, windowId: 1, url: 'https://example.org/a?utm_source=x', title: 'A page' };
const inject = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  inject.mockReset().mockRejectedValue(new Error('no access'));
  Object.assign(fakeBrowser.scripting, { executeScript: inject });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('')));
});

describe('what is not the words of a page', () => {
  it('is kept by address and title where the page cannot be read', async () => {
    await capturePage({ ...place, url: 'https://example.org/guide.pdf', title: 'Guide' });
    expect(await readPending(1)).toMatchObject({
      form: 'page',
      failure: null,
      token: null,
      facts: { title: 'Guide' },
    });
  });

  it.each(['link', 'image'] as const)('%s: its address, with no words', async (kind) => {
    await captureElement(place, { kind, address: 'https://a.example/x' });
    const pending = await readPending(1);
    expect(pending).toMatchObject({ form: kind, caption: '', failure: null });
    expect(pending?.[kind === 'link' ? 'linkUrl' : 'imageUrl']).toBe('https://a.example/x');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>1</script>',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'chrome-extension://abc/notebook.html',
    `https://a.example/${'x'.repeat(9_000)}`,
    '',
  ])('is refused at the address %.40s', async (address) => {
    await captureElement(place, { kind: 'link', address });
    expect(await readPending(1)).toMatchObject({ failure: 'no-address', linkUrl: '' });
  });

  it.each(['https://mychart.clinic.org/results', 'https://www.chase.com/'])(
    'is never taken from %s',
    async (url) => {
      await capturePage({ ...place, url });
      expect(await readPending(1)).toMatchObject({ failure: 'paused', facts: null });
      await captureElement({ ...place, url }, { kind: 'link', address: 'https://a.example/' });
      expect(await readPending(1)).toMatchObject({ failure: 'paused', facts: null });
      await captureClinician({ ...place, url });
      expect(await readPending(1)).toMatchObject({ failure: null, facts: null, url: '' });
      expect(inject).not.toHaveBeenCalled();
    },
  );
});
