import { describe, expect, it } from 'vitest';
import { senderRole } from '../../../utils/messaging/receive.ts';

const OWN = 'abcdef';
const ORIGIN = 'chrome-extension://abcdef/';

describe('senderRole', () => {
  it.each([
    ['one of our pages', { id: OWN, url: `${ORIGIN}notebook.html#trash` }, 'extension'],
    [
      'one of our pages in a tab',
      { id: OWN, url: `${ORIGIN}visit.html`, frameId: 0, tab: { id: 3 } },
      'extension',
    ],
    [
      'our script in a top frame',
      { id: OWN, url: 'https://example.org/', frameId: 0, tab: { id: 3 } },
      'content',
    ],
    [
      'our script in an inner frame',
      { id: OWN, url: 'https://example.org/', frameId: 4, tab: { id: 3 } },
      null,
    ],
    ['something of ours without a tab', { id: OWN, url: 'https://example.org/' }, null],
    ['another extension', { id: 'other', url: `${ORIGIN}notebook.html` }, null],
    [
      'a page whose address begins like ours',
      { id: OWN, url: 'chrome-extension://abcdefg/x.html' },
      null,
    ],
    ['a sender without id', { url: `${ORIGIN}notebook.html` }, null],
    ['nobody', {}, null],
  ] as const)('takes %s for what it is', (_what, sender, role) => {
    expect(senderRole(sender, OWN, ORIGIN)).toBe(role);
  });
});
