import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../utils/export/html.ts';
import { writeMarkdown } from '../../../utils/export/markdown.ts';
import { writeText } from '../../../utils/export/text.ts';
import { runs } from '../runs.ts';
import { inputSaying, summaryOf } from './sample-summary.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const attack = '</style></title><script>alert(1)</script><img src=x onerror="alert(2)"> & \'"';

describe('the HTML file', () => {
  const page = parse(writeHtml(summaryOf(inputSaying(attack))));

  it('has no script, no picture, no address to load and no handler', () => {
    expect(page.querySelectorAll('script, img, iframe, link, object, [src], [href]').length).toBe(
      0,
    );
    const names = [...page.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(names.filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
  });

  it('shows what was written letter for letter', () => {
    expect(page.querySelector('blockquote')?.textContent).toBe(attack);
    expect(page.querySelectorAll('td').length).toBe(3);
  });

  it('forbids everything but its own style sheet', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toBe("default-src 'none'; style-src 'unsafe-inline'");
  });

  it('says what is in it in order: who, questions, options, medicines, sources', () => {
    const headings = [...page.querySelectorAll('h1, h2')].map((heading) => heading.textContent);
    expect(headings).toEqual([
      'Visit summary',
      'My questions',
      'Options I read about',
      'Medicines I take',
      'Allergies',
      'My notes on the options',
      'Where I read it',
      'Decisions so far',
    ]);
  });

  it('has as many elements whatever is written in it', () => {
    const count = (text: string) =>
      parse(writeHtml(summaryOf(inputSaying(text)))).querySelectorAll('*').length;
    const plain = count('plain words');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(count(`a${text}`)).toBe(plain);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('plain text', () => {
  it('never shortens a quote and keeps its lines apart from the rest', () => {
    const text = writeText(summaryOf(inputSaying(`${'long '.repeat(3_000)}\nlast line`)));
    expect(text).toContain(`  > ${'long '.repeat(3_000)}\n  > last line`);
  });
});

describe('Markdown', () => {
  it.each([
    ['# not a heading', '\\# not a heading'],
    ['[link](http://x)', '\\[link\\](http://x)'],
    ['<b>bold</b>', '\\<b\\>bold\\</b\\>'],
    ['a | b', 'a \\| b'],
    ['1. not a list', '1\\. not a list'],
    ['- not a list', '\\- not a list'],
  ])('%s is text, not markup', (written, expected) => {
    expect(writeMarkdown(summaryOf(inputSaying(written)))).toContain(`> ${expected}`);
  });
});
