// How long a backup of 50,000 passages takes in real Chromium, and restoring it into an empty notebook; exit
// code 1 past the limits. Needs a build: node tests/bench/backup.ts [PASSAGES]
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import {
  copyExtension,
  EXTENSION_ORIGIN,
  makeTempFolder,
} from '../../scripts/browser/unpacked-extension.ts';
import { createTranslator } from '../../utils/words/translator.ts';
import { manyClips } from '../fixtures/many-clips.ts';
import { writeBackupFile } from '../fixtures/write-backup-file.ts';

const MOST_S = { 'back up': 15, 'check, show and restore': 40 };
const WAIT = { timeout: 150_000 };
const count = Number(process.argv[2] ?? 50_000);
const t = createTranslator('en');
const folder = makeTempFolder('bench-backup');
const file = path.join(folder, 'many.json.gz');
await writeBackupFile(file, manyClips(count));

const options = { profile: path.join(folder, 'profile'), extension: copyExtension('chrome-mv3') };
const context = await launchChromium(options);
const page = await context.newPage();
await page.goto(`${EXTENSION_ORIGIN}/notebook.html#storage`);
const click = (on: Page, name: string) => on.getByRole('button', { name, exact: true }).click(WAIT);

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1_000;
}

const parts = {
  check: await seconds(async () => {
    await page.getByLabel(t('backup.file')).setInputFiles(file);
    await page.getByText(t('backup.nothingYet')).waitFor(WAIT);
  }),
  show: await seconds(async () => {
    await click(page, t('backup.showChanges'));
    await page.getByText(t('backup.wouldChange')).waitFor(WAIT);
  }),
  restore: await seconds(async () => {
    await click(page, t('backup.restore'));
    await page.getByRole('button', { name: t('backup.undo'), exact: true }).waitFor(WAIT);
  }),
};
await page.reload();
await page.getByRole('heading', { level: 1 }).waitFor(WAIT);
const backUp = await seconds(async () => {
  const coming = page.waitForEvent('download', WAIT);
  await click(page, t('backup.now'));
  await (await coming).path();
});
await context.close();
const megabytes = (fs.statSync(file).size / 1_000_000).toFixed(1);
fs.rmSync(folder, { recursive: true, force: true });

console.log(`${count} passages, ${megabytes} MB packed`);
for (const [name, value] of Object.entries(parts)) console.log(`  ${name} ${value.toFixed(1)} s`);
const restored = parts.check + parts.show + parts.restore;
for (const [name, value] of [
  ['back up', backUp],
  ['check, show and restore', restored],
] as const) {
  const isEnough = value <= MOST_S[name];
  if (!isEnough) process.exitCode = 1;
  console.log(
    `${isEnough ? 'ok  ' : 'FAIL'} ${name} ${value.toFixed(1)} s (at most ${MOST_S[name]})`,
  );
}
