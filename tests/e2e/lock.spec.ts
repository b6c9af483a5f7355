import type { Page } from '@playwright/test';
import { viewOf } from '../../scripts/browser/chromium-view.ts';
import { saveTreatments } from '../../scripts/journey/save-from-page.ts';
import { expectAccessible } from './accessibility.ts';
import { type App, expect, PAGES, t, test } from './fixtures.ts';
import { readEverythingKept } from './kept.ts';
import { PASSPHRASE, turnOnLock, unlockPage } from './lock-steps.ts';

declare const chrome: {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  storage: { session: { set(items: object): Promise<void> } };
  tabs: { query(by: object): Promise<{ id: number }[]> };
};

const NOTE = 'Ask about the night dose';
const locked = (page: Page) => page.getByRole('heading', { name: t('lock.locked') });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Something in the notebook to hide. */
async function fillNotebook(app: App): Promise<void> {
  const panel = await app.openPanel(await app.open(PAGES.reference));
  await saveTreatments(viewOf(panel), [0], { condition: 'Migraine', note: NOTE });
  await panel.close();
}

test('turned on, the notebook is shut after a restart and whole after unlocking', async ({
  start,
}) => {
  test.slow();
  const app = await start();
  await fillNotebook(app);
  const settings = await app.open('/notebook.html#settings');
  await turnOnLock(settings);
  await expect(settings.getByText(t('lock.isOn'))).toBeVisible();
  const { onDisk } = await readEverythingKept(app);
  for (const hidden of [NOTE, 'Migraine', 'settings', PASSPHRASE])
    expect(onDisk).not.toContain(hidden);

  await app.reopen();
  const page = await app.open('/notebook.html');
  await expect(locked(page)).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(t('lock.passphrase'), { exact: true }).fill('not the passphrase');
  await button(page, t('lock.unlock')).click();
  await expect(page.getByRole('alert')).toHaveText(t('lock.wrongPassphrase'));
  await unlockPage(page);
  await page.getByRole('main').getByRole('link', { name: 'Migraine' }).click();
  await expect(page.getByText(NOTE)).toBeVisible();
});
