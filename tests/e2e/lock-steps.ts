import { expect, type Page } from '@playwright/test';
import { createTranslator } from '../../utils/words/translator.ts';

const t = createTranslator('en');

export const PASSPHRASE = 'four quiet brown boats';

/** Fills the two fields for a new passphrase. */
export async function typeNewPassphrase(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel(t('lock.newPassphrase'), { exact: true }).fill(passphrase);
  await page.getByLabel(t('lock.again'), { exact: true }).fill(passphrase);
}

/** In the settings: up to the button that turns the lock on; gives the recovery code. */
export async function prepareLock(settings: Page): Promise<string> {
  await settings.getByRole('button', { name: t('lock.turnOnButton') }).click();
  await typeNewPassphrase(settings, PASSPHRASE);
  await settings.getByRole('button', { name: t('lock.goOn') }).click();
  const shown = await settings.locator('.recovery-code').innerText();
  const code = shown.trim().split(/\s+/).join('-');
  await settings.getByLabel(t('lock.lastGroup')).fill(code.slice(-5));
  return code;
}

/** Turns the lock on in the settings; gives the recovery code. */
export async function turnOnLock(settings: Page): Promise<string> {
  const code = await prepareLock(settings);
  await settings.getByRole('button', { name: t('lock.turnOn'), exact: true }).click();
  await expect(settings.getByText(t('lock.turnedOn'), { exact: true })).toBeVisible();
  return code;
}

export async function unlockPage(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel(t('lock.passphrase'), { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: t('lock.unlock'), exact: true }).click();
  await expect(page.getByRole('heading', { name: t('lock.locked') })).toBeHidden();
}
