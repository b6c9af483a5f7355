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
 * that a saving program left. Empty when it names none. A browser knows the address; a file does not.
 */
export function savedPageUrl(html: string): string {
  const head = html.slice(0, 400_000);
  for (const pattern of DECLARED) {
    const url =
      pattern.exec(head)?.[1]?.replaceAll('\\/', '/').replaceAll('&amp;', '&').trim() ?? '';
    if (WEB.test(url)) return url;
  }
  const mirrored = /<!-- Mirrored from ([\w.-]+\/\S*) by HTTrack/i.exec(html)?.[1];
  if (mirrored) return `https://${mirrored}`;
  return /<!-- saved from url=\(\d+\)(https?:\/\/[\w-]+\.[^\s>]+)/i.exec(head)?.[1] ?? '';
}
