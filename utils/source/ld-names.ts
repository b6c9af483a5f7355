import { cleanText } from './clean-text.ts';
import type { PageMetadata } from './page-metadata.ts';
import { splitNames } from './person-names.ts';
import { getOwn, type LdNode, toList } from './read-json-ld.ts';

/**
 * Names under the first of these properties that the page's main JSON-LD object has: strings, objects
 * with a name, and references to objects elsewhere in the page's JSON-LD.
 */
export function namesOf(page: PageMetadata, properties: readonly string[]): string[] {
  const { main } = page;
  if (!main) return [];
  for (const property of properties) {
    const names = toList(getOwn(main, property)).flatMap((value) => nameOf(value, page));
    if (names.length) return names;
  }
  return [];
}

/** As `namesOf`, over every object of the page: for facts that stand beside the article. */
export function namesAnywhere(page: PageMetadata, property: string): string[] {
  return page.nodes.flatMap((node) =>
    toList(getOwn(node, property)).flatMap((value) => nameOf(value, page)),
  );
}

function nameOf(value: unknown, page: PageMetadata): string[] {
  if (typeof value === 'string') return /^(https?:|\/|#)/.test(value) ? [] : splitNames(value);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as LdNode;
  const own = stringsOf(getOwn(node, 'name'));
  if (own.length) return own.flatMap((name) => (/[;]|,.*,/.test(name) ? splitNames(name) : [name]));
  const parts = ['givenName', 'familyName'].flatMap((key) => stringsOf(getOwn(node, key)));
  if (parts.length) return [parts.join(' ')];
  const id = getOwn(node, '@id');
  if (typeof id !== 'string') return [];
  const other = page.nodes.find(
    (one) => getOwn(one, '@id') === id && stringsOf(getOwn(one, 'name')).length,
  );
  return other ? stringsOf(getOwn(other, 'name')) : [];
}

function stringsOf(value: unknown): string[] {
  return toList(value)
    .filter((one) => typeof one === 'string')
    .map((one) => cleanText(one, 400))
    .filter(Boolean);
}
