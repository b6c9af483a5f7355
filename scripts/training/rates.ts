import type { LabelledPage } from './data-folder.ts';

/** A page with a score given by a model that never saw its site. */
export interface Scored {
  page: LabelledPage;
  score: number;
}

const isHealth = ({ page }: Scored) => page.label === 'health';
const isOther = ({ page }: Scored) => page.label === 'not_health';

/** The lowest threshold at which at most `share` of the pages that are not about health pass. */
export function thresholdAt(scored: readonly Scored[], share: number): number {
  const others = scored.filter(isOther).map((s) => s.score);
  others.sort((a, b) => b - a);
  return (others[Math.floor(others.length * share)] ?? 0) + 1e-6;
}

function line(name: string, scored: readonly Scored[], threshold: number): string {
  const health = scored.filter(isHealth);
  const others = scored.filter(isOther);
  const passing = (list: readonly Scored[]) => list.filter((s) => s.score > threshold).length;
  return `${name}: recall ${passing(health)}/${health.length}, false alarms ${passing(others)}/${others.length}`;
}

/** Prints recall and false alarms over all pages and over sites of which there is one page or two. */
export function reportRates(name: string, scored: readonly Scored[], threshold: number): void {
  const unseen = scored.filter((s) => s.page.source_type === 'general_fixture');
  console.log(line(name, scored, threshold));
  console.log(line(`${name}, unseen sites`, unseen, threshold));
  for (const share of [0.003, 0.01]) {
    const at = thresholdAt(scored, share);
    console.log(`  ${line(`${name} at ${share}`, scored, at)} (${(at - threshold).toFixed(2)})`);
    console.log(`  ${line(`${name}, unseen sites at ${share}`, unseen, at)}`);
  }
}
