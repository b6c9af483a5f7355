/** Beginnings, endings and whole words of medicine, each with a weight of 1 to 3, and words of other fields with one of -1 or -2. */
export interface HealthRoots {
  starts: ReadonlyMap<string, number>;
  words: ReadonlyMap<string, number>;
  endings: ReadonlyMap<string, number>;
}

const LONGEST_START = 14;
const MIN_WORD_WITH_ENDING = 7;

/** Reads lists in the format of assets/health-roots/*.txt; later entries win. */
export function parseHealthRoots(text: string): HealthRoots {
  const starts = new Map<string, number>();
  const words = new Map<string, number>();
  const endings = new Map<string, number>();
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) continue;
    const [weight, ...entries] = line.split(' ');
    for (const entry of entries) {
      if (entry.startsWith('-')) endings.set(entry.slice(1), Number(weight));
      else if (entry.endsWith('=')) words.set(entry.slice(0, -1), Number(weight));
      else starts.set(entry, Number(weight));
    }
  }
  return { starts, words, endings };
}

/** How medical a folded word is: 0 not at all, 3 of medicine alone, below 0 of another field. */
export function medicalWeightOf(word: string, roots: HealthRoots): number {
  const whole = roots.words.get(word);
  if (whole !== undefined) return whole;
  for (let n = Math.min(word.length, LONGEST_START); n >= 3; n--) {
    const weight = roots.starts.get(word.slice(0, n));
    if (weight !== undefined) return weight;
  }
  if (word.length < MIN_WORD_WITH_ENDING) return 0;
  for (let n = 4; n <= 8; n++) {
    const weight = roots.endings.get(word.slice(-n));
    if (weight !== undefined) return weight;
  }
  return 0;
}
