import { describe, expect, it } from 'vitest';
import type { SourceFacts } from '../../../utils/model/page.ts';
import { jsonLd, meta, pageWith, sourceOf } from './page-of.ts';

type Case = [what: string, html: string, facts: Partial<SourceFacts>, url?: string];

const article = (extra: object) => jsonLd({ '@type': 'Article', headline: 'Gout', ...extra });
const body = (...lines: string[]) =>
  `<h1>Gout</h1>${lines.map((line) => `<p>${line}</p>`).join('')}`;

const CASES: Case[] = [
  [
    'citation_author',
    pageWith(meta('citation_author', 'Bee, Ann') + meta('citation_author', 'Dee, Carl')),
    { authors: ['Bee, Ann', 'Dee, Carl'] },
  ],
  [
    'citation_authors',
    pageWith(meta('citation_authors', 'Bee, Ann; Dee, Carl')),
    { authors: ['Bee, Ann', 'Dee, Carl'] },
  ],
  [
    'Dublin Core',
    pageWith(meta('DC.Creator', 'Ann Bee') + meta('dc.creator', 'Carl Dee')),
    { authors: ['Ann Bee', 'Carl Dee'] },
  ],
  [
    'a name once',
    pageWith(meta('DC.creator', 'Ann Bee') + meta('DC.contributor', 'ANN BEE')),
    { authors: ['Ann Bee'] },
  ],
  [
    'meta with value= for content=',
    pageWith('<meta name="author" value="Ann Bee">'),
    { authors: ['Ann Bee'] },
  ],
  [
    'JSON-LD',
    pageWith(article({ author: { '@type': 'Person', name: 'Ann Bee' } })),
    { authors: ['Ann Bee'] },
  ],
  [
    'a list in JSON-LD',
    pageWith(article({ author: [{ name: 'Ann Bee' }, 'Carl Dee'] })),
    { authors: ['Ann Bee', 'Carl Dee'] },
  ],
  [
    'a reference in a graph',
    pageWith(
      jsonLd({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#a' } },
          { '@type': 'Person', '@id': '#a', name: 'Ann Bee' },
        ],
      }),
    ),
    { authors: ['Ann Bee'] },
  ],
  [
    'given and family name',
    pageWith(article({ author: { givenName: 'Ann', familyName: 'Bee' } })),
    { authors: ['Ann Bee'] },
  ],
  [
    'microdata',
    pageWith('', body('<span itemprop="author">By Ann Bee</span>')),
    { authors: ['Ann Bee'] },
  ],
  [
    'rel=author',
    pageWith('', body('<a rel="author" href="/ann">Ann Bee</a>')),
    { authors: ['Ann Bee'] },
  ],
  [
    'a byline',
    pageWith('', body('<span class="byline">By <b>Ann Bee</b>, Health Editor</span>')),
    { authors: ['Ann Bee'] },
  ],
  ['a plain line', pageWith('', body('By Ann Bee', 'Toes hurt.')), { authors: ['Ann Bee'] }],
  ['a line in Spanish', pageWith('', body('Por Ana Ruiz', 'Duele.')), { authors: ['Ana Ruiz'] }],
  [
    'a name with a degree',
    pageWith('', body('Ann Bee, M.D.', 'Carl Dee, Ph.D.', 'Toes.')),
    { authors: ['Ann Bee, M.D.', 'Carl Dee, Ph.D.'] },
  ],
  ['a name with a job', pageWith('', body('Ann Bee', 'Staff Writer')), { authors: ['Ann Bee'] }],
  [
    'the whole name of the byline',
    pageWith(article({ author: { name: 'Ann' } }), body('By Ann Bee')),
    { authors: ['Ann Bee'] },
  ],
  ['nobody for admin', pageWith(meta('author', 'admin'), body('Toes.')), { authors: [] }],
  [
    'nobody for the site itself',
    pageWith(meta('author', 'Leaf Health') + meta('og:site_name', 'Leaf Health')),
    { authors: [] },
  ],
  [
    'nobody for an address',
    pageWith('<meta property="article:author" content="https://social.example/leaf">'),
    { authors: [] },
  ],
  [
    'nobody for those who comment',
    pageWith('', body('<span class="comment-author">Ann Bee</span>')),
    { authors: [] },
  ],
  ['nobody for a sentence', pageWith('', body('By the way, gout is old.')), { authors: [] }],
  [
    'nobody for a link that follows',
    pageWith('', body('<a rel="author" href="/ann">Follow us</a>')),
    { authors: [] },
  ],
];

describe('the authors of a page:', () => {
  it.each(CASES)('%s', (_what, html, facts, url) => {
    expect(sourceOf(html, url)).toMatchObject(facts);
  });
});
