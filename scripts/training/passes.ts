interface Labelled {
  label: string;
  language: string;
}

const READ = new Set(['en', 'es', 'de', 'fr', 'pt', 'it']);

/** The threshold that `share` of the pages that are not about health pass. */
export function thresholdFor(scores: ReadonlyMap<Labelled, number>, share: number): number {
  const others = [...scores].filter(([e]) => e.label === 'not_health').map(([, s]) => s);
  others.sort((a, b) => b - a);
  return others[Math.floor(others.length * share)] ?? 0;
}

/** Prints how many pages of each label pass, over all languages and over those that we read. */
export function reportPasses(
  name: string,
  scores: ReadonlyMap<Labelled, number>,
  threshold: number,
): void {
  for (const [set, keep] of [
    ['all', () => true],
    ['languages we read', (e: Labelled) => READ.has(e.language)],
    ['English', (e: Labelled) => e.language === 'en'],
  ] as const) {
    const passing = (label: string) => {
      const all = [...scores].filter(([e]) => e.label === label && keep(e));
      return `${all.filter(([, s]) => s > threshold).length}/${all.length}`;
    };
    console.log(`${name}, ${set}: health ${passing('health')}, others ${passing('not_health')}`);
  }
}
