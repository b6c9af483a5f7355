const WEB = /^https?:\/\/[^\s"'<>]+$/i;
const DECLARED: readonly RegExp[] = [
  /<link\b(?=[^>]*\brel=["']?canonical\b)[^>]*\bhref=["']?([^"'\s>]+)/i,
  /<meta\b(?=[^>]*["']og:url["'])[^>]*\b(?:content|value)=["']([^"']+)/i,
  /<meta\b(?=[^>]*["']twitter:url["'])[^>]*\b(?:content|value)=["']([^"']+)/i,
  /<meta\b(?=[^>]*["']citation_(?:public|abstract_html|fulltext_html)_url["'])[^>]*\b(?:content|value)=["']([^"']+)/i,
  /"mainEntityOfPage"\s*:\s*(?:\{[^{}]*"@id"\s*:\s*)?"([^"]+)"/i,
  /<link\b(?=[^>]*\brel=["']?shortlink\b)[^>]*\bhref=["']?([^"'\s>]+)/i,
  /<base\b[^>]*\bhref=["']?([^"'\s>]+)/i,
];

/**
 * The address that a saved page names as its own: canonical link, og:url and the like, or the comment
 * that a saving program left; failing that the site it mostly links to. Empty when nothing tells. A
 * browser knows the address; a file does not.
 */
export function savedPageUrl(html: string): string {
  const page = html.replace(
    /https?:\/\/[\w.-]*web[\w-]*\.archive\.org\/web\/\d+\w*\/(?=https?:)/gi,
    '',
  );
  const head = page.slice(0, 400_000);
  for (const pattern of DECLARED) {
    const url =
      pattern.exec(head)?.[1]?.replaceAll('\\/', '/').replaceAll('&amp;', '&').trim() ?? '';
    if (WEB.test(url)) return url;
  }
  const mirrored = /<!-- Mirrored from ([\w.-]+\/\S*) by HTTrack/i.exec(html)?.[1];
  if (mirrored) return `https://${mirrored}`;
  return linkedSite(page);
}

const ELSEWHERE =
  /(^|\.)(facebook|twitter|x|linkedin|pinterest|instagram|youtube|google|googleapis|gstatic|doubleclick|googlesyndication|googletagmanager|google-analytics|w3|schema|ogp|addthis|addtoany|digg|reddit|stumbleupon|myspace|whatsapp|t|gravatar|wp|cloudflare|jsdelivr|akamai|akamaihd|amazonaws|cloudfront|feedburner|creativecommons|adobe|macromedia|jquery|typekit|scorecardresearch|quantserve|outbrain|taboola|zedo|atdmt|2mdn|adbrite|chitika|fastclick|casalemedia|archive|pubmatic|rubiconproject|criteo)\.(com|net|org|me|co|be)$/i;

/** The front page of the site that most of the page's links go to, or empty when none has the half. */
function linkedSite(html: string): string {
  const counts = new Map<string, number>();
  const hosts = new Map<string, string>();
  let all = 0;
  for (const [, host = ''] of html.matchAll(/\b(?:href|action|src)=["']?https?:\/\/([\w.-]+)/gi)) {
    const name = host.toLowerCase();
    if (ELSEWHERE.test(name)) continue;
    const site = /[^.]+\.(?:(?:co|com|org|gov|ac|net|edu)\.)?[^.]+$/.exec(name)?.[0] ?? name;
    counts.set(site, (counts.get(site) ?? 0) + 1);
    if (!hosts.has(site) || name.startsWith('www.')) hosts.set(site, name);
    all++;
  }
  const [site, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return count > 2 && count * 2 > all ? `http://${hosts.get(site)}/` : '';
}
