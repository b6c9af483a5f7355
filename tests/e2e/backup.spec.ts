import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { putRecords } from '../fixtures/put-records.ts';
import { sampleNotebook } from '../unit/notebook/sample-records.ts';
import { expectAccessible } from './accessibility.ts';
import { type App, expect, t, test } from './fixtures.ts';
import { readEverythingKept } from './kept.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const PASSPHRASE = 'seven small boats';

async function openStorage(app: App): Promise<Page> {
  const page = await app.open('/notebook.html#storage');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('notebook.place.storage'));
  return page;
}

/** Puts the sample notebook in and gives the storage page. */
async function filled(app: App): Promise<Page> {
  const page = await openStorage(app);
  await putRecords(page, sampleNotebook());
  await page.reload();
  return page;
}

async function backUp(page: Page): Promise<string> {
  const coming = page.waitForEvent('download');
  await button(page, t('backup.now')).click();
  const download = await coming;
  const file = await download.path();
  const named = `${file}-${download.suggestedFilename()}`;
  fs.copyFileSync(file, named);
  return named;
}

async function check(page: Page, file: string): Promise<void> {
  await page.getByLabel(t('backup.file')).setInputFiles(file);
}

test('a backup made here is checked, restored elsewhere, and taken back', async ({ start }) => {
  const first = await start();
  const page = await filled(first);
  const file = await backUp(page);
  expect(file).toMatch(/beforehand-backup-\d{4}-\d\d-\d\d\.json\.gz$/);
  await expect(page.getByText(t('backup.cannotSee'))).toBeVisible();
  await check(page, file);
  await button(page, t('backup.showChanges')).click();
  await expect(page.getByText(t('backup.nothingToDo'))).toBeVisible();
  await expectAccessible(page);

  const second = await start();
  const other = await openStorage(second);
  await check(other, file);
  await expect(other.getByText(t('backup.nothingYet'))).toBeVisible();
  expect((await readEverythingKept(second)).onDisk).not.toContain('Topiramate');
  await button(other, t('backup.showChanges')).click();
  await expectAccessible(other);
  await button(other, t('backup.restore')).click();
  await expect(button(other, t('backup.undo'))).toBeVisible();
  await second.reopen();
  const kept = (await readEverythingKept(second)).onDisk;
  for (const words of ['Topiramate', 'Rosa', 'Penicillin']) expect(kept).toContain(words);
});

test('a protected backup opens with its passphrase only', async ({ start }) => {
  const app = await start();
  const page = await filled(app);
  await page.getByLabel(t('backup.protect')).check();
  await page.getByLabel(t('backup.passphrase'), { exact: true }).fill(PASSPHRASE);
  await page.getByLabel(t('backup.passphraseAgain')).fill(PASSPHRASE);
  const file = await backUp(page);
  expect(file).toMatch(/\.json\.gz\.age$/);
  expect(fs.readFileSync(file, 'latin1')).not.toContain('Topiramate');
  await check(page, file);
  await page.getByLabel(t('backup.filePassphrase')).fill('another');
  await button(page, t('backup.unseal')).click();
  await expect(page.getByText(t('failure.wrong-passphrase'))).toBeVisible();
  await page.getByLabel(t('backup.filePassphrase')).fill(PASSPHRASE);
  await button(page, t('backup.unseal')).click();
  await expect(page.getByText(t('backup.nothingYet'))).toBeVisible();
});

test('restoring says what is in the trash on one side only, and can be undone', async ({
  start,
}) => {
  const app = await start();
  const page = await filled(app);
  const file = await backUp(page);
  await page.goto(page.url().replace(/#.*/, '#condition/00000000-0000-4000-8000-000000000002'));
  await page
    .getByRole('button', { name: t('common.remove') })
    .first()
    .click();
  await expect(button(page, t('common.undo'))).toBeVisible();
  await page.getByRole('link', { name: t('notebook.place.storage') }).click();
  await check(page, file);
  await button(page, t('backup.showChanges')).click();
  await expect(page.getByText(t('backup.state.deleted-here', { count: 1 }))).toBeVisible();
  await expect(button(page, t('backup.restore'))).toBeDisabled();
  await page.getByRole('main').getByRole('checkbox', { name: /./ }).last().check();
  await button(page, t('backup.restore')).click();
  await button(page, t('backup.undo')).click();
  await expect(page.getByText(t('backup.undone'))).toBeVisible();
});

test('a file that is no backup gets one sentence', async ({ start }) => {
  const app = await start();
  const page = await openStorage(app);
  await page.getByLabel(t('backup.file')).setInputFiles({
    name: 'holiday.json.gz',
    mimeType: 'application/gzip',
    buffer: Buffer.from('not a backup'),
  });
  await expect(page.getByRole('alert')).toHaveText(t('failure.foreign-file'));
});

test('every entry is checked, and those that cannot be read are counted', async ({ start }) => {
  const app = await start();
  const page = await filled(app);
  await button(page, t('storage.checkNow')).click();
  await expect(page.getByText(t('storage.checked', { count: 17 }))).toBeVisible();
});

test('everything can be deleted after a typed word and a second question', async ({ start }) => {
  const app = await start();
  const page = await filled(app);
  const panel = await app.open('/sidepanel.html');
  await page.bringToFront();
  await page.getByRole('link', { name: t('notebook.place.settings') }).click();
  await button(page, t('storage.deleteEverything')).click();
  await expect(button(page, t('trash.goOn'))).toBeDisabled();
  await expectAccessible(page);
  await page.getByLabel(/delete/).fill('Delete');
  await button(page, t('trash.goOn')).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('storage.deleteEverything') })
    .click();
  await expect(page.getByText(t('welcome.deleted'))).toBeVisible();
  const { onDisk } = await readEverythingKept(app);
  for (const words of ['Topiramate', 'Rosa', 'Penicillin', sampleNotebook()[0]?.id]) {
    expect(onDisk).not.toContain(words);
  }
  await expect(panel.getByRole('main')).toBeVisible();
});

test('an old backup is mentioned in one line that can be waved away', async ({ start }) => {
  const app = await start();
  const page = await openStorage(app);
  const old = sampleNotebook().map((record) => ({ ...record, createdAt: 1_600_000_000_000 }));
  await putRecords(page, old);
  await page.goto(page.url().replace('#storage', '#conditions'));
  await page.reload();
  await expect(page.getByText(t('backup.dueNever'))).toBeVisible();
  await expectAccessible(page);
  await button(page, t('backup.notNow')).click();
  await expect(page.getByText(t('backup.dueNever'))).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(t('backup.dueNever'))).toBeHidden();
});
