import { describe, expect, it } from 'vitest';
import { SOURCE_KINDS } from '../../../utils/model/page.ts';
import { listedKind } from '../../../utils/source/host-kinds.ts';
import { HOSTS, jsonLd, meta, pageWith, sourceOf } from './page-of.ts';

const og = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('the list of hosts', () => {
  it('knows at least 500 hosts and every kind', () => {
    expect(HOSTS.size).toBeGreaterThan(500);
    expect(new Set(HOSTS.values())).toEqual(new Set(SOURCE_KINDS));
  });

  it.each([
    ['https://www.nhs.uk/conditions/gout/', 'government'],
    ['https://pubmed.ncbi.nlm.nih.gov/1/', 'research'],
    ['https://medlineplus.gov/gout.html', 'government'],
    ['https://www.mayoclinic.org/x', 'society_or_hospital'],
    ['https://connect.mayoclinic.org/x', 'forum_or_social'],
    ['https://patient.info/gout', 'health_site'],
    ['https://patient.info/forums/discuss/x', 'forum_or_social'],
    ['https://unknown.example/', null],
    ['https://notwebmd.com/', null],
    ['about:blank', null],
  ])('%s is %s', (url, kind) => expect(listedKind(url, HOSTS)).toBe(kind));
});

describe('readKind', () => {
  it.each([
    ['a listed host', '', 'https://www.webmd.com/x', 'health_site', 'host'],
    [
      'a copy in a web archive',
      '',
      'https://web.archive.org/web/2009/https://www.webmd.com/',
      'health_site',
      'host',
    ],
    ['a government in any country', '', 'https://salud.gob.do/gota', 'government', 'host-ending'],
    ['a university', '', 'https://med.leaf.edu/handbook', 'society_or_hospital', 'host-ending'],
    ['news of a university', '', 'https://leaf.edu/news/robot', 'news', 'host-ending'],
    ['a blog host', '', 'https://ann.blogspot.com/x', 'blog', 'host'],
    [
      'citation tags',
      meta('citation_journal_title', 'J Leaf'),
      undefined,
      'research',
      'citation-tags',
    ],
    [
      'a scholarly article',
      jsonLd({ '@type': 'ScholarlyArticle' }),
      undefined,
      'research',
      'schema-type',
    ],
    [
      'a discussion',
      jsonLd({ '@type': 'DiscussionForumPosting' }),
      undefined,
      'forum_or_social',
      'schema-type',
    ],
    [
      'questions and answers',
      jsonLd({ '@type': 'QAPage' }),
      undefined,
      'forum_or_social',
      'schema-type',
    ],
    ['forum software', meta('generator', 'phpBB'), undefined, 'forum_or_social', 'engine'],
    [
      'forum software on a listed host',
      meta('generator', 'Discourse 3'),
      'https://www.webmd.com/t/1',
      'forum_or_social',
      'engine',
    ],
    ['a product', og('og:type', 'product'), undefined, 'company_or_shop', 'og-type'],
    [
      'a price',
      jsonLd({ '@type': 'Product', offers: { '@type': 'Offer' } }),
      undefined,
      'company_or_shop',
      'shop-markup',
    ],
    [
      'shop software',
      meta('generator', 'WooCommerce 8'),
      undefined,
      'company_or_shop',
      'shop-markup',
    ],
    ['a news article', jsonLd({ '@type': 'NewsArticle' }), undefined, 'news', 'schema-type'],
    [
      'an article with a section',
      og('og:type', 'article') + og('article:section', 'Health'),
      undefined,
      'news',
      'og-type',
    ],
    ['a blog post', jsonLd({ '@type': 'BlogPosting' }), undefined, 'blog', 'schema-type'],
    [
      'a medical page',
      jsonLd({ '@type': 'MedicalWebPage' }),
      undefined,
      'health_site',
      'schema-type',
    ],
    [
      'a hospital',
      jsonLd({ '@type': 'Hospital' }),
      undefined,
      'society_or_hospital',
      'schema-type',
    ],
    [
      'the name of a society',
      og('og:site_name', 'Leaf Gout Society'),
      undefined,
      'society_or_hospital',
      'site-name',
    ],
    [
      'the name of a ministry',
      og('og:site_name', 'Ministerio de Salud'),
      undefined,
      'government',
      'site-name',
    ],
    [
      'the name of a newspaper',
      og('og:site_name', 'The Leaf Herald'),
      undefined,
      'news',
      'site-name',
    ],
    ['nothing', '', undefined, 'other', 'none'],
  ])('%s', (_, head, url, kind, kindReason) => {
    expect(sourceOf(pageWith(head), url)).toMatchObject({ kind, kindReason });
  });

  it.each([
    ['a blog with comments', '<form id="commentform"></form>', 'blog', 'blog-markup'],
    ['a way to the cart', '<a href="/cart">Cart</a>', 'company_or_shop', 'shop-markup'],
    [
      'a banner of a government',
      '<p>An official website of the United States government</p>',
      'government',
      'footer',
    ],
    ['the owner', '<p>© 2020 Leaf Hospital</p>', 'society_or_hospital', 'footer'],
    [
      'a medical disclaimer',
      '<p>This is not a substitute for professional medical advice.</p>',
      'health_site',
      'disclaimer',
    ],
  ])('%s in the body', (_, body, kind, kindReason) => {
    const head = kind === 'blog' ? meta('generator', 'WordPress 6') : '';
    expect(sourceOf(pageWith(head, `<h1>Gout</h1>${body}`))).toMatchObject({ kind, kindReason });
  });
});
