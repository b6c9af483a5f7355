import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPageFacts } from '../../../utils/dom/read-page-facts.ts';
import { PageFacts } from '../../../utils/model/page-facts.ts';
import { permalinkOf } from '../../../utils/source/permalink-of.ts';
import { runs } from '../runs.ts';
import { documentOf, jsonLd, meta, pageWith, sourceOf, sourceOfFacts } from './page-of.ts';

const MARKUP = '&lt;img src=x onerror=alert(1)&gt;';
const NAMES = [
  'author',
  'citation_author',
  'citation_title',
  'citation_doi',
  'citation_pmid',
  'article:published_time',
  'article:modified_time',
  'lastreviewed',
  'og:site_name',
  'reviewedby',
  'funder',
  'generator',
  'og:locale',
];

describe('hostile metadata', () => {
  it('keeps markup as text and takes it for no name, date or number', () => {
    const source = sourceOf(pageWith(NAMES.map((name) => meta(name, MARKUP)).join('')));
    expect(source.title).toBe('<img src=x onerror=alert(1)>');
    expect(source).toMatchObject({
      authors: [],
      published: null,
      updated: null,
      doi: null,
      pmid: null,
    });
  });

  it('reads keys named like the prototype as data', () => {
    const block =
      '{"@type":"Article","__proto__":{"author":"Eve Ill","polluted":true},"constructor":{"prototype":{"polluted":true}},"headline":"Gout"}';
    const source = sourceOf(
      pageWith(
        `<script type="application/ld+json">${block}</script>${meta('__proto__', 'x')}${meta('constructor', 'y')}`,
      ),
    );
    expect(source).toMatchObject({ title: 'Gout', authors: [] });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('drops control characters and bidi overrides and keeps the text', () => {
    const author = 'Ann\u202e eeB\u2066\u0007 Bee';
    const source = sourceOf(pageWith(`<meta name="author" content="${author}">`));
    expect(source.authors).toEqual(['Ann eeB Bee']);
  });

  it('never halves a surrogate pair at the limit', () => {
    const { title } = sourceOf(pageWith(meta('citation_title', `${'x'.repeat(499)}😀y`)));
    expect(title.isWellFormed()).toBe(true);
  });

  it('cuts giant strings in every field', () => {
    const giant = 'Ann Bee '.repeat(10_000);
    const head = [
      ...NAMES.map((name) => meta(name, giant)),
      jsonLd({ '@type': 'Article', author: giant, headline: giant }),
    ];
    const body = `<h1>${giant}</h1><p class="byline">By ${giant}</p><time datetime="${giant}">${giant}</time>`;
    const source = sourceOf(pageWith(head.join(''), body));
    expect(source.title.length).toBeLessThanOrEqual(500);
  });

  it.each([
    ['no JSON', '{"@type": "Article", '],
    ['deep nesting', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
    ['a number', '7'],
    ['null', 'null'],
    [
      'types that are no strings',
      '{"@type":[1,null,{"a":[]}],"author":[[["x"]],null,7,{"name":{"name":"x"}}],"datePublished":{"a":1},"publisher":[null],"identifier":[7,null,{}]}',
    ],
    ['a reference to itself', '{"@type":"Article","@id":"#a","author":{"@id":"#a"}}'],
  ])('survives JSON-LD with %s', (_, block) => {
    const source = sourceOf(pageWith(`<script type="application/ld+json">${block}</script>`));
    expect(source).toMatchObject({ title: 'Gout', authors: [], published: null });
  });

  it('reads JSON-LD with raw line breaks, comments around it and a comma too many', () => {
    const block = '<!-- {"@type":"Article","headline":"Gout\nat night","author":"Ann Bee",} -->';
    const source = sourceOf(pageWith(`<script type="application/ld+json">${block}</script>`, ''));
    expect(source).toMatchObject({ title: 'Gout at night', authors: ['Ann Bee'] });
  });

  it('reads past elements that hide the properties of the document and of forms', () => {
    const names = [
      'title',
      'body',
      'URL',
      'documentElement',
      'querySelectorAll',
      'getElementById',
      'head',
    ];
    const clobbers = names
      .map((name) => `<img name="${name}"><form name="${name}"></form>`)
      .join('');
    const inputs = [
      'firstChild',
      'nextSibling',
      'parentNode',
      'nodeType',
      'nodeName',
      'getAttribute',
      'textContent',
      'closest',
    ];
    const form = `<form class="byline">${inputs.map((name) => `<input name="${name}">`).join('')}By Ann Bee</form>`;
    const source = sourceOf(
      pageWith('', `${clobbers}<h1>Gout</h1>${form}`),
      'https://a.example/gout',
    );
    expect(source).toMatchObject({
      title: 'Gout',
      authors: ['Ann Bee'],
      canonicalUrl: 'https://a.example/gout',
    });
  });

  it('believes no address that is a script, and none on another host', () => {
    const head =
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://evil.example/">';
    expect(sourceOf(pageWith(head), 'https://a.example/gout').canonicalUrl).toBe(
      'https://a.example/gout',
    );
  });

  it('gives facts that fit the schema for a document without anything', () => {
    const document = documentOf('');
    document.documentElement.remove();
    expect(sourceOfFacts(readPageFacts(document))).toMatchObject({
      title: '',
      authors: [],
      kind: 'other',
    });
  });

  it('fits the schema and never throws whatever stands in the fields', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('By ', '2019', '{', 'doi:10.1/', '\n', 'http://'),
    );
    const line = fc.record({ at: fc.nat(50), text: text.map((value) => value.slice(0, 300)) });
    const element = fc.record(
      { prop: text, hint: text, value: text, text, scope: text },
      { noNullPrototype: true },
    );
    const facts = fc.record({
      url: fc.oneof(fc.webUrl(), text),
      title: text,
      language: text.map((value) => value.slice(0, 40)),
      canonicalLink: fc.oneof(fc.webUrl(), text),
      metas: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...NAMES), text), text), { maxLength: 12 }),
      jsonLd: fc.array(fc.oneof(fc.json(), text), { maxLength: 3 }),
      items: fc.array(element, { maxLength: 4 }),
      times: fc.array(element, { maxLength: 4 }),
      bylines: fc.array(element, { maxLength: 4 }),
      headings: fc.array(text, { maxLength: 3 }),
      lines: fc.array(line, { maxLength: 8 }),
      headlineAt: fc.integer({ min: -1, max: 50 }),
      lineCount: fc.nat(60),
      engines: fc.array(fc.constantFrom('cart', 'price', 'discourse'), { maxLength: 2 }),
      post: fc.option(
        fc.record({ permalink: text, author: text, time: text.map((value) => value.slice(0, 80)) }),
      ),
    });
    fc.assert(
      fc.property(facts, (some) => {
        const page = PageFacts.parse(some);
        sourceOfFacts(page);
        permalinkOf(page);
      }),
      { numRuns: runs(150) },
    );
  }, 60_000);
});
