const SPANISH = new Set(
  'el la los las de del que y en un una para con por se su es como más o'.split(' '),
);
const ENGLISH = new Set(
  'the of and to in a is that for with as are was it or be this by from'.split(' '),
);

/** "es" or "en" by the commonest small words; "en" when nothing tells. */
export function guessLanguage(text: string): 'en' | 'es' {
  let balance = 0;
  for (const word of text
    .slice(0, 20_000)
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    if (SPANISH.has(word)) balance++;
    if (ENGLISH.has(word)) balance--;
  }
  return balance > 0 ? 'es' : 'en';
}
