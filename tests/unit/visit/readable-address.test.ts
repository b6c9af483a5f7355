import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ADDRESS_LENGTH, readableAddress } from '../../../utils/visit/readable-address.ts';

it.each([
  ['https://www.example.org/', 'example.org'],
  ['https://user:pw@Example.org/a/b/?utm=1#x', 'example.org/a/b'],
  [`https://example.org/${'long/'.repeat(20)}knee-pain.html`, 'example.org/…/knee-pain.html'],
  [`https://example.org/${'x'.repeat(200)}`, 'example.org'],
  ['javascript:alert(1)', ''],
  ['file:///home/me/secret.html', ''],
  ['', ''],
])('%s is printed as %s', (address, printed) => {
  expect(readableAddress(address)).toBe(printed);
});

it('is never longer than a line', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), fc.string(), (url, tail) => {
      expect(readableAddress(url + tail).length).toBeLessThanOrEqual(ADDRESS_LENGTH);
    }),
  );
});
