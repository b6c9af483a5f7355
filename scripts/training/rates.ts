import type { Example } from './examples.ts';

type Scores = ReadonlyMap<Example, number>;

const isCounted = (e: Example) => e.page?.label !== 'borderline' && e.page?.lang === 'en';

/** The lowest threshold at which at most `share` of the pages that are not about health pass. */
export function thresholdAt(scores: Scores, share: number): number {
  const others = [...scores].filter(([e]) => isCounted(e) && !e.isHealth).map(([, s]) => s);
  others.sort((a, b) => b - a);
  return (others[Math.floor(others.length * share)] ?? 0) + 1e-6;
}

/** Prints recall and false alarms, over all pages and over sites of which there is one page or two. */
export function reportRates(scores: Scores, threshold: number): void {
  const sets: [string, (e: Example) => boolean][] = [
    ['English', isCounted],
    ['English, unseen sites', (e) => isCounted(e) && e.page?.source_type === 'general_fixture'],
  ];
  for (const [name, keep] of sets) {
    const kept = [...scores].filter(([e]) => keep(e));
    const health = kept.filter(([e]) => e.isHealth);
    const others = kept.filter(([e]) => !e.isHealth);
    const over = (list: typeof kept, t: number) => list.filter(([, s]) => s > t).length;
    console.log(
      `${name}: recall ${over(health, threshold)}/${health.length}, false alarms ${over(others, threshold)}/${others.length}`,
    );
    for (const share of [0.001, 0.003, 0.01, 0.02]) {
      const t = thresholdAt(scores, share);
      console.log(
        `  at ${share}: recall ${(over(health, t) / health.length).toFixed(3)} (threshold ${t.toFixed(2)})`,
      );
    }
  }
}
