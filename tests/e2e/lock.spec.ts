import type { Page } from '@playwright/test';
import { viewOf } from '../../scripts/browser/chromium-view.ts';
import { saveTreatments } from '../../scripts/journey/save-from-page.ts';
import { expectAccessible } from './accessibility.ts';
import { type App, expect, PAGES, t, test } from './fixtures.ts';
import { readEverythingKept } from './kept.ts';
import { PASSPHRASE, turnOnLock, typeNewPassphrase, unlockPage } from './lock-steps.ts';

declare const chrome: {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  storage: {
    session: { get(): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  };
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
  await page.getByRole('searchbox').fill('night dose');
  await expect(page.getByRole('main').getByText(NOTE)).toBeVisible();
  await page.goto(page.url().replace(/#.*|$/, '#conditions'));
  await page.getByRole('main').getByRole('link', { name: 'Migraine' }).click();
  await expect(page.getByText(NOTE)).toBeVisible();
});

test('locked in one window, it is shut in all, and pages are no longer looked at', async ({
  start,
}) => {
  test.slow();
  const app = await start({ grant: 'granted' });
  await fillNotebook(app);
  const notebook = await app.open('/notebook.html');
  const settings = await app.open('/notebook.html#settings');
  await turnOnLock(settings);
  await notebook.getByRole('main').getByRole('link', { name: 'Migraine' }).click();
  await expect(notebook.getByText(NOTE)).toBeVisible();
  const badge = () =>
    settings.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no tab';
    }, PAGES.reference);
  await expect.poll(badge).toMatch(/^\d+$/);

  await button(settings, t('lock.now')).first().click();
  await expect(locked(settings)).toBeVisible();
  await expect(locked(notebook)).toBeVisible();
  await expect(notebook.getByText(NOTE)).toBeHidden();
  await expect.poll(badge).toBe('');
  const { inMemory } = await readEverythingKept(app);
  expect(inMemory).toBe('{}');
  const later = await app.open(PAGES.news);
  const panel = await app.openPanel(later);
  await expect(locked(panel)).toBeVisible();
  await expectAccessible(panel);

  await unlockPage(settings);
  await expect(notebook.getByText(NOTE)).toBeVisible();
  await expect(panel.getByRole('checkbox').first()).toBeVisible();
  await expect.poll(badge).toMatch(/^\d+$/);
});

test('it locks by itself when nobody uses it', async ({ start }) => {
  const app = await start();
  const page = await app.open('/notebook.html#settings');
  await turnOnLock(page);
  await page
    .getByLabel(t('lock.autoLock'))
    .selectOption({ label: t('lock.minutes', { count: 1 }) });
  const deadline = () =>
    page.evaluate(async () => {
      const { 'lock:deadline': kept } = await chrome.storage.session.get();
      return kept as { at: number; minutes: number };
    });
  await expect.poll(async () => (await deadline()).minutes).toBe(1);
  // Most of the minute has gone by.
  const { at } = await deadline();
  await page.evaluate(
    (soon) => chrome.storage.session.set({ 'lock:deadline': { at: soon, minutes: 1 } }),
    at - 57_000,
  );
  await expect(locked(page)).toBeVisible();
  const { inMemory } = await readEverythingKept(app);
  expect(inMemory).toBe('{}');
});

test('a forgotten passphrase is replaced by the recovery code, and then by another', async ({
  start,
}) => {
  test.slow();
  const app = await start();
  await fillNotebook(app);
  const page = await app.open('/notebook.html#settings');
  const code = await turnOnLock(page);
  await button(page, t('lock.now')).first().click();
  await button(page, t('lock.useCode')).click();
  await page.getByLabel(t('lock.code')).fill(`${code.slice(0, 7)}U${code.slice(8)}`);
  await typeNewPassphrase(page, 'a second passphrase');
  await button(page, t('lock.recover')).click();
  await expect(page.getByText(t('lock.codeGroup', { group: 2 }))).toBeVisible();
  await page.getByLabel(t('lock.code')).fill(code.toLowerCase());
  await button(page, t('lock.recover')).click();
  await expect(page.getByText(t('lock.isOn'))).toBeVisible();

  await button(page, t('lock.changePassphrase')).click();
  await page.getByLabel(t('lock.oldPassphrase'), { exact: true }).fill('a second passphrase');
  await typeNewPassphrase(page, 'a third passphrase');
  await button(page, t('common.save')).click();
  await expect(page.getByText(t('lock.passphraseChanged'))).toBeVisible();
  await button(page, t('lock.now')).first().click();
  await unlockPage(page, 'a third passphrase');
  await page.goto(page.url().replace('#settings', '#conditions'));
  await page.getByRole('main').getByRole('link', { name: 'Migraine' }).click();
  await expect(page.getByText(NOTE)).toBeVisible();
});

test('a note typed while it is locked is in the notebook after unlocking', async ({ start }) => {
  const app = await start();
  const settings = await app.open('/notebook.html#settings');
  await turnOnLock(settings);
  await settings.close();
  const panel = await app.open('/sidepanel.html');
  await button(panel, t('lock.now')).click();
  await panel.getByLabel(t('clip.note')).fill('Typed in the waiting room');
  await expect(panel.getByText(t('lock.noteHeld'))).toBeVisible();
  await panel.close();
  const again = await app.open('/sidepanel.html');
  await expect(again.getByText(t('lock.notesWait', { count: 1 }))).toBeVisible();
  await unlockPage(again);
  await expect(again.getByText(t('lock.notesStored', { count: 1 }))).toBeVisible();
  const notebook = await app.open('/notebook.html');
  await expect(notebook.getByText('Typed in the waiting room')).toBeVisible();
});

test('taken off again, the notebook is whole and opens without a passphrase', async ({ start }) => {
  test.slow();
  const app = await start();
  await fillNotebook(app);
  const page = await app.open('/notebook.html#settings');
  await button(page, t('lock.turnOnButton')).click();
  await expectAccessible(page);
  await button(page, t('common.cancel')).click();
  await turnOnLock(page);
  await expectAccessible(page);
  await button(page, t('lock.turnOffButton')).click();
  await page.getByLabel(t('lock.passphrase'), { exact: true }).fill(PASSPHRASE);
  await button(page, t('lock.turnOff')).click();
  await expect(page.getByText(t('lock.turnedOff'), { exact: true })).toBeVisible();
  await app.reopen();
  const notebook = await app.open('/notebook.html');
  await notebook.getByRole('main').getByRole('link', { name: 'Migraine' }).click();
  await expect(notebook.getByText(NOTE)).toBeVisible();
});
