const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
};

/**
 * A metadata value as one line of plain text: entities that were encoded twice decoded, control
 * characters and bidi overrides dropped, white space collapsed, at most `limit` UTF-16 units. Markup
 * in it stays as the text it is.
 */
export function cleanText(value: string, limit = 500): string {
  return cut(
    value
      .slice(0, limit * 8)
      .replace(/&(#x?[\da-f]{1,6}|\w{2,8});/gi, decode)
      .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/g, '')
      .replace(/[\s\p{Cc}\u200b]+/gu, ' ')
      .trim(),
    limit,
  );
}

function decode(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

function cut(text: string, limit: number): string {
  // A surrogate pair is never halved.
  return text.length <= limit ? text : text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
}
