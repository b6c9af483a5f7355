import { excludedMatches } from '../detect/site-policy.ts';
import { askPage } from '../messaging/ask-page.ts';
import { setBadge } from '../platform/badge.ts';
import { grantedHosts } from '../platform/host-access.ts';
import { injectRegisteredWatch, registerWatch } from '../platform/page-script.ts';
import { allTabs, webTabs } from '../platform/tabs.ts';
import { siteRules } from './background-notebook.ts';
import { dropSeen } from './seen-pages.ts';
import { whyPaused } from './why-paused.ts';

/**
 * Makes the registered content script match what the person allows.
 * Called at every start and change: an update of the extension clears registrations,
 * and taking access back leaves them.
 */
export async function syncPageScript(): Promise<void> {
  const rules = await siteRules();
  // Without the person's rules the script is nowhere; it is registered again once they can be read.
  const origins = rules ? await grantedHosts() : [];
  const paused = (rules ?? []).filter(({ rule, scope }) => rule === 'paused' && scope === 'site');
  await registerWatch(origins, excludedMatches(paused.map((rule) => rule.address)));
}

/**
 * After access was granted, and after an update, which orphans the scripts that run:
 * tabs that are open already are looked at too, without a reload.
 */
export async function startWhereAllowed(): Promise<void> {
  await syncPageScript();
  await runInOpenTabs();
}

async function runInOpenTabs(): Promise<void> {
  for (const { id, url } of await webTabs())
    if (!(await whyPaused(url))) await injectRegisteredWatch(id);
}

/**
 * After access was taken back: copies that still run fall silent, what they saw is forgotten, and
 * they begin again where they still may.
 */
export async function hostsTakenBack(): Promise<void> {
  await syncPageScript();
  for (const tabId of await allTabs()) {
    await askPage(tabId, 'page.stop');
    await dropSeen(tabId);
    await setBadge(tabId, 0);
  }
  if ((await grantedHosts()).length > 0) await runInOpenTabs();
}
