import { ruleMatches } from '../detect/site-policy.ts';
import type { SiteRule } from '../model/notebook-own.ts';
import type { Result } from '../model/result.ts';
import { blank } from '../notebook/blank-records.ts';
import { canonicalAddress } from '../source/canonical-address.ts';
import { parseAddress } from '../source/parse-address.ts';
import type { Act } from './commit-act.ts';
import type { Notebook } from './notebook.ts';

/** The person's rules about sites and pages; null when the notebook cannot be read. */
export async function readSiteRules({ store }: Notebook): Promise<SiteRule[] | null> {
  const rules = await store.readAll('siteRule');
  return rules.ok ? rules.value.records.filter((one) => one.deletedAt === null) : null;
}

/** Adds a rule about the page at this address, or about its whole site. */
export function addSiteRule(
  notebook: Notebook,
  url: string,
  scope: SiteRule['scope'],
  rule: SiteRule['rule'],
): Promise<Result<Act>> {
  const page = canonicalAddress(url, '');
  const address = scope === 'page' ? page : (parseAddress(page)?.host ?? page);
  return notebook.act([notebook.add('siteRule', { ...blank('siteRule'), scope, address, rule })]);
}

/** Takes back every rule of this kind that covers the page at this address. */
export async function dropSiteRules(
  notebook: Notebook,
  url: string,
  rule: SiteRule['rule'],
): Promise<Result<Act>> {
  const rules = (await readSiteRules(notebook)) ?? [];
  return notebook.act(
    notebook.trash(rules.filter((one) => one.rule === rule && ruleMatches(one, url))),
  );
}
