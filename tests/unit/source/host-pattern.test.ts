import { expect, it } from 'vitest';
import { hostPattern } from '../../../utils/source/host-pattern.ts';

it.each([
  ['nhs.uk', '*://*.nhs.uk/*'],
  ['  NHS.uk ', '*://*.nhs.uk/*'],
  ['www.nhs.uk', '*://*.nhs.uk/*'],
  ['https://www.nhs.uk/conditions/asthma?x=1#y', '*://*.nhs.uk/*'],
  ['http://me:secret@forum.example.org:8080/', '*://*.forum.example.org/*'],
  ['192.168.1.1', '*://192.168.1.1/*'],
  // Without "www." a whole top-level domain would be left.
  ['www.uk', '*://*.www.uk/*'],
])('%j is the site %j', (typed, pattern) => {
  expect(hostPattern(typed)).toBe(pattern);
});

it.each([
  '',
  ' ',
  'localhost',
  'asthma',
  'the nhs',
  '*.nhs.uk',
  '*://*/*',
  '<all_urls>',
  'ftp://example.org',
  'javascript:alert(1)',
  'file:///home/me',
  'chrome://settings',
])('%j is no site', (typed) => {
  expect(hostPattern(typed)).toBeNull();
});
