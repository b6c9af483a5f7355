import { describe, expect, it } from 'vitest';
import type { SourceFacts } from '../../../utils/model/page.ts';
import { jsonLd, meta, pageWith, sourceOf } from './page-of.ts';

type Case = [what: string, html: string, facts: Partial<SourceFacts>, url?: string];

const article = (extra: object) => jsonLd({ '@type': 'Article', headline: 'Gout', ...extra });
const body = (...lines: string[]) => `<h1>Gout</h1>${lines.map((l) => `<p>${l}</p>`).join('')}`;

const TITLES: Case[] = [
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

const AUTHORS: Case[] = [
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

const DATES: Case[] = [
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

const PEOPLE_AND_NUMBERS: Case[] = [
  [
    'reviewedBy of JSON-LD',
    pageWith(jsonLd({ '@type': 'MedicalWebPage', reviewedBy: { name: 'Ann Bee, MD' } })),
    { reviewedBy: 'Ann Bee, MD' },
  ],
  [
    'a reviewer in the text',
    pageWith('', body('Medically reviewed by Ann Bee, M.D., Head of Feet')),
    { reviewedBy: 'Ann Bee, M.D.' },
  ],
  [
    'a reviewer and a date',
    pageWith('', body('Reviewed by: Ann Bee, MD on June 3, 2020')),
    { reviewedBy: 'Ann Bee, MD', reviewed: '2020-06-03' },
  ],
  [
    'reviewers on lines of their own',
    pageWith(
      '',
      body(
        'Thanks for the medical review by:',
        'Ann Bee, M.D.',
        'Carl Dee, R.N., Leaf Clinic',
        'All rights reserved.',
      ),
    ),
    { reviewedBy: 'Ann Bee, M.D.; Carl Dee, R.N.' },
  ],
  [
    'a reviewer in Spanish',
    pageWith('', body('Revisado por: Dra. Ana Ruiz')),
    { reviewedBy: 'Dra. Ana Ruiz' },
  ],
  [
    'no reviewer in a sentence',
    pageWith('', body('Each case was reviewed by a nurse.', 'It is peer reviewed by Readers.')),
    { reviewedBy: null },
  ],
  [
    'funder of JSON-LD',
    pageWith(article({ funder: { name: 'Leaf Fund' } })),
    { fundedBy: 'Leaf Fund' },
  ],
  [
    'a grant in the text',
    pageWith('', body('This study was supported by a grant from the Leaf Fund.')),
    { fundedBy: 'the Leaf Fund' },
  ],
  [
    'a sponsor in a table',
    pageWith('', body('Sponsor:', 'Leaf University Hospital')),
    { fundedBy: 'Leaf University Hospital' },
  ],
  [
    'a funder in Spanish',
    pageWith('', body('Estudio financiado por la Fundación Hoja.')),
    { fundedBy: 'la Fundación Hoja' },
  ],
  [
    'no sponsor in an advertisement',
    pageWith('', body('Sponsored by', 'Menu', 'Sponsored Links')),
    { fundedBy: null },
  ],
  [
    'citation_doi',
    pageWith(meta('citation_doi', 'doi:10.1000/abc.DEF')),
    { doi: '10.1000/abc.DEF' },
  ],
  ['dc.identifier', pageWith(meta('DC.Identifier', '10.1000/xyz123')), { doi: '10.1000/xyz123' }],
  [
    'the DOI of the address',
    pageWith(''),
    { doi: '10.7326/M19-3075' },
    'https://www.acpjournals.org/doi/abs/10.7326/M19-3075',
  ],
  [
    'the DOI of a preprint without its version',
    pageWith(''),
    { doi: '10.1101/2020.01.02.20001234' },
    'https://www.medrxiv.org/content/10.1101/2020.01.02.20001234v2.full',
  ],
  [
    'a DOI beside the headline',
    pageWith('', body('J Leaf. 2020;1:2. doi: 10.1000/j.leaf.2020.01.')),
    { doi: '10.1000/j.leaf.2020.01' },
  ],
  ['citation_pmid', pageWith(meta('citation_pmid', '12345678')), { pmid: '12345678' }],
  [
    'the PMID of the address',
    pageWith(''),
    { pmid: '31234567' },
    'https://pubmed.ncbi.nlm.nih.gov/31234567/',
  ],
  ['a PMID beside the headline', pageWith('', body('PMID: 7654321')), { pmid: '7654321' }],
  [
    'no number of a reference',
    pageWith('', body(...Array(40).fill('Toes.'), 'PMID: 1234567 doi: 10.1000/other')),
    { doi: null, pmid: null },
  ],
  ['the language', pageWith('').replace('<html>', '<html lang="es-MX">'), { language: 'es' }],
  [
    'the language of the locale',
    pageWith('<meta property="og:locale" content="en_US">'),
    { language: 'en' },
  ],
  ['no language', pageWith(''), { language: null }],
  [
    'the canonical address',
    pageWith('<link rel="canonical" href="/gout?utm_source=x">'),
    { canonicalUrl: 'https://a.example/gout' },
    'https://a.example/gout?ref=1',
  ],
];

describe.each([
  ['title and site', TITLES],
  ['authors', AUTHORS],
  ['dates', DATES],
  ['reviewer, funder, numbers, language and address', PEOPLE_AND_NUMBERS],
] as [string, Case[]][])('readSource reads %s:', (_, cases) => {
  it.each(cases)('%s', (_what, html, facts, url) => {
    expect(sourceOf(html, url)).toMatchObject(facts);
  });
});
