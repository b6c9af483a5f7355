import { describe, expect, it } from 'vitest';
import type { SourceFacts } from '../../../utils/model/page.ts';
import { jsonLd, meta, pageWith, sourceOf } from './page-of.ts';

type Case = [what: string, html: string, facts: Partial<SourceFacts>, url?: string];

const article = (extra: object) => jsonLd({ '@type': 'Article', headline: 'Gout', ...extra });
const body = (...lines: string[]) =>
  `<h1>Gout</h1>${lines.map((line) => `<p>${line}</p>`).join('')}`;

const CASES: Case[] = [
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

describe('reviewer, funder, numbers, language and address of a page:', () => {
  it.each(CASES)('%s', (_what, html, facts, url) => {
    expect(sourceOf(html, url)).toMatchObject(facts);
  });
});
