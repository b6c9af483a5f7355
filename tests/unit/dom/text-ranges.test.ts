import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPageText } from '../../../utils/dom/read-page-text.ts';
import { readTextRanges } from '../../../utils/dom/text-ranges.ts';
import { runs } from '../runs.ts';

const noRest = async () => {};
const parse = (html: string) => {
  document.body.replaceChildren(
    ...new DOMParser().parseFromString(html, 'text/html').body.childNodes,
  );
  return document;
};
const collapse = (text: string) => text.replace(/[\u00ad\u200b\ufeff]/g, '').replace(/\s+/g, ' ');

it.each([
  ['one text node', '<p>Rest helps most people.</p>', 'helps most'],
  ['inline elements', '<p>Rest <b>helps <i>most</i></b> people.</p>', 'helps most people'],
  ['collapsed white space', '<p>Rest \n\t helps   most\npeople.</p>', 'helps most people.'],
  [
    'white space between elements',
    '<p>Rest <b> helps</b>  <i> most </i> people.</p>',
    'helps most',
  ],
  ['soft hyphens', '<p>Rest h\u00adelps\u00ad \u00admost people.</p>', 'helps most'],
  ['characters of two units', '<p>Rest 😀 helps 😀 most people.</p>', 'helps 😀 most'],
  ['the first words', '<p> Rest helps most people.</p>', 'Rest helps'],
])('finds the DOM range of words in %s', async (_, html, words) => {
  const page = await readTextRanges(parse(html), noRest);
  const start = page.text.indexOf(words);
  const range = page.toRange({ start, end: start + words.length });
  expect(collapse(String(range))).toBe(words);
  expect(range && page.fromRange(range)).toEqual({ start, end: start + words.length });
});

it('spans blocks, and leaves out white space at the ends', async () => {
  parse('<h2>Rest</h2> <p>It <b>helps.</b></p> <p>Walk.</p>');
  const page = await readTextRanges(document, noRest);
  const all = document.createRange();
  all.selectNodeContents(document.body);
  expect(page.fromRange(all)).toEqual({ start: 0, end: 'Rest\nIt helps.\nWalk.'.length });
  const element = document.createRange();
  element.setStart(document.body, 1);
  element.setEnd(document.body, 3);
  const place = page.fromRange(element);
  expect(page.text.slice(place?.start, place?.end)).toBe('It helps.');
});

it('covers nothing where the walk reads nothing', async () => {
  parse('<p>Rest.</p><svg><text>drawn</text></svg>');
  const page = await readTextRanges(document, noRest);
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('text') as Element);
  expect(page.fromRange(range)).toBeNull();
});

it('gives no range when the nodes have left the page', async () => {
  const page = await readTextRanges(parse('<p>Rest helps.</p>'), noRest);
  document.body.replaceChildren();
  expect(page.toRange({ start: 0, end: 4 })).toBeNull();
});

it('reads the same text as the reader of pages, and every part of it maps there and back', async () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<br>',
    '<td>',
    ' ',
    '\n ',
    'rest',
    'é',
    'e\u0301',
    '\u00ad',
    '\u200b',
    '&nbsp;',
    '<span hidden>no</span>',
    '😀',
    'דם',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), fc.nat(), fc.nat(), async (html, a, b) => {
      const page = await readTextRanges(parse(html.join('')), noRest);
      expect(page.text).toBe(readPageText(document).text);
      const start = a % (page.text.length + 1);
      const end = start + (b % (page.text.length - start + 1));
      const words = page.text.slice(start, end);
      if (words === '' || words !== words.trim()) return;
      const range = page.toRange({ start, end });
      expect(range && page.fromRange(range)).toEqual({ start, end });
    }),
    { numRuns: runs(300), seed: 5 },
  );
});
