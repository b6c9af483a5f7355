import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetView, lookAtTab } from '../../../utils/app/look-at-tab.ts';
import { forgetStanding, readSeen, writeSeen } from '../../../utils/app/seen-pages.ts';

const inject = vi.fn();
const ask = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  inject.mockReset().mockResolvedValue([]);
  ask.mockReset();
  Object.assign(fakeBrowser.scripting, { executeScript: inject });
  Object.assign(fakeBrowser.tabs, { sendMessage: ask });
  Object.assign(fakeBrowser.action, {
    setBadgeText: vi.fn(),
    setBadgeBackgroundColor: vi.fn(),
  });
});

describe('a look at a tab', () => {
  it.each([
    ['https://www.chase.com/', 'bank'],
    ['https://mychart.clinic.org/', 'portal'],
    ['chrome://settings', 'browser-page'],
    ['https://example.org/a.pdf', 'pdf'],
  ] as const)('at %s says why not, and nothing is run there', async (url, reason) => {
    await lookAtTab(3, url);
    expect(await readSeen(3)).toEqual({ state: 'paused', reason });
    expect(inject).not.toHaveBeenCalled();
  });

  it('says that there is no access where the browser allows nothing', async () => {
    inject.mockRejectedValue(new Error('Cannot access'));
    await lookAtTab(3, '');
    expect(await readSeen(3)).toEqual({ state: 'no-access' });
  });

  it.each([
    ['nothing', undefined],
    ['another form', { ok: true, value: { token: 'x' } }],
    ['a reason we do not know', { ok: false, error: 'paused', reason: 'because' }],
  ])('takes an answer of %s for none', async (_what, answer) => {
    ask.mockResolvedValue(answer);
    await lookAtTab(3, 'https://example.org/');
    expect(await readSeen(3)).toEqual({ state: 'no-access' });
  });

  it('shows that a page asks for a password', async () => {
    ask.mockResolvedValue({ ok: false, error: 'paused', reason: 'password' });
    await lookAtTab(3, 'https://example.org/login');
    expect(await readSeen(3)).toEqual({ state: 'paused', reason: 'password' });
  });
});

describe('what was seen', () => {
  it.each([
    [{ state: 'paused', reason: 'bank' }, null],
    [{ state: 'no-access' }, null],
    [{ state: 'looking' }, { state: 'looking' }],
  ] as const)('%j is %j once the tab loads another page', async (seen, left) => {
    await writeSeen(3, seen);
    await forgetStanding(3);
    expect(await readSeen(3)).toEqual(left);
  });

  it('of a view is not dropped by another view that leaves late', async () => {
    await writeSeen(3, { state: 'looking' });
    await forgetView(3, 'an-older-view');
    expect(await readSeen(3)).toEqual({ state: 'looking' });
  });
});
