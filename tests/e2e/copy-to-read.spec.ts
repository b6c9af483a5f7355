import fs from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { viewOf } from '../../scripts/browser/chromium-view.ts';
import { makeTempFolder } from '../../scripts/browser/unpacked-extension.ts';
import { saveTreatments } from '../../scripts/journey/save-from-page.ts';
import { COPY_PASSPHRASE, COPY_WORDS, HOSTILE, writeCopy } from '../fixtures/copy-to-read.ts';
import { expectAccessible } from './accessibility.ts';
import { type App, expect, PAGES, t, test } from './fixtures.ts';
import { readPdf } from './pdf-text.ts';
import { download, openShareView } from './share-steps.ts';

/** Opens a file from disk and notes every request but the one for the file itself. */
async function openFile(app: App, address: string, isScriptOff = false) {
  const page = await app.context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== address) requests.push(request.url());
  });
  const session = await app.context.newCDPSession(page);
  if (isScriptOff) await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.goto(address);
  return { page, requests };
}

async function expectRead(page: Page): Promise<void> {
  for (const word of COPY_WORDS) await expect(page.getByText(word).first()).toBeVisible();
  await expect(page.getByText(HOSTILE)).toBeVisible();
}

test('a plain copy is read without a script, printed, and asks for nothing', async ({ start }) => {
  const app = await start({ extension: null });
  const address = await writeCopy(makeTempFolder('copy'), null);
  const { page, requests } = await openFile(app, address, true);
  await expectRead(page);
  const printed = readPdf(await page.pdf()).join(' ');
  for (const word of COPY_WORDS) expect(printed).toContain(word);
  expect(requests).toEqual([]);
  expect(app.network.requests.filter((request) => request.includes('evil'))).toEqual([]);
  await page.close();
  await expectAccessible((await openFile(app, address)).page);
});

test('a locked copy opens with its passphrase alone, runs no other script, and asks for nothing', async ({
  start,
}) => {
  const app = await start({ extension: null });
  const address = await writeCopy(makeTempFolder('copy'), COPY_PASSPHRASE);
  const source = fs.readFileSync(fileURLToPath(address), 'utf8');
  for (const word of COPY_WORDS) expect(source).not.toContain(word);
  const { page, requests } = await openFile(app, address);
  await expect(page.getByText(t('share.locked.computer'))).toBeVisible();
  await expectAccessible(page);
  const open = async (passphrase: string) => {
    await page.getByLabel(t('share.locked.passphrase')).fill(passphrase);
    await page.getByRole('button', { name: t('share.locked.open') }).click();
  };
  await open('lemon tree april');
  await expect(page.getByText(t('share.locked.wrong'))).toBeVisible();
  await open(COPY_PASSPHRASE);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expectRead(page);
  expect(requests).toEqual([]);
  expect(app.network.requests.filter((request) => request.includes('evil'))).toEqual([]);
});

test('without a script a locked copy says where it opens', async ({ start }) => {
  const app = await start({ extension: null });
  const address = await writeCopy(makeTempFolder('copy'), COPY_PASSPHRASE);
  const { page } = await openFile(app, address, true);
  await expect(page.getByText(t('share.locked.computer'))).toBeVisible();
  await expect(page.getByLabel(t('share.locked.passphrase'))).toBeHidden();
});

test('a copy made in the notebook opens with the words that were shown', async ({ start }) => {
  const app = await start();
  const panel = await app.openPanel(await app.open(PAGES.reference));
  await saveTreatments(viewOf(panel), [0], { condition: 'Migraine', question: 'Is it safe?' });
  const page = await openShareView(app, 'copy');
  await page.getByLabel(t('share.what.nameNeeded')).fill('Rosa');
  await page.getByRole('button', { name: t('share.what.next') }).click();
  const words = page.getByLabel(t('share.passphrase.words'));
  await expect(words).toHaveText(/^[a-z]+( [a-z]+){5}$/);
  const passphrase = await words.innerText();
  await expectAccessible(page);
  const file = await download(page, t('share.reader.make'));
  expect(file).toMatch(/beforehand-copy-\d{4}-\d{2}-\d{2}\.html$/);
  const copy = (await openFile(app, pathToFileURL(file).href)).page;
  await copy.getByLabel(t('share.locked.passphrase')).fill(passphrase);
  await copy.getByLabel(t('share.locked.passphrase')).press('Enter');
  await expect(copy.getByText('Is it safe?')).toBeVisible();
});
