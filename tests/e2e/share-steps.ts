import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { makeTempFolder } from '../../scripts/browser/unpacked-extension.ts';
import { type App, expect, t } from './fixtures.ts';

/** A share file on disk, and the passphrase that opens it. */
export interface SharedFile {
  file: string;
  passphrase: string;
}

/** Opens a part of the share view. */
export const openShareView = (app: App, part: 'send' | 'open' | 'copy' | 'choose'): Promise<Page> =>
  app.open(`/notebook.html#share/${part}`);

/** Shares everything of the person in front under the six words offered, and saves the file. */
export async function sendShare(
  app: App,
  sender: string,
  look: (page: Page) => Promise<void> = async () => {},
): Promise<SharedFile> {
  const page = await openShareView(app, 'send');
  await page.getByLabel(t('share.what.yourName')).fill(sender);
  const nameless = page.getByLabel(t('share.what.nameNeeded'));
  if (await nameless.isVisible()) await nameless.fill('Rosa');
  await look(page);
  await page.getByRole('button', { name: t('share.what.next') }).click();
  await expect(page.getByRole('heading', { name: t('share.passphrase.heading') })).toBeFocused();
  const words = page.getByLabel(t('share.passphrase.words'));
  await expect(words).toHaveText(/^[a-z]+( [a-z]+){5}$/);
  const passphrase = await words.innerText();
  await look(page);
  const file = await download(page, t('share.send.make'));
  await expect(page.getByRole('heading', { name: t('share.send.doneHeading') })).toBeVisible();
  await look(page);
  await page.close();
  return { file, passphrase };
}

/** Clicks a button that saves a file; answers with the file under the name that was offered. */
export async function download(page: Page, button: string): Promise<string> {
  const coming = page.waitForEvent('download', { timeout: 30_000 });
  await page.getByRole('button', { name: button }).click();
  const saved = await coming;
  const file = path.join(makeTempFolder('download'), saved.suggestedFilename());
  await saved.saveAs(file);
  expect(fs.statSync(file).size).toBeGreaterThan(0);
  return file;
}

/** Opens a share file as far as the list of what it would change. */
export async function openShared(app: App, { file, passphrase }: SharedFile): Promise<Page> {
  const page = await openShareView(app, 'open');
  await page.getByLabel(t('share.open.file')).setInputFiles(file);
  await page.getByLabel(t('share.open.passphrase')).fill(passphrase);
  await page.getByRole('button', { name: t('share.open.button') }).click();
  return page;
}

/** Puts what is shown into the notebook. */
export async function takeShared(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('share.preview.take') }).click();
  await expect(page.getByRole('heading', { name: t('share.after.heading') })).toBeFocused();
}

/** Writes into an option of a condition what the person thinks of it. */
export async function think(app: App, person: string, thought: string): Promise<void> {
  const page = await app.open('/notebook.html#conditions');
  await page.getByLabel(t('notebook.forWhom')).selectOption({ label: person });
  await page.getByRole('main').getByRole('link', { name: 'Migraine' }).click();
  await page
    .getByRole('button', { name: t('option.edit') })
    .first()
    .click();
  await page.getByLabel(t('option.myLeaning')).fill(thought);
  await page.getByRole('button', { name: t('common.save'), exact: true }).click();
  await expect(page.getByText(t('notebook.saved'))).toBeVisible();
  await expect(page.getByRole('definition').getByText(thought)).toBeVisible();
  await page.close();
}
