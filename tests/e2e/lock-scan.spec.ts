import type { Page } from '@playwright/test';
import { scanProfile, type Trace } from '../../scripts/profile/scan-profile.ts';
import { type App, expect, PAGES, t, test } from './fixtures.ts';
import { turnOnLock } from './lock-steps.ts';

/** A few markers every day; `npm run proof` takes as many as somebody would keep. */
const COUNT = process.env.PROOF_FACTOR ? 200 : 20;
const RULES = 2;
/** Where the browser keeps what is ours; the address of a page we have been to is in its history too. */
const OURS =
  /chrome-extension_|\/(Local|Sync) Extension Settings\/|\/Extension (State|Scripts|Rules)\//;

/** Made-up words that stand nowhere else; no two of them share a beginning. */
const MARKERS = Array.from(
  { length: COUNT },
  (_, i) => `${(i * 7_919 + 10_007).toString(36)}quollmark`,
);
const [OF_RULES, OF_TEXTS] = [MARKERS.slice(0, RULES), MARKERS.slice(RULES)];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const markersIn = (traces: readonly Trace[]) =>
  [...new Set(traces.map(({ marker }) => marker))].sort();

function scan({ profile }: App): Trace[] {
  const ofRules = scanProfile(profile, OF_RULES).filter(({ file }) => OURS.test(file));
  return [...ofRules, ...scanProfile(profile, OF_TEXTS)];
}

/** Two texts to a note; the last note is typed and not saved. */
async function writeNotes(panel: Page, markers: readonly string[]): Promise<void> {
  for (let at = 0; at < markers.length; at += 2) {
    await button(panel, t('panel.writeNote')).click();
    await panel.getByLabel(t('clip.note')).fill(`It helped ${markers[at]} for a week`);
    await panel.getByLabel(t('clip.question')).fill(`Is ${markers[at + 1] ?? 'it'} safe?`);
    if (at + 2 >= markers.length) break;
    await button(panel, t('common.save')).click();
    await expect(panel.getByLabel(t('clip.note'))).toBeHidden();
  }
}

async function turnOffPage(app: App, marker: string): Promise<void> {
  const page = await app.open(`${PAGES.reference}?read=${marker}`);
  const panel = await app.openPanel(page);
  await panel.getByText(t('panel.wrong')).click();
  await button(panel, t('panel.offPage')).click();
  await expect(panel.getByText(t('panel.pausedWhy.your-rule'))).toBeVisible();
  await panel.close();
  await page.close();
}

test(`after a restart none of ${COUNT} markers is in any file, and without the lock all are`, async ({
  start,
}) => {
  test.setTimeout(COUNT * 4_000 + 60_000);
  const app = await start();
  const half = Math.ceil(OF_TEXTS.length / 4) * 2;
  for (const marker of OF_RULES) await turnOffPage(app, marker);
  await writeNotes(await app.open('/sidepanel.html'), OF_TEXTS.slice(0, half));
  await expect.poll(() => markersIn(scan(app))).toHaveLength(RULES + half);
  // Some of it in older files of the database, some in its newest.
  await app.reopen();
  const panel = await app.open('/sidepanel.html');
  await writeNotes(panel, OF_TEXTS.slice(half));
  await expect.poll(() => markersIn(scan(app))).toEqual(MARKERS.toSorted());

  await turnOnLock(await app.open('/notebook.html#settings'));
  console.log(`right after: ${markersIn(scan(app)).length} of ${COUNT} markers are still in files`);
  await app.reopen();
  const locked = await app.open('/notebook.html');
  await expect(locked.getByRole('heading', { name: t('lock.locked') })).toBeVisible();
  expect(scan(app)).toEqual([]);
  await app.context.close();
  expect(scan(app)).toEqual([]);
});
