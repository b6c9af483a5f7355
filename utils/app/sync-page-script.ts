import { excludedMatches } from '../detect/site-policy.ts';
import { askPage } from '../messaging/ask-page.ts';
import { grantedHosts } from '../platform/host-access.ts';
import { injectPageScript, registerPageScript } from '../platform/page-script.ts';
import { allTabs, webTabs } from '../platform/tabs.ts';
import { pauseRules } from './background-notebook.ts';

/**
 * Makes the registered content script match what the person allows.
 * Called at every start and change: an update of the extension clears registrations,
 * and taking access back leaves them.
 */
export async function syncPageScript(): Promise<void> {
  const origins = await grantedHosts();
  const paused = (await pauseRules()).filter((rule) => rule.scope === 'site');
  await registerPageScript(origins, excludedMatches(paused.map((rule) => rule.address)));
}

/** After access was granted: tabs that are open already are looked at too, without a reload. */
export async function hostsGranted(): Promise<void> {
  await syncPageScript();
  await runInOpenTabs();
}

async function runInOpenTabs(): Promise<void> {
  for (const tabId of await webTabs()) await injectPageScript(tabId, 'registered');
}

/** After access was taken back: copies that still run fall silent, and begin again where they still may. */
export async function hostsTakenBack(): Promise<void> {
  await syncPageScript();
  for (const tabId of await allTabs()) await askPage(tabId, 'page.stop');
  if ((await grantedHosts()).length > 0) await runInOpenTabs();
}
