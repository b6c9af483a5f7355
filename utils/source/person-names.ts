import { cleanText } from './clean-text.ts';
import { squash } from './compare-text.ts';

const LEAD =
  /^\W*((written|posted|reported|medically written|published|created|submitted|prepared|article|story|words|text)\s+)?(by|von|por|par|di|escrito por|publicado por|redactado por|texto(:| de| por)|text:|eingestellt von|erstellt von|veröffentlicht von|autora?(\/in|\/a|es|in)?\s*:|authors?\s*:|writers?\s*:|editors?\s*:|correspondent\s*:)(?!\p{L})[:\s]*/iu;
const DEGREE =
  /^(m\.?d|d\.?o|ph\.?d|r\.?n|r\.?d(\.?n)?|l\.?d(\.?n)?|m\.?s(\.?c|n|w)?|b\.?s(\.?c|n)?|b\.?a|m\.?a|m\.?p\.?h|m\.?b\.?a|pharm\.?d|dr\.?p\.?h|psy\.?d|d\.?d\.?s|d\.?p\.?t|p\.?t|o\.?d|n\.?p|p\.?a(-c)?|c\.?n\.?m|facp|facog|f\.?a\.?c\.?[a-z.]{1,4}|frcp|mrcp|mrcgp|mbbs|mbchb|lcsw|cpt|cscs|jd|esq|jr|sr|ii|iii|ccc-slp|aprn|crnp|fnp(-bc|-c)?|dnp)\.?$/i;
/** Words that end a name on a byline: what follows is a date, a role or a place. */
const TAIL =
  /\s*(\s[|•·–—]\s|\s-\s|\n|\t|,?\s+(on|am|el|le|at|for|in|para|para el|updated|published|posted|last|reviewed|medically|contributor to|special to)\s+.*$|\d{1,2}[./:]\d|\b(19|20)\d\d\b|\(|\[|@|,\s*(staff|senior|health|medical|science|contribut|correspond|editor|report|writer|freelanc|online|redakt|assistant|associate|the |[A-Z]\w+ (News|Press|Service|Times|Post|University|Center)).*$).*$/isu;
const NOBODY = new Set(
  (
    'admin administrator administrador webmaster editor editors editorial editora redaction redaktion redacción redaccion ' +
    'staff guest anonymous anónimo anonimo unknown user root author authors autor autora autores contributor ' +
    'contributors test wordpress owner system moderator team default none null undefined blogger ' +
    'superuser postmaster publisher info support siteadmin webeditor contentadmin n/a na me myself ' +
    'false true redaktori onlineredaktion noprimaryauthor noauthor various multiple siteeditor siteowner us you everyone share email print comments twitter facebook'
  ).split(' '),
);
const PARTICLE =
  /^(de|del|della|di|da|das|dos|do|la|le|van|von|der|den|ter|ten|y|e|i|bin|ibn|al|el|zu|zur|af|san|st\.?)$/i;

/** The names in one author value or byline, degrees kept: "By A. Bee, MD and C. Dee" gives two. */
export function splitNames(value: string): string[] {
  const stripped = cleanByline(value);
  const parts = stripped.includes(';') ? stripped.split(';') : splitList(stripped);
  return unique(parts.map((part) => cleanText(part, 200).replace(/^[,\s]+|[,\s]+$/g, ''))).filter(
    (part) => part.length > 1,
  );
}

/** Lists joined by commas and "and"; a list with a single word in it is one name of several words. */
function splitList(text: string): string[] {
  const pieces = text.split(/\n|\s*\|\s*/);
  if (pieces.length > 1) return pieces.flatMap(splitList);
  const names = text
    .split(/,?\s+(?:and|And|AND|und|et|with|y|e)\s+(?=[\p{Lu}\p{Lo}])|\s*&\s*/u)
    .flatMap(splitCommas);
  const isLong = (name: string) => /\S\s+\S/.test(name.trim());
  if (names.every(isLong) || names.length < 2) return names;
  // After a person, a single word is a place or an agency.
  return isPersonLike(names[0] ?? '') ? names.filter(isLong) : [text];
}

/** A byline without "By", the date, the role and the site that stand around the name. */
export function cleanByline(value: string): string {
  let text = value.trim();
  for (let i = 0; i < 3 && LEAD.test(text); i++) text = text.replace(LEAD, '');
  return cleanText(text.replace(/[\w.+-]+@[\w.-]+/g, '').replace(TAIL, ''), 400).replace(
    /[\s,:.–-]+$/,
    (end) => (end.startsWith('.') ? '.' : ''),
  );
}

/** "Bee, A." is one name; "A. Bee, C. Dee" is two; "A. Bee, MD" is one with a degree. */
function splitCommas(text: string): string[] {
  const parts = text.split(/,\s*/);
  if (parts.length === 2 && !/\s/.test(parts[0] ?? '') && !DEGREE.test(parts[1] ?? ''))
    return [text];
  const names: string[] = [];
  for (const part of parts) {
    if (DEGREE.test(part.trim()) && names.length) names[names.length - 1] += `, ${part.trim()}`;
    else names.push(part);
  }
  return names;
}

/** Whether a value can be somebody's, or a team's, name at all: not "admin", an address or a sentence. */
export function isNameLike(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    name.length >= 2 &&
    words.length <= 10 &&
    /\p{L}{2}/u.test(name) &&
    !/https?:|www\.|[@#{}<>=]|\.(com|org|net|php|html?)\b|\d{3}/i.test(name) &&
    !NOBODY.has(name.toLowerCase().replace(/[\s.]+/g, ''))
  );
}

/** Whether a visible text is written like a person's name; at least `fewest` words. */
export function isPersonLike(name: string, fewest = 2): boolean {
  const bare = name.replace(/,.*$/, '').trim();
  const words = bare.split(/\s+/).filter((word) => !PARTICLE.test(word));
  const isCapital = (word: string) => /^[\p{Lu}\p{Lo}][\p{L}'’.-]*$/u.test(word);
  return (
    isNameLike(bare) &&
    words.length >= fewest &&
    words.length <= 5 &&
    words.every(isCapital) &&
    !NOT_A_PERSON.test(bare)
  );
}

const NOT_A_PERSON =
  /(?<!\p{L})(about|über|autor|correspondent|redaktion|primary|all|archive|article|articles|association|blog|board|category|center|clinic|comments?|contact|copyright|daily|department|editor(ial)?|email|facebook|follow|foundation|free|get|health|home|hospital|how|institute|journal|latest|login|magazine|media|medical|menu|more|news|newsletter|our|page|photo|post(s|ed)?|press|print|privacy|publish(ed)?|read|related|report(er)?|reviewed|rights|search|share|sign|site|society|staff|subscribe|team|terms|the|this|times|today|topics?|twitter|university|update[ds]?|view|web|what|when|why|writer|your)(?!\p{L})/iu;

/** Whether a text ends in a doctor's or scholar's degree: "Ann Bee, M.D.". */
export function hasDegree(name: string): boolean {
  return name
    .split(/,\s*/)
    .slice(1)
    .some((part) => DEGREE.test(part.trim()));
}

/** The same names once, ignoring case and accents; the first way of writing wins. */
export function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = squash(name);
    return key !== '' && !seen.has(key) && seen.add(key);
  });
}

/** A name and the degrees after it, without the post and the place: "Ann Bee, M.D., M.P.H.". */
export function nameWithDegrees(text: string): string {
  const [name = '', ...rest] = text.split(/,\s*/);
  const degrees: string[] = [];
  for (const part of rest) {
    if (!DEGREE.test(part.trim())) break;
    degrees.push(part.trim());
  }
  return [name, ...degrees].join(', ');
}
