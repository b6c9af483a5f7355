import type { PageMetadata } from './page-metadata.ts';
import { parseAddress } from './parse-address.ts';
import { getOwn, toList } from './read-json-ld.ts';

/** DOI syntax: https://www.crossref.org/blog/dois-and-matching-regular-expressions/ */
const DOI = /\b10\.\d{4,9}\/[-._;()/:a-z0-9<>[\]]+/i;
const PMID = /^\d{1,8}$/;

export interface Identifiers {
  doi: string | null;
  pmid: string | null;
}

/** DOI and PubMed number of the article itself; those in its reference list are not taken. */
export function readIdentifiers(page: PageMetadata): Identifiers {
  return { doi: readDoi(page), pmid: readPmid(page) };
}

function readDoi(page: PageMetadata): string | null {
  const named = page.metas(
    'citation_doi',
    'dc.identifier.doi',
    'prism.doi',
    'bepress_citation_doi',
    'doi',
    'evt-doipage',
    'rft_id',
    'wkhealth_doi',
  );
  const general = page.metas('dc.identifier', 'dcterms.identifier', 'dc.identifier.uri');
  const address = [page.facts.url, page.facts.canonicalLink, page.meta('og:url')].map(fromPath);
  const candidates = [
    ...named,
    ...general,
    ...fromGraph(page, /doi/i),
    ...address,
    ...labelled(page),
  ];
  return candidates.map(tidyDoi).find((doi) => doi !== null) ?? null;
}

function tidyDoi(value: string): string | null {
  const doi = DOI.exec(decode(value))?.[0];
  if (!doi) return null;
  const bare = doi.replace(/[.,;:\])>]+$/, (end) =>
    end.startsWith(')') && doi.includes('(') ? ')' : '',
  );
  return bare.replace(/\/(abstract|full|fulltext|pdf|epdf|html)$/i, '');
}

function decode(value: string): string {
  return value.replace(/%2f/gi, '/').replace(/%28/g, '(').replace(/%29/g, ')');
}

/** Publishers write the DOI into the path; bioRxiv adds the version to it. */
function fromPath(url: string): string {
  const address = parseAddress(url);
  if (!address) return '';
  return decode(address.path).replace(/(\.\d{2}\.\d{8}|\/\d{6})v\d+.*$/, '$1');
}

function fromGraph(page: PageMetadata, name: RegExp): string[] {
  if (!page.main) return [];
  const values = ['identifier', 'sameAs', '@id'].flatMap((key) =>
    toList(getOwn(page.main ?? {}, key)),
  );
  return values.flatMap((value) => {
    if (typeof value === 'string') return name.test(value) ? [value] : [];
    if (typeof value !== 'object' || value === null) return [];
    const node = value as Record<string, unknown>;
    return name.test(String(getOwn(node, 'propertyID') ?? getOwn(node, 'name') ?? ''))
      ? [String(getOwn(node, 'value') ?? '')]
      : [];
  });
}

/** "doi: 10.…" beside the headline. */
function labelled(page: PageMetadata): string[] {
  const { lines, headlineAt } = page.facts;
  const near = lines.filter(({ at }) => headlineAt >= 0 && Math.abs(at - headlineAt) <= 20);
  return near.flatMap(({ text }) => (/\bdoi\b/i.test(text) && text.length < 200 ? [text] : []));
}

function readPmid(page: PageMetadata): string | null {
  const address = parseAddress(page.facts.url);
  const canonical = parseAddress(page.facts.canonicalLink || page.meta('og:url'));
  const fromAddress = [address, canonical].map((one) => {
    const isPubmed = one && /(^|\.)(pubmed\.ncbi\.nlm\.nih\.gov|pubmed\.gov)$/.test(one.host);
    const old = one && /\/pubmed\/(\d{1,8})\b/.exec(one.path)?.[1];
    return (isPubmed ? /^\/(\d{1,8})\b/.exec(one.path)?.[1] : old) ?? '';
  });
  const { lines, headlineAt } = page.facts;
  const near = lines.filter(({ at }) => headlineAt >= 0 && Math.abs(at - headlineAt) <= 20);
  const candidates = [
    ...page.metas('citation_pmid', 'ncbi_uidlist', 'pmid', 'ncbi_article_id'),
    ...fromAddress,
    ...fromGraph(page, /pmid|pubmed/i),
    ...near.map(({ text }) => /\bPMID:?\s*(\d{1,8})\b/.exec(text)?.[1] ?? ''),
  ];
  return candidates.map((value) => value.trim()).find((value) => PMID.test(value)) ?? null;
}
