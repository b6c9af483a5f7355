import { describe, expect, it } from 'vitest';
import type { SourceFacts } from '../../../utils/model/page.ts';
import { jsonLd, meta, pageWith, sourceOf } from './page-of.ts';

type Case = [what: string, html: string, facts: Partial<SourceFacts>, url?: string];

const article = (extra: object) => jsonLd({ '@type': 'Article', headline: 'Gout', ...extra });
const body = (...lines: string[]) =>
  `<h1>Gout</h1>${lines.map((line) => `<p>${line}</p>`).join('')}`;

const CASES: Case[] = [
  [
    'Open Graph',
    pageWith(
      '<meta property="article:published_time" content="2020-01-02T03:04:05Z"><meta property="article:modified_time" content="2021-01-02">',
    ),
    { published: '2020-01-02', updated: '2021-01-02' },
  ],
  [
    'citation tags',
    pageWith(meta('citation_publication_date', '2020/01')),
    { published: '2020-01' },
  ],
  [
    'the day it came online before the issue',
    pageWith(
      meta('citation_publication_date', '2020') + meta('citation_online_date', '2019/12/30'),
    ),
    { published: '2019-12-30' },
  ],
  [
    'Dublin Core',
    pageWith(meta('DCTERMS.issued', '2020-01-02') + meta('dcterms.modified', '2020-05-06')),
    { published: '2020-01-02', updated: '2020-05-06' },
  ],
  ['PRISM', pageWith(meta('prism.publicationDate', '2020-01-02')), { published: '2020-01-02' }],
  [
    'JSON-LD',
    pageWith(
      article({
        datePublished: '2020-01-02',
        dateModified: '2020-02-03',
        lastReviewed: '2020-03-04',
      }),
    ),
    { published: '2020-01-02', updated: '2020-02-03', reviewed: '2020-03-04' },
  ],
  [
    'microdata',
    pageWith('', body('<meta itemprop="datePublished" content="2020-01-02">')),
    { published: '2020-01-02' },
  ],
  [
    'time elements',
    pageWith(
      '',
      body(
        '<time class="entry-date published" datetime="2020-01-02">x</time><time class="updated" datetime="2020-02-03">x</time>',
      ),
    ),
    { published: '2020-01-02', updated: '2020-02-03' },
  ],
  [
    'labels',
    pageWith(
      '',
      body('Published: May 7, 2002', 'Updated: March 7, 2005', 'Last reviewed: June 2006'),
    ),
    { published: '2002-05-07', updated: '2005-03-07', reviewed: '2006-06' },
  ],
  [
    'a label on the line before',
    pageWith(
      '',
      body('Page last reviewed:', '14 January 2020', 'Next review due:', '14 January 2023'),
    ),
    { reviewed: '2020-01-14', updated: null },
  ],
  [
    'the foot, where the page lists things of several dates',
    pageWith(
      '',
      body(
        ...Array<string>(20).fill('Toes hurt.'),
        ...['Knees', 'Last updated: May 3, 2019', 'Hips', 'Last updated: June 4, 2019'],
        ...Array<string>(40).fill('Toes hurt.'),
        'Last updated: July 5, 2020',
      ),
    ),
    { updated: '2020-07-05' },
  ],
  [
    'nowhere, where only the things it lists have dates',
    pageWith(
      '',
      body(
        ...Array<string>(20).fill('Toes hurt.'),
        ...['Knees', 'Last updated: May 3, 2019', 'Hips', 'Last updated: June 4, 2019'],
        ...Array<string>(40).fill('Toes hurt.'),
      ),
    ),
    { updated: null },
  ],
  [
    'nowhere, where the date is that of a page of another site',
    pageWith('', body('https://toes.example/gout', 'Gout of the toe', 'Updated: May 3, 2019')),
    { updated: null },
  ],
  [
    'both in one line',
    pageWith('', body('This page was reviewed and updated 12/28/2017.')),
    { reviewed: '2017-12-28' },
  ],
  [
    'Spanish labels',
    pageWith(
      '',
      body(
        'Publicado el 3 de mayo de 2019',
        'Última actualización: 4 de junio de 2020',
        'Última revisión: julio de 2021',
      ),
    ),
    { published: '2019-05-03', updated: '2020-06-04', reviewed: '2021-07' },
  ],
  [
    'a bare date below the headline',
    pageWith('', body('Monday, March 2, 2020', 'Toes hurt.')),
    { published: '2020-03-02' },
  ],
  [
    'the date in the byline',
    pageWith('', body('by Ann Bee on August 9, 2012')),
    { published: '2012-08-09' },
  ],
  [
    'a date box',
    pageWith('', '<h1>Gout</h1><div>27</div><div>June</div><div>2012</div>'),
    { published: '2012-06-27' },
  ],
  [
    'the day in the address',
    pageWith('', ''),
    { published: '2012-11-04' },
    'https://a.example/2012/11/04/gout/',
  ],
  [
    'the order of a host in America',
    pageWith('', body('Last updated: 3/4/2019')),
    { updated: '2019-03-04' },
    'https://www.cdc.gov/gout',
  ],
  [
    'the order of a British page',
    pageWith('', body('Last updated: 3/4/2019')).replace('<html>', '<html lang="en-GB">'),
    { updated: '2019-04-03' },
  ],
  [
    'none for an order nobody tells',
    pageWith('', body('Last updated: 3/4/2019')),
    { updated: null },
  ],
  [
    'none for relative dates',
    pageWith('', body('Updated 3 days ago', 'Publicado hace 2 horas')),
    { published: null, updated: null },
  ],
  [
    'none for broken ones',
    pageWith(article({ datePublished: '2020-02-31', dateModified: 'soon' })),
    { published: null, updated: null },
  ],
  [
    'none for the year of the copyright',
    pageWith('', body('Toes.', '© 2020 Leaf Health')),
    { published: null, updated: null },
  ],
  [
    'none for a year in a sentence',
    pageWith('', body('In 2019 doctors in Leeds treated 40 people who had it.')),
    { published: null },
  ],
  [
    'no change before it was published',
    pageWith(article({ datePublished: '2020-05-05', dateModified: '2019-01-01' })),
    { published: '2020-05-05', updated: null },
  ],
];

describe('the dates of a page:', () => {
  it.each(CASES)('%s', (_what, html, facts, url) => {
    expect(sourceOf(html, url)).toMatchObject(facts);
  });
});
