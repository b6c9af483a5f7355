import type { SourceFacts } from '../model/page.ts';
import type { PageFacts } from '../model/page-facts.ts';

type Verdict = Pick<SourceFacts, 'kind' | 'kindReason'>;
type Rule = readonly [RegExp, SourceFacts['kind']];

/** Host endings and words, most certain first. */
const HOSTS: readonly Rule[] = [
  [
    /(^|\.)(gov|mil|int)$|\.(gov|gob|gouv|gub|govt|gc|go|mil|admin)\.[a-z]{2,3}$|(^|\.)(gouv\.fr|bund\.de|europa\.eu|nhs\.uk|nhs\.scot|hscni\.net|gov\.uk)$/,
    'government',
  ],
  [
    /(^|\.)(blogspot\.[a-z.]+|wordpress\.com|tumblr\.com|substack\.com|typepad\.com|livejournal\.com|medium\.com|blogger\.com|ghost\.io)$|^(blogs?)\./,
    'blog',
  ],
  [
    /^(shop|store|tienda)\.|(shop|store|pharmacy|farmacia|apotheke|supplements?|vitamins?)\.[a-z.]+$/,
    'company_or_shop',
  ],
  [/^(forums?|foros?|boards?|community)\./, 'forum_or_social'],
  [
    /(hospital|klinik|clinic|clinica|medicalcenter|healthsystem|kinderspital|spital)[a-z-]*\.[a-z.]+$/,
    'society_or_hospital',
  ],
  [
    /(news|daily|noticias|prensa|guardian|today|radio|nachrichten|zeitung|times|herald|tribune|gazette|gazeta|diario|periodico|telegraph|chronicle|journalstar|dailymail|observer|sentinel|courier|kurier|presse?|zeit)[a-z-]*\.[a-z.]+$/,
    'news',
  ],
  [
    /(health|gesund|salud|sante|medic|doctor|diabetes|cancer|arthritis|pharm)[a-z-]*\.[a-z.]+$/,
    'health_site',
  ],
];

/** The cantons of Switzerland have a host of their two letters. */
const CANTON =
  /(^|\.)(zh|be|lu|ur|sz|ow|nw|gl|zg|fr|so|bs|bl|sh|ar|ai|sg|gr|ag|tg|ti|vd|vs|ne|ge|ju)\.ch$/;

/** What the host name alone, and a university's folder, tell. */
export function kindByHost(host: string, url: string): Verdict | null {
  if (host === '') return null;
  if (CANTON.test(host)) return { kind: 'government', kindReason: 'host-ending' };
  const isAcademic = /(\.edu|\.edu\.[a-z]{2}|\.ac\.[a-z]{2})$/.test(host);
  if (isAcademic) {
    const isNews = /\/(news|noticias|press|media|stories|releases?)\b|^(news|media|today)\./i.test(
      url.replace(/^https?:\/\//, ''),
    );
    return { kind: isNews ? 'news' : 'society_or_hospital', kindReason: 'host-ending' };
  }
  for (const [pattern, kind] of HOSTS.slice(0, 4)) {
    if (pattern.test(host)) return { kind, kindReason: 'host-ending' };
  }
  return null;
}

const NAMES: readonly Rule[] = [
  [/\b(journal of|annals of|archives of|proceedings of|the lancet|plos|bmc|bmj)\b/i, 'research'],
  [
    /\b(ministry of|department of|ministerio de|gobierno de|government of|public health agency|national institutes? of|bundesministerium|centers? for disease)\b/i,
    'government',
  ],
  [
    /\b(hospital|clinic|clínica|medical center|medical centre|health system|association|asociación|society|sociedad|foundation|fundación|academy of|college of|charity|alliance|universit|universidad|gesellschaft|verband|verein|institute|institut)/i,
    'society_or_hospital',
  ],
  [
    /\b(news|newspaper|times|herald|tribune|gazette|daily|diario|noticias|zeitung|nachrichten|chronicle|telegraph|press|post|gazeta|magazine|broadcast|journal(?=:?$))\b/i,
    'news',
  ],
  [/\b(shop|store|pharmacy|farmacia|tienda|inc\.|ltd|gmbh)\b/i, 'company_or_shop'],
  [/\b(blog|diary|diario de)\b/i, 'blog'],
];

/** What the site's own name tells. */
export function kindBySiteName(siteName: string, title: string): Verdict | null {
  const name = siteName || (title.split(/\s[|–—-]\s/).at(-1) ?? '');
  for (const [pattern, kind] of NAMES) {
    if (pattern.test(name)) return { kind, kindReason: 'site-name' };
  }
  return null;
}

/** The weaker half of the host patterns: words in the name of the host, of one kind when it is given. */
export function kindByHostWord(host: string, only?: SourceFacts['kind']): Verdict | null {
  for (const [pattern, kind] of HOSTS.slice(4)) {
    if (only && kind !== only) continue;
    if (pattern.test(host)) return { kind, kindReason: 'host-word' };
  }
  return null;
}

const OFFICIAL =
  /^(an )?official (web ?site|site) of the|^(u\.?s\.? )?(department|ministry|secretariat) of (health|public health|veterans)\b|^national institutes of health|^ministerio de (salud|sanidad)|^secretaría de salud|^gobierno de|^public health agency/i;
const FOOT = 26;

/** What the foot of the page, and a government's banner, tell about whose site it is. */
export function kindByFooter(facts: PageFacts): Verdict | null {
  const own = facts.lines.filter(({ at, text }) => {
    return text.length <= 90 && (at < 12 || at >= facts.lineCount - FOOT);
  });
  const isOfficial = own.some(({ text }) => OFFICIAL.test(text));
  if (isOfficial) return { kind: 'government', kindReason: 'footer' };
  const owner = facts.lines.find(
    ({ at, text }) => at >= facts.lineCount - FOOT && /©|copyright/i.test(text),
  );
  for (const [pattern, kind] of owner ? NAMES.slice(1, 4) : []) {
    if (owner && pattern.test(owner.text.replace(/^.*?(©|copyright)/i, '').slice(0, 60)))
      return { kind, kindReason: 'footer' };
  }
  return null;
}

const PATHS: readonly Rule[] = [
  [/^\/(en\/|es\/)?blogs?\//i, 'blog'],
  [/^\/(en\/|es\/)?(news|noticias|nachrichten|actualidad|newsroom)\//i, 'news'],
  [/^\/(en\/|es\/)?(products?|productos?|shop|store|tienda|produkte?)\//i, 'company_or_shop'],
];

/** What the first folder of the address tells. */
export function kindByPath(url: string): Verdict | null {
  const path = url.replace(/^https?:\/\/[^/]*/i, '');
  for (const [pattern, kind] of PATHS) {
    if (pattern.test(path)) return { kind, kindReason: 'address' };
  }
  return null;
}
