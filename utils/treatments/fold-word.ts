const BRITISH: readonly [RegExp, string][] = [
  [/aesth/, 'esth'],
  [/oedem/, 'edem'],
  [/haem/, 'hem'],
  [/oestr/, 'estr'],
  [/paed/, 'ped'],
  [/sulph/, 'sulf'],
  [/diarrhoe/, 'diarrhe'],
  [/oesoph/, 'esoph'],
  [/our$/, 'or'],
  [/tre$/, 'ter'],
  [/bre$/, 'ber'],
  [/isation/, 'ization'],
  [/(.{3})ising$/, '$1izing'],
  [/(.{4})elling$/, '$1eling'],
  [/(.{4})elled$/, '$1eled'],
];

const SPANISH_PLURAL: readonly [RegExp, string][] = [
  [/ciones$/, 'cion'],
  [/siones$/, 'sion'],
  [/([dts]or)es$/, '$1'],
  [/([ai]l)es$/, '$1'],
  [/(dad)es$/, '$1'],
  [/ones$/, 'on'],
  [/s$/, ''],
];

/** Lower case, without accents or apostrophes; British spellings as American ones. */
export function foldSpelling(word: string): string {
  let folded = word.toLowerCase();
  if (/[^a-z0-9]/.test(folded)) {
    folded = folded
      .normalize('NFKD')
      .replace(/['’]s?$/u, '')
      .replace(/[\p{M}'’]/gu, '');
  }
  if (folded.length > 4) {
    for (const [from, to] of BRITISH) folded = folded.replace(from, to);
  }
  return folded;
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|z)es$/.test(word)) return word.slice(0, -2);
  if (/[^aius]s$/.test(word) || /[^c]as$/.test(word)) return word.slice(0, -1);
  return word;
}

/**
 * One key for a word's spellings: case, accents, British or American spelling, and regular plurals
 * (English; Spanish too when `language` is "es") fold together. Not meant to be read by people.
 */
export function foldWord(word: string, language: string): string {
  const folded = foldSpelling(word);
  if (folded.length < 4) return folded;
  if (language !== 'es') return singular(folded);
  for (const [from, to] of SPANISH_PLURAL) {
    if (from.test(folded)) return folded.replace(from, to);
  }
  return folded;
}
