import type { SourceFacts } from '../model/page.ts';
import { archivedAddress, canonicalAddress } from './canonical-address.ts';
import { type HostKinds, listedKind } from './host-kinds.ts';
import {
  kindByFooter,
  kindByHost,
  kindByHostWord,
  kindByPath,
  kindBySiteName,
} from './kind-patterns.ts';
import type { PageMetadata } from './page-metadata.ts';
import { parseAddress } from './parse-address.ts';

type Verdict = Pick<SourceFacts, 'kind' | 'kindReason'>;

const FORUM_ENGINES = new Set(
  'discourse xenforo vbulletin phpbb reddit stackexchange mastodon bbpress invision forum'.split(
    ' ',
  ),
);
const FORUM_GENERATOR =
  /discourse|phpbb|vbulletin|xenforo|mybb|smf|simple machines|invision|flarum|nodebb|vanilla|mastodon|lemmy|punbb|fluxbb|yabb/i;
const FORUM_TYPES = ['DiscussionForumPosting', 'QAPage', 'SocialMediaPosting'];
const BLOG_GENERATOR =
  /wordpress|blogger|ghost|movable ?type|typepad|tumblr|medium|substack|textpattern|jekyll|hugo/i;
const SHOP_GENERATOR =
  /shopify|magento|prestashop|opencart|woocommerce|bigcommerce|oscommerce|zen cart/i;
const NEWS_TYPES = [
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'OpinionNewsArticle',
  'NewsMediaOrganization',
];
const CARE_TYPES = [
  'Hospital',
  'MedicalClinic',
  'Physician',
  'MedicalBusiness',
  'Dentist',
  'DiagnosticLab',
  'CollegeOrUniversity',
  'NGO',
  'MedicalOrganization',
];

/** What kind of source a page is, and the short code of the evidence that decided. */
export function readKind(page: PageMetadata, siteName: string | null, hosts: HostKinds): Verdict {
  const { facts } = page;
  const url =
    archivedAddress(facts.url) || canonicalAddress('', facts.canonicalLink || page.meta('og:url'));
  const siteAsHost = /^[\w-]+(\.[\w-]+)+$/.test(siteName ?? '') ? `http://${siteName}/` : '';
  const host = parseAddress(url)?.host ?? '';
  const listed = listedKind(url, hosts) ?? listedKind(siteAsHost, hosts);
  return (
    discussion(page, listed) ??
    (listed && say(listed, 'host')) ??
    scholarly(page) ??
    kindByHost(host, url) ??
    shop(page) ??
    social(page, host) ??
    kindBySiteName(siteName ?? '', facts.title) ??
    bySchema(page) ??
    kindByPath(url) ??
    kindByHostWord(host, 'news') ??
    blog(page, url) ??
    kindByFooter(facts) ??
    kindByHostWord(host) ??
    leastCertain(page)
  );
}

function say(kind: Verdict['kind'], kindReason: string): Verdict {
  return { kind, kindReason };
}

function discussion(page: PageMetadata, listed: Verdict['kind'] | null): Verdict | null {
  const { facts } = page;
  if (FORUM_GENERATOR.test(page.meta('generator'))) return say('forum_or_social', 'engine');
  const engine = facts.engines.find((code) => FORUM_ENGINES.has(code));
  if (engine && facts.post?.permalink) return say('forum_or_social', 'engine');
  if (FORUM_TYPES.some((type) => page.types.has(type)))
    return say('forum_or_social', 'schema-type');
  const isForumPath = /\/(forums?|foros?|community|comunidad|boards?|threads?|questions?)\//i.test(
    facts.url,
  );
  const isKnown = listed !== null && listed !== 'forum_or_social';
  return !isKnown && isForumPath ? say('forum_or_social', 'address') : null;
}

function scholarly(page: PageMetadata): Verdict | null {
  const isArticle =
    page.meta(
      'citation_journal_title',
      'citation_doi',
      'citation_pmid',
      'citation_journal_abbrev',
      'prism.publicationname',
      'prism.doi',
      'citation_issn',
    ) !== '' ||
    (page.metas('dc.creator', 'citation_author').length > 0 &&
      page.meta('dc.publisher', 'dc.date', 'citation_publication_date') !== '');
  if (isArticle) return say('research', 'citation-tags');
  const types = [
    'ScholarlyArticle',
    'MedicalScholarlyArticle',
    'MedicalTrial',
    'MedicalObservationalStudy',
  ];
  return types.some((type) => page.types.has(type)) ? say('research', 'schema-type') : null;
}

function shop(page: PageMetadata): Verdict | null {
  const { engines } = page.facts;
  if (/^product|^og:product/.test(page.meta('og:type'))) return say('company_or_shop', 'og-type');
  if (page.meta('product:price:amount', 'og:price:amount'))
    return say('company_or_shop', 'shop-markup');
  if (SHOP_GENERATOR.test(page.meta('generator'))) return say('company_or_shop', 'shop-markup');
  const isProduct =
    page.types.has('Product') && (page.types.has('Offer') || page.types.has('AggregateOffer'));
  if (isProduct || (engines.includes('cart') && engines.includes('price'))) {
    return say('company_or_shop', 'shop-markup');
  }
  return null;
}

function social(page: PageMetadata, host: string): Verdict | null {
  if (/^(forums?|foros?|community|boards?|answers)\./.test(host))
    return say('forum_or_social', 'address');
  return page.facts.engines.includes('mastodon') || page.meta('og:type') === 'profile'
    ? say('forum_or_social', 'engine')
    : null;
}

function bySchema(page: PageMetadata): Verdict | null {
  if (NEWS_TYPES.some((type) => page.types.has(type))) return say('news', 'schema-type');
  if (page.types.has('BlogPosting') || page.types.has('Blog')) return say('blog', 'schema-type');
  if (CARE_TYPES.some((type) => page.types.has(type)))
    return say('society_or_hospital', 'schema-type');
  if (page.types.has('GovernmentOrganization')) return say('government', 'schema-type');
  return [...page.types].some((type) => /^(Medical|HealthTopic|Drug$)/.test(type))
    ? say('health_site', 'schema-type')
    : null;
}

function blog(page: PageMetadata, url: string): Verdict | null {
  const { engines } = page.facts;
  const isDated = /\/(19|20)\d{2}\/\d{1,2}\//.test(url);
  const isBlogSoftware =
    BLOG_GENERATOR.test(page.metas('generator').join(' ')) || engines.includes('wordpress');
  if (isBlogSoftware && (engines.includes('comments') || isDated))
    return say('blog', 'blog-markup');
  return isBlogSoftware && page.meta('og:type') === 'article' ? say('blog', 'blog-markup') : null;
}

const DISCLAIMER =
  /\b(not (intended )?(as|to be|to provide|a)\s.{0,40}(medical|professional) advice|(substitute|replacement) for (professional |medical |a doctor).{0,20}(advice|care|diagnosis)|no (sustituye|reemplaza).{0,40}(médic|profesional))/i;

function leastCertain(page: PageMetadata): Verdict {
  const { engines, lines } = page.facts;
  if (engines.includes('cart')) return say('company_or_shop', 'shop-markup');
  const isNews =
    page.meta('og:type') === 'article' && page.meta('article:section', 'article:published_time');
  if (isNews) return say('news', 'og-type');
  const isMedical = lines.some(({ text }) => DISCLAIMER.test(text));
  return isMedical ? say('health_site', 'disclaimer') : say('other', 'none');
}
