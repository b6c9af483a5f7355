import { describe, expect, it } from 'vitest';
import type { SourceFacts } from '../../../utils/model/page.ts';
import { jsonLd, meta, pageWith, sourceOf } from './page-of.ts';

type Case = [what: string, html: string, facts: Partial<SourceFacts>, url?: string];

const article = (extra: object) => jsonLd({ '@type': 'Article', headline: 'Gout', ...extra });

const CASES: Case[] = [
  [
    'the heading',
    '<title>Gout | Leaf Health</title><h1>Gout</h1>',
    { title: 'Gout', siteName: 'Leaf Health' },
  ],
  [
    'the headline when the heading is a slogan',
    pageWith(article({ headline: 'Gout at night' }), '<h1>Live well!</h1><h1>Menu</h1>'),
    { title: 'Gout at night' },
  ],
  [
    'citation_title',
    pageWith(meta('citation_title', 'A trial of cherries')),
    { title: 'A trial of cherries' },
  ],
  [
    'the title without the site',
    pageWith('<title>x</title>', '').replace(
      '<title>Gout</title>',
      '<title>Gout - Leaf Health</title>',
    ) + meta('og:site_name', 'Leaf Health'),
    { title: 'Gout' },
  ],
  ['the title alone', '<title>Gout</title><p>x</p>', { title: 'Gout', siteName: null }],
  ['nothing', '<p>x</p>', { title: '', siteName: null }],
  [
    'og:site_name',
    pageWith('<meta property="og:site_name" content="Leaf Health">'),
    { siteName: 'Leaf Health' },
  ],
  [
    'the site of JSON-LD',
    pageWith(jsonLd([{ '@type': 'WebSite', name: 'Leaf Health' }])),
    { siteName: 'Leaf Health' },
  ],
  [
    'the publisher of JSON-LD',
    pageWith(article({ publisher: { name: 'Leaf Health' } })),
    { siteName: 'Leaf Health' },
  ],
  [
    'the journal',
    pageWith(meta('citation_journal_title', 'Journal of Leaves')),
    { siteName: 'Journal of Leaves' },
  ],
  [
    'the host in the title',
    '<title>Gout « Leaf Health</title><p>x</p>',
    { siteName: 'Leaf Health', title: 'Gout' },
    'https://leaf-health.org/gout',
  ],
  [
    'initials of the host',
    '<title>Gout | National Association of Toe Owners</title>',
    { siteName: 'National Association of Toe Owners' },
    'https://nato-toes.example/',
  ],
  [
    'entities written twice',
    pageWith(meta('citation_title', 'Gout &amp;amp; you')),
    { title: 'Gout & you' },
  ],
];

describe('the title and the site of a page:', () => {
  it.each(CASES)('%s', (_what, html, facts, url) => {
    expect(sourceOf(html, url)).toMatchObject(facts);
  });
});
