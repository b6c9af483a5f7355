// How long the search for a saved passage holds up a page; exit code 1 past the limit.
//   node tests/bench/search-slices.ts DATA_DIR [HOW_MANY]
// On the largest saved pages a passage from the middle is saved by the panel and then edited in the
// page, so that the search goes through all of it. Prints the longest task that ran a script, in thread
// time, and apart from it what the browser took to draw and to collect garbage.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { openPanelPage } from '../../scripts/browser/chromium-session.ts';
import { servePages } from '../../scripts/browser/page-server.ts';
import { copyExtension, makeTempFolder } from '../../scripts/browser/unpacked-extension.ts';
import { t } from '../../scripts/journey/words.ts';
import { type LongestTasks, longestTasks } from '../e2e/task-times.ts';

const MOST_MS = 20;
const [dataDir, howMany = '10'] = process.argv.slice(2);
if (!dataDir) throw new Error('usage: node tests/bench/search-slices.ts DATA_DIR [HOW_MANY]');

const folder = join(dataDir, 'pages');
const read = (name: string) => gunzipSync(readFileSync(join(folder, name)));
const largest = readdirSync(folder)
  .map((name) => ({ name, bytes: read(name).length }))
  .sort((a, b) => b.bytes - a.bytes)
  .slice(0, Number(howMany));
const network = await servePages(
  (path) => {
    const page = largest.find(({ name }) => path === `/${name.replace(/\.gz$/, '')}`);
    return page ? read(page.name) : null;
  },
  { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
);

/** Selects the passage in the middle of the page, or changes a word of it; false when there is none. */
const passage = (page: Page, how: 'select' | 'edit') =>
  page.evaluate((what) => {
    const isPassage = ({ textContent }: Element) =>
      /^.{60,600}$/su.test(textContent?.trim() ?? '') && /\p{L}{4}/u.test(textContent ?? '');
    const blocks = [...document.querySelectorAll<HTMLElement>('p, li, td, dd')]
      .filter((one) => one.children.length === 0 && one.checkVisibility())
      .filter(isPassage);
    const block = blocks[blocks.length >> 1];
    if (!block) return false;
    if (what === 'select') document.getSelection()?.selectAllChildren(block);
    else block.textContent = (block.textContent ?? '').replace(/\p{L}{4,}/u, 'Altogether');
    return true;
  }, how);

async function search(context: BrowserContext, name: string): Promise<LongestTasks | null> {
  const page = await context.newPage();
  await page.goto(`http://pages.example.org/${name.replace(/\.gz$/, '')}`, { waitUntil: 'load' });
  const panel = await openPanelPage(context, page);
  if (!(await passage(page, 'select'))) return null;
  await panel.getByRole('button', { name: t('panel.saveSelection') }).click();
  await panel.getByRole('button', { name: t('common.save'), exact: true }).click();
  const show = panel.getByRole('button', { name: t('quote.show') });
  await show.waitFor();
  await passage(page, 'edit');
  await page.waitForTimeout(500);
  const longest = await longestTasks(
    page,
    async () => {
      await show.click();
      await panel.getByText(/^(Still on the page|On the page, but changed|No longer on)/).waitFor();
    },
    200,
  );
  await page.close();
  return longest;
}

const profile = makeTempFolder('search-slices');
const extension = copyExtension('chrome-mv3');
const context = await launchChromium({ profile, extension, proxy: network.origin });
for (const { name, bytes } of largest) {
  const longest = await search(context, name);
  if (!longest) {
    console.log(`     ${name}: no passage to select`);
    continue;
  }
  const [script, drawing, collecting] = [longest.script, longest.drawing, longest.collecting].map(
    (ms) => ms.toFixed(1),
  );
  const isShort = longest.script <= MOST_MS;
  if (!isShort) process.exitCode = 1;
  console.log(
    `${isShort ? 'ok  ' : 'FAIL'} ${(bytes / 1_000).toFixed(0)} KB: ${script} ms (at most ${MOST_MS}); drawing ${drawing}, collecting ${collecting}`,
  );
}
await context.close();
await network.close();
