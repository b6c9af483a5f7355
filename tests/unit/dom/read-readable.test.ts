import { describe, expect, it } from 'vitest';
import { readReadable } from '../../../utils/dom/read-readable.ts';
import { LIMITS } from '../../../utils/model/limits.ts';

const parse = (body: string) =>
  new DOMParser().parseFromString(`<title>Gout care</title>${body}`, 'text/html');
const SENTENCE = 'Gout comes in attacks, and drinking enough water can make them rarer for many. ';
const article = (count = 6) =>
  `<article><h1>Gout care</h1>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(count)}</article>`;
const page = `<nav><a href="/a">Home</a><a href="/b">Shop</a></nav>${article()}<footer>Cookies</footer>`;

describe('the readable text of a page', () => {
  it('is the article, one block a line, without what stands around it', () => {
    const read = readReadable(parse(page));
    expect(read).toMatchObject({ ok: true });
    const lines = read.ok ? read.value.split('\n') : [];
    expect(lines.filter((line) => line.startsWith('Gout comes'))).toHaveLength(6);
    expect(lines.join(' ')).not.toMatch(/Shop|Cookies/);
  });

  it('leaves the page as it was', () => {
    const document = parse(`${page}<noscript><img src="x.png"></noscript><form>Ask</form>`);
    const before = document.documentElement.outerHTML;
    readReadable(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each([
    '<form name="documentElement"></form><form name="body"></form>',
    '<img name="cloneNode"><img name="getElementsByTagName"><img name="firstChild">',
    '<form><input name="parentNode"><input name="childNodes"><input name="attributes"></form>',
    '<div><!-- --><template><p>Hidden</p></template></div><svg><title>x</title></svg>',
  ])('is read on a page with %s', (clutter) => {
    const read = readReadable(parse(clutter + page));
    expect(read.ok && read.value).toContain('Gout comes in attacks');
  });

  it('is the main text where there is no article to find', () => {
    expect(readReadable(parse('<p>Rest the foot.</p>'))).toEqual({
      ok: true,
      value: 'Rest the foot.',
    });
  });

  it('is refused when it is too long, never cut', () => {
    const count = Math.ceil(LIMITS.readableText / SENTENCE.length / 4) + 1;
    expect(readReadable(parse(article(count)))).toEqual({ ok: false, error: 'too-long' });
  });

  it('is not found where nothing is written', () => {
    expect(readReadable(parse('<img src="x.png" alt="">'))).toEqual({
      ok: false,
      error: 'not-found',
    });
  });
});
