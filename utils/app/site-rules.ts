import type { PauseRule } from '../detect/site-policy.ts';
import type { Notebook } from './notebook.ts';

/** Sites and pages the person has paused; none when the notebook cannot be read. */
export async function readPauseRules({ store }: Notebook): Promise<PauseRule[]> {
  const rules = await store.readAll('siteRule');
  if (!rules.ok) return [];
  return rules.value.records.filter((one) => one.rule === 'paused' && one.deletedAt === null);
}
