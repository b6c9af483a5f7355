import type { PageFacts } from '../model/page-facts.ts';
import { bareHost, canonicalAddress } from './canonical-address.ts';
import { parseAddress } from './parse-address.ts';

/**
 * The address of one post of a discussion, not of its thread only; null when the page has no post we
 * know. A link to another site is not believed.
 */
export function permalinkOf(facts: Pick<PageFacts, 'url' | 'post'>): string | null {
  const link = facts.post?.permalink ?? '';
  const page = parseAddress(facts.url);
  if (!link || !page) return null;
  const full = absolute(link, facts.url);
  const address = parseAddress(full);
  if (!address || bareHost(address.host) !== bareHost(page.host)) return null;
  return canonicalAddress(full, '');
}

function absolute(link: string, base: string): string {
  if (/^https?:/i.test(link)) return link;
  const address = parseAddress(base);
  if (!address) return link;
  if (link.startsWith('#')) return base.replace(/#.*$/s, '') + link;
  const origin = `${address.scheme}://${address.host}${address.port}`;
  return link.startsWith('/') && !link.startsWith('//') ? origin + link : '';
}
