import type { PauseReason } from '../model/seen.ts';
import { canonicalAddress } from '../source/canonical-address.ts';
import { patternOfHost } from '../source/host-pattern.ts';
import { parseAddress } from '../source/parse-address.ts';
import { privateNameOf } from './private-names.ts';
import { PRIVATE_SITES } from './private-sites.ts';

/** A person's rule as the policy needs it: a host for a site, a canonical address for a page. */
export interface PlaceRule {
  scope: 'site' | 'page';
  address: string;
}

export interface LookRequest {
  /** Empty when the browser does not tell us. */
  url: string;
  isPrivateWindow: boolean;
  /** A visible password field on a page with little other text. */
  isPasswordPage: boolean;
  pauseRules: readonly PlaceRule[];
}

const isUnder = (host: string, site: string) => host === site || host.endsWith(`.${site}`);

function listedKind(host: string): 'portal' | 'bank' | 'mail' | null {
  for (const kind of ['portal', 'bank', 'mail'] as const)
    if (PRIVATE_SITES[kind].some((site) => isUnder(host, site))) return kind;
  return null;
}

/** Whether a rule is about the page at this address. */
export function ruleMatches(rule: PlaceRule, url: string): boolean {
  if (rule.scope === 'page') return rule.address === canonicalAddress(url, '');
  return isUnder(parseAddress(url)?.host ?? '', rule.address);
}

/** Decides whether a page may be looked at; null is yes, otherwise the reason to show. */
export function whyNotLook(request: LookRequest): PauseReason | null {
  if (request.isPrivateWindow) return 'private-window';
  if (/^file:/i.test(request.url)) return 'file';
  const address = parseAddress(request.url);
  if (!address) return 'browser-page';
  if (/\.pdf$/i.test(address.path)) return 'pdf';
  const kind = listedKind(address.host) ?? privateNameOf(address.host, address.path);
  if (kind) return kind;
  if (request.pauseRules.some((rule) => ruleMatches(rule, request.url))) return 'your-rule';
  return request.isPasswordPage ? 'password' : null;
}

/**
 * Match patterns for hosts where the content script is not even registered. A rule that is no host
 * is left out: one bad pattern would make the browser refuse them all.
 */
export function excludedMatches(pausedSites: readonly string[]): string[] {
  const hosts = [...Object.values(PRIVATE_SITES).flat(), ...pausedSites];
  const patterns = hosts.flatMap((host) => patternOfHost(host) ?? []);
  return [...patterns, '*://*/MyChart/*', '*://*/mychart/*'];
}
