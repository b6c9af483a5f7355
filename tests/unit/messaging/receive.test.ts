import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { receive } from '../../../utils/messaging/receive.ts';

const BAD = { ok: false, error: 'bad-message' };
const TOKEN = 'a-token-of-a-view';
const page = () => ({
  id: fakeBrowser.runtime.id,
  url: 'https://example.org/',
  frameId: 0,
  tab: { id: 7, windowId: 3 },
});
const own = () => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/x.html') });

const handlers = {
  'page.noticed': vi.fn(async () => null),
  'page.left': vi.fn(async () => null),
  'lock.changed': vi.fn(async () => null),
  'tab.look': vi.fn(async () => null),
  'selection.save': vi.fn(async () => null),
  'rules.changed': vi.fn(async () => null),
  'names.identify': vi.fn(async () => []),
};
let listener: (message: unknown, sender: unknown) => Promise<unknown>;

beforeEach(() => {
  fakeBrowser.reset();
  for (const handler of Object.values(handlers)) handler.mockClear();
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  receive(handlers);
  listener = add.mock.calls[0]?.[0] as unknown as typeof listener;
  add.mockRestore();
});

const isAnyCalled = () => Object.values(handlers).some((one) => one.mock.calls.length > 0);

describe('a message to the background', () => {
  it('of good form from the right place reaches its one handler', async () => {
    const left = { name: 'page.left', req: { token: TOKEN } };
    expect(await listener(left, page())).toBeNull();
    expect(handlers['page.left']).toHaveBeenCalledWith(
      { token: TOKEN },
      { tabId: 7, windowId: 3, url: 'https://example.org/' },
    );
    const look = { name: 'tab.look', req: { tabId: 7 } };
    expect(await listener(look, own())).toBeNull();
    expect(handlers['tab.look']).toHaveBeenCalledTimes(1);
  });

  it('loses what its form does not name', async () => {
    await listener({ name: 'tab.look', req: { tabId: 7, extra: 'x' } }, own());
    expect(handlers['tab.look']).toHaveBeenCalledWith({ tabId: 7 }, expect.anything());
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'tab.look'],
    ['no name', {}],
    [
      'a name that is no string',
      { name: { toString: (): string => 'tab.look' }, req: { tabId: 7 } },
    ],
    ['an unknown name', { name: 'notebook.read', req: null }],
    ['a name every object has', { name: 'constructor', req: null }],
    ['another such name', { name: '__proto__', req: null }],
    ['and another', { name: 'hasOwnProperty', req: { tabId: 7 } }],
    ['a message that pages send', { name: 'page.left', req: { token: TOKEN } }],
    ['no request', { name: 'tab.look' }],
    ['a tab that is no number', { name: 'tab.look', req: { tabId: '7' } }],
    ['a tab that is none', { name: 'tab.look', req: { tabId: -1 } }],
    ['half a tab', { name: 'tab.look', req: { tabId: 1.5 } }],
  ])('from one of our pages that is %s is bad', async (_what, message) => {
    expect(await listener(message, own())).toEqual(BAD);
    expect(isAnyCalled()).toBe(false);
  });

  it.each([
    ['asks to look at a tab', { name: 'tab.look', req: { tabId: 7 } }],
    ['has a token that is too short', { name: 'page.left', req: { token: 'x' } }],
    ['has a token that is too long', { name: 'page.left', req: { token: 'x'.repeat(65) } }],
    ['reports no page', { name: 'page.noticed', req: {} }],
    ['presses the button of no view', { name: 'selection.save', req: {} }],
    ['changes rules', { name: 'rules.changed', req: { tabId: 7 } }],
  ])('from a page that %s is bad', async (_what, message) => {
    expect(await listener(message, page())).toEqual(BAD);
    expect(isAnyCalled()).toBe(false);
  });

  it.each([
    ['another extension', () => ({ ...page(), id: 'other' })],
    ['an inner frame', () => ({ ...page(), frameId: 2 })],
    ['no tab', () => ({ ...page(), tab: undefined })],
  ])('from %s is bad', async (_what, sender) => {
    const left = { name: 'page.left', req: { token: TOKEN } };
    expect(await listener(left, sender())).toEqual(BAD);
    expect(isAnyCalled()).toBe(false);
  });
});
