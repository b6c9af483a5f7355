import { setTimeout as sleep } from 'node:timers/promises';
import { viewOf } from '../../scripts/browser/chromium-view.ts';
import { saveTreatments } from '../../scripts/journey/save-from-page.ts';
import { type App, expect, PAGES, t, test } from './fixtures.ts';
import { readEverythingKept } from './kept.ts';
import { prepareLock, unlockPage } from './lock-steps.ts';

/** Milliseconds after the click that turns the lock on; making the keys takes about a second. */
const POINTS = process.env.PROOF_FACTOR
  ? Array.from({ length: 30 }, (_, i) => i * 75)
  : [0, 800, 2_400];
const NOTE = 'Ask about the night dose';

/** As when the power goes: no window is told, nothing is written at the end. */
async function killBrowser(app: App): Promise<void> {
  const session = await app.context.browser()?.newBrowserCDPSession();
  const answer = await session?.send('SystemInfo.getProcessInfo');
  const browser = answer?.processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('The browser has no process.');
  const gone = new Promise((resolve) => app.context.once('close', resolve));
  process.kill(browser.id, 'SIGKILL');
  await gone;
}

for (const afterMs of POINTS)
  test(`killed ${afterMs} ms into turning the lock on, the notebook is the old or the new one, whole`, async ({
    start,
  }) => {
    test.slow();
    const app = await start();
    const panel = await app.openPanel(await app.open(PAGES.reference));
    await saveTreatments(viewOf(panel), [0, 1, 2], { condition: 'Migraine', note: NOTE });
    const settings = await app.open('/notebook.html#settings');
    await prepareLock(settings);
    await settings.getByRole('button', { name: t('lock.turnOn'), exact: true }).click();
    await sleep(afterMs);
    await killBrowser(app);

    await app.reopen();
    const page = await app.open('/notebook.html');
    const lockScreen = page.getByRole('heading', { name: t('lock.locked') });
    const conditions = page.getByRole('heading', { name: t('notebook.conditions') });
    await expect(lockScreen.or(conditions)).toBeVisible();
    const isLocked = await lockScreen.isVisible();
    console.log(`killed after ${afterMs} ms: ${isLocked ? 'the new one' : 'the old one'}`);
    const { onDisk } = await readEverythingKept(app);
    expect(onDisk.includes(NOTE)).toBe(!isLocked);
    if (isLocked) await unlockPage(page);
    await page.getByRole('main').getByRole('link', { name: 'Migraine' }).click();
    await expect(page.getByText(NOTE)).toHaveCount(3);
    const names = await page.evaluate(async () =>
      (await indexedDB.databases()).map((one) => one.name),
    );
    expect(names).toHaveLength(2);
  });
