import path from 'node:path';
import type { Page } from '@playwright/test';
import { makeTempFolder } from '../../scripts/browser/unpacked-extension.ts';
import { manyClips } from '../fixtures/many-clips.ts';
import { putRecords } from '../fixtures/put-records.ts';
import { writeBackupFile } from '../fixtures/write-backup-file.ts';
import { sample } from '../unit/notebook/sample-records.ts';
import { runs } from '../unit/runs.ts';
import { type App, expect, t, test } from './fixtures.ts';

declare const chrome: {
  alarms: { create(name: string, info: { when: number }): Promise<void> };
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const CLIPS = 2_000;
const file = path.join(makeTempFolder('killed'), 'many.json.gz');
writeBackupFile(file, manyClips(CLIPS));
/** Moments at which the browser is killed, in ms after the act began, spread over the time it takes. */
const moments = (lastMs: number) =>
  Array.from({ length: runs(2) }, (_, i) => Math.round((lastMs * (i + 0.5)) / runs(2)));

/** Ends the browser as a power cut would: nothing of it runs another instruction. */
async function killBrowser(app: App): Promise<void> {
  const session = await app.context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const own = processInfo.find(({ type }) => type === 'browser');
  if (!own) throw new Error('The browser was not found.');
  const closed = app.context.waitForEvent('close');
  process.kill(own.id, 'SIGKILL');
  await closed;
}

/** How many rows of a kind there are, and how many of them say nothing but their id. */
const countRows = (page: Page, kind: string) =>
  page.evaluate(async (store) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('beforehand'));
    const rows = await settled(database.transaction(store).objectStore(store).getAll());
    database.close();
    return { all: rows.length, purged: rows.filter(({ purged }) => purged === true).length };
  }, kind);

async function openStorage(app: App): Promise<Page> {
  const page = await app.open('/notebook.html#storage');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('notebook.place.storage'));
  return page;
}

async function toRestoreButton(page: Page): Promise<void> {
  await page.getByLabel(t('backup.file')).setInputFiles(file);
  await button(page, t('backup.showChanges')).click();
  await expect(button(page, t('backup.restore'))).toBeEnabled();
}

async function expectSound(page: Page): Promise<void> {
  await button(page, t('storage.checkNow')).click();
  await expect(page.locator('.notice[data-look="good"]')).toBeVisible();
}

test('a browser killed while restoring has the old notebook or the new one, whole', async ({
  start,
}) => {
  test.setTimeout(60_000 * runs(2));
  for (const moment of moments(1_500)) {
    // A notebook of its own each time: what is restored already cannot be restored again.
    const app = await start();
    const page = await openStorage(app);
    await toRestoreButton(page);
    const before = await countRows(page, 'clip');
    await button(page, t('backup.restore')).click({ noWaitAfter: true });
    await page.waitForTimeout(moment);
    await killBrowser(app);
    await app.reopen();
    const after = await openStorage(app);
    const { all } = await countRows(after, 'clip');
    expect([before.all, CLIPS], `killed after ${moment} ms`).toContain(all);
    expect((await countRows(after, 'source')).all).toBe(all / 10);
    await expectSound(after);
    await app.context.close();
  }
});

test('a browser killed while saving has the entry whole or not at all, and what it said was saved', async ({
  start,
}) => {
  test.setTimeout(60_000 * runs(2));
  const app = await start();
  let savedCount = 0;
  for (const moment of [...moments(300), Number.NaN]) {
    const page = await app.open('/notebook.html#conditions');
    await button(page, t('notebook.addCondition')).click();
    await page.getByLabel(t('notebook.conditionName')).fill(`Condition ${moment}`);
    await button(page, t('common.save')).click({ noWaitAfter: true });
    const isAwaited = Number.isNaN(moment);
    if (isAwaited) await page.getByRole('main').getByText(`Condition ${moment}`).waitFor();
    else await page.waitForTimeout(moment);
    await killBrowser(app);
    await app.reopen();
    const after = await openStorage(app);
    const { all } = await countRows(after, 'condition');
    const possible = isAwaited ? [savedCount + 1] : [savedCount, savedCount + 1];
    expect(possible, `killed after ${moment} ms`).toContain(all);
    savedCount = all;
    await expectSound(after);
    await after.close();
  }
});

test('a worker killed while it empties the trash has emptied all of it or nothing', async ({
  start,
}) => {
  test.setTimeout(60_000 * runs(2));
  const app = await start();
  for (const moment of moments(2_000)) {
    const page = await openStorage(app);
    const old = { deletedAt: 1_600_000_000_000 };
    const trashed = Array.from({ length: 400 }, (_, n) => sample('clip', 0x1000 + n, old));
    await putRecords(page, trashed);
    await page.evaluate(() => chrome.alarms.create('empty-trash', { when: Date.now() }));
    await page.waitForTimeout(moment);
    await app.killWorker();
    await page.reload();
    const { all, purged } = await countRows(page, 'clip');
    expect(all).toBe(400);
    expect([0, 400], `killed after ${moment} ms`).toContain(purged);
    await page.close();
  }
});

test('two windows that restore at once leave one whole notebook, and each is told', async ({
  start,
}) => {
  const app = await start();
  const pages = [await openStorage(app), await openStorage(app)] as const;
  for (const page of pages) await toRestoreButton(page);
  await Promise.all(pages.map((page) => button(page, t('backup.restore')).click()));
  for (const page of pages) {
    const told = button(page, t('backup.undo')).or(page.getByText(t('failure.conflict')));
    await expect(told).toBeVisible({ timeout: 30_000 });
  }
  expect((await countRows(pages[0], 'clip')).all).toBe(CLIPS);
  await expectSound(pages[1]);
});
