import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archivedAddress, canonicalAddress } from '../../../utils/source/canonical-address.ts';
import { shortAddress } from '../../../utils/source/short-address.ts';

describe('canonicalAddress', () => {
  it.each([
    ['https://a.org/gout?utm_source=mail&utm_medium=x', 'https://a.org/gout'],
    ['https://a.org/gout?id=7&fbclid=abc', 'https://a.org/gout?id=7'],
    ['https://a.org/gout?gclid=1&msclkid=2&mc_cid=3&mc_eid=4&igshid=5', 'https://a.org/gout'],
    ['https://a.org/gout?q=knee%20pain&page=2', 'https://a.org/gout?q=knee%20pain&page=2'],
    ['https://a.org/gout?', 'https://a.org/gout'],
    ['https://a.org/gout?a=1&&b=2&', 'https://a.org/gout?a=1&b=2'],
    ['https://a.org/gout#treatment', 'https://a.org/gout'],
    ['https://a.org/gout#:~:text=ice', 'https://a.org/gout'],
    ['https://A.ORG:443/Gout', 'https://a.org/Gout'],
    ['http://a.org:80/gout', 'http://a.org/gout'],
    ['http://a.org:8080/gout', 'http://a.org:8080/gout'],
    ['https://a.org', 'https://a.org/'],
    ['https://a.org/gout/index.html', 'https://a.org/gout/'],
    ['https://a.org/index.php?topic=12', 'https://a.org/index.php?topic=12'],
    ['https://a.org//gout', 'https://a.org/gout'],
    ['https://a.org/gout;jsessionid=0A1B', 'https://a.org/gout'],
    ['https://me:secret@a.org/gout', 'https://a.org/gout'],
    ['https://f.org/viewtopic.php?t=7#p310', 'https://f.org/viewtopic.php?t=7#p310'],
    ['https://f.org/t/x#post-12', 'https://f.org/t/x#post-12'],
    ['https://f.org/t/x#comment-99', 'https://f.org/t/x#comment-99'],
    ['https://q.org/questions/1/x/22#22', 'https://q.org/questions/1/x/22'],
    ['https://q.org/questions/1/x#2215', 'https://q.org/questions/1/x#2215'],
  ])('%s becomes %s', (url, canonical) => {
    expect(canonicalAddress(url, '')).toBe(canonical);
  });

  it.each([
    ['on the same host', 'https://a.org/gout?x=1', 'https://a.org/gout', 'https://a.org/gout'],
    ['with and without www', 'https://www.a.org/g?x', 'https://a.org/g', 'https://a.org/g'],
    ['of the mobile edition', 'https://m.a.org/g', 'https://www.a.org/g', 'https://www.a.org/g'],
    ['cleaned too', 'https://a.org/g', 'https://a.org/g?utm_id=1', 'https://a.org/g'],
    ['and keeps the post', 'https://a.org/g#p31', 'https://a.org/g?t=1', 'https://a.org/g?t=1#p31'],
  ])('believes a canonical link %s', (_, url, link, canonical) => {
    expect(canonicalAddress(url, link)).toBe(canonical);
  });

  it.each([
    ['on another host', 'https://a.org/gout', 'https://evil.example/gout'],
    ['on a host that only ends alike', 'https://a.org/gout', 'https://notreallya.org/gout'],
    ['to the front page', 'https://a.org/gout', 'https://a.org/'],
    ['that is a script', 'https://a.org/gout', 'javascript:alert(1)'],
    ['that is empty', 'https://a.org/gout', ''],
    ['that is relative', 'https://a.org/gout', '/other'],
  ])('does not believe a canonical link %s', (_, url, link) => {
    expect(canonicalAddress(url, link)).toBe('https://a.org/gout');
  });

  it.each(['about:blank', 'file:///home/a.html', 'not an address', '', 'https://', 'https://a b/'])(
    'gives %s back as it is',
    (url) => expect(canonicalAddress(url, 'https://a.org/gout')).toBe(url || 'https://a.org/gout'),
  );

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = canonicalAddress(url, '');
        expect(canonicalAddress(once, '')).toBe(once);
      }),
    );
  }, 60_000);
});

describe('archivedAddress', () => {
  it('gives the address that an archived copy stands for', () => {
    const copy = 'https://web.archive.org/web/20190102030405/http://a.org/gout';
    expect(archivedAddress(copy)).toBe('http://a.org/gout');
    expect(archivedAddress('https://a.org/web/1/x')).toBe('https://a.org/web/1/x');
  });
});

describe('shortAddress', () => {
  it.each([
    ['https://www.nhs.uk/conditions/gout/', 'nhs.uk/conditions/gout'],
    ['https://a.org/', 'a.org'],
    ['https://a.org/gout.html?x=1#y', 'a.org/gout'],
    ['http://a.org:8080/gout', 'a.org:8080/gout'],
    ['https://a.org/salud/presi%C3%B3n', 'a.org/salud/presión'],
    ['https://a.org/x%20%E2%80%AEy', 'a.org/x%20%E2%80%AEy'],
    ['https://a.org/%', 'a.org/%'],
    [
      'https://www.example.org/health/conditions-and-treatments/arthritis/gout-treatment',
      'example.org/…/gout-treatment',
    ],
    ['https://b.org/viewtopic.php?t=7&p=311#p311', 'b.org/viewtopic.php?t=7&p=311#p311'],
    ['https://b.org/threads/leaks.33/#post-8', 'b.org/threads/leaks.33#post-8'],
    ['https://b.org/viewtopic.php?x=\u202ey#p311', 'b.org/viewtopic#p311'],
    ['about:blank', ''],
    ['javascript:alert(1)', ''],
  ])('%s is written %s', (url, short) => expect(shortAddress(url)).toBe(short));

  it('is never longer than 60 characters', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.array(fc.webPath(), { maxLength: 6 }), (url, paths) => {
        expect(Array.from(shortAddress(url + paths.join(''))).length).toBeLessThanOrEqual(60);
      }),
    );
  }, 60_000);
});
