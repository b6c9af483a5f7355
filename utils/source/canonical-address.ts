import { type Address, formatAddress, parseAddress } from './parse-address.ts';

const TRACKING =
  /^(utm_|pk_|mtm_|matomo_|piwik_|hsa_|at_|ns_|vero_|oly_|stm_|trk_|_hs|wt\.|itm_|cm_mmc|mkt_)/i;
const TRACKERS = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid yclid ysclid igshid igsh li_fat_id ' +
    'mc_cid mc_eid mkt_tok rb_clickid s_cid s_kwcid ef_id epik srsltid cmpid cmp ncid ocid icid ito ' +
    'smid smtyp ref_src ref_url referrer spm scm share_id share_source _ga _gl _openstat guccounter ' +
    'guce_referrer guce_referrer_sig sr_share wickedid campaign_id campaignid adgroupid fb_action_ids ' +
    'fb_action_types fb_source fb_ref action_object_map action_type_map __twitter_impression amp_gsa ' +
    'amp_js_v usqp rssfeed sfnsn phpsessid jsessionid sid sessionid cvid oicd xtor xtref __s ss_source ' +
    'ss_campaign_id ss_email_id fromemail nl_key soc_src soc_trk'
  ).split(' '),
);
/** Fragments that name one post or passage of a discussion. */
const POST_FRAGMENT =
  /^(!?(p|post|posts|msg|message|comment|comments|reply|answer|c|t1|findcomment|entry|isscomment|issuecomment)[-_=/]?\d+|\d{3,}|\d+\/\d+|lc-\w+|discussion-[\w-]+)$/i;
/** True for the fragment of one post, "p311" or "post-5". */
export const isPostFragment = (fragment: string): boolean => POST_FRAGMENT.test(fragment);

const INDEX = /\/(index|default)\.(html?|php|aspx?|jsp|shtml)$/i;

/**
 * The address under which a page is kept: tracking parameters, sessions, default ports and fragments
 * dropped, except the fragment that names a post. The page's own canonical link is trusted only on
 * the same host, and not when it points at the front page. What is no web address comes back as it is.
 */
export function canonicalAddress(url: string, canonicalLink: string): string {
  const own = parseAddress(url);
  const link = parseAddress(canonicalLink);
  if (!own) return link && url === '' ? formatAddress(tidy(link)) : url;
  const tidied = tidy(own);
  if (!link || !isSameHost(own, link)) return formatAddress(tidied);
  const isFrontPage = link.path === '/' && !link.query && (own.path !== '/' || tidied.query !== '');
  if (isFrontPage) return formatAddress(tidied);
  // The link's own fragment says nothing of the post the person looks at.
  return formatAddress({ ...tidy(link), fragment: tidied.fragment });
}

function isSameHost(a: Address, b: Address): boolean {
  return bareHost(a.host) === bareHost(b.host) && a.port === b.port;
}

/** The address that a copy in a web archive stands for; any other address comes back as it is. */
export function archivedAddress(url: string): string {
  return (
    /^https?:\/\/[\w.-]*web[\w-]*\.archive\.org\/web\/\d+\w*\/(https?:\/\/.+)$/i.exec(url)?.[1] ??
    url
  );
}

/** The host without the "www." and the "m." or "amp." of the mobile edition. */
export function bareHost(host: string): string {
  return host.replace(/^(www\d?|m|mobile|amp)\.(?=[^.]+\.)/, '');
}

function tidy(address: Address): Address {
  const query = address.query
    .split('&')
    .filter((pair) => pair !== '' && !isTracker(pair) && !isSharer(pair, address.path))
    .join('&');
  const path = address.path
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(/\/{2,}/g, '/')
    .replace(query ? /$^/ : INDEX, '/');
  const fragment = POST_FRAGMENT.test(address.fragment) ? address.fragment : '';
  return { ...address, path: path || '/', query, fragment };
}

/** Discourse puts the name of the person who shared a link behind it. */
function isSharer(pair: string, path: string): boolean {
  return pair.startsWith('u=') && path.startsWith('/t/');
}

function isTracker(pair: string): boolean {
  const name = (pair.split('=', 1)[0] ?? '').toLowerCase();
  return TRACKING.test(name) || TRACKERS.has(name);
}
