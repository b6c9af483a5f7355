import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { viewOf } from '../../scripts/browser/chromium-view.ts';
import { saveSelection } from '../../scripts/journey/save-from-page.ts';
import { readPageText } from '../../utils/dom/read-page-text.ts';
import { describeQuote } from '../../utils/quote/describe-quote.ts';
import { passageAddress } from '../../utils/quote/text-fragment.ts';
import { expectAccessible } from './accessibility.ts';
import { type App, expect, PAGES, t, test } from './fixtures.ts';
import { type LongestTasks, longestTasks } from './task-times.ts';

const LONGEST_TASK_MS = 50;
const LONGEST_SLICE_MS = 20;
const KNEES = fs.readFileSync('tests/fixtures/pages/knee-guide.html', 'utf8');

/** Selects everything in the element of this id. */
const select = (page: Page, id: string) =>
  page.evaluate((one) => {
    const element = document.getElementById(one);
    if (element) document.getSelection()?.selectAllChildren(element);
  }, id);

/** Opens the guide with the panel and saves the text of these elements. */
async function saveFrom(app: App, ids: readonly string[]): Promise<{ page: Page; panel: Page }> {
  const page = await app.open(PAGES.knees);
  const panel = await app.openPanel(page);
  for (const id of ids) {
    await select(page, id);
    await saveSelection(viewOf(panel), `Option ${id}`, { condition: 'Knees' });
  }
  const saved = t('panel.savedHere', { count: ids.length });
  await expect(panel.getByRole('heading', { name: saved })).toBeVisible();
  await page.evaluate(() => document.getSelection()?.removeAllRanges());
  return { page, panel };
}

const serialise = (page: Page) =>
  page.evaluate(() => [
    new XMLSerializer().serializeToString(document),
    document.styleSheets.length,
    document.adoptedStyleSheets.length,
  ]);
const painted = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights].map(([name, { size }]) => [name, size] as [string, number]),
  );
/** How far an element's middle is from the middle of the window, as a share of the window's height. */
const offCenter = (page: Page, id: string) =>
  page.evaluate((one) => {
    const box = document.getElementById(one)?.getBoundingClientRect();
    return box ? Math.abs((box.top + box.bottom) / 2 / window.innerHeight - 0.5) : 9;
  }, id);
const isInView = (page: Page, id: string) =>
  page.evaluate((one) => {
    const box = document.getElementById(one)?.getBoundingClientRect();
    return !!box && box.bottom > 0 && box.top < window.innerHeight;
  }, id);
const anyState = /^(Still|No longer|On the page)/;

test('passages are painted when asked for and the page’s DOM stays as it is', async ({ start }) => {
  const app = await start();
  const { page, panel } = await saveFrom(app, ['study', 'list']);
  const before = await serialise(page);
  expect(await painted(page)).toEqual([]);
  await panel.getByRole('button', { name: t('quote.show') }).click();
  await expect(panel.getByText(/^Still on the page, word for word/)).toHaveCount(2);
  expect((await painted(page)).map(([, size]) => size)).toEqual([2]);
  expect(await serialise(page)).toEqual(before);
  await panel.getByRole('button', { name: t('quote.hide') }).click();
  await expect.poll(() => painted(page)).toEqual([]);
  expect(await serialise(page)).toEqual(before);
});

test('painted passages look painted', async ({ start }) => {
  const app = await start();
  const { page, panel } = await saveFrom(app, ['start']);
  const before = await page.locator('#start').screenshot();
  await panel.getByRole('button', { name: t('quote.show') }).click();
  await expect(panel.getByText(anyState)).toBeVisible();
  expect((await page.locator('#start').screenshot()).equals(before)).toBe(false);
  await panel.getByRole('button', { name: t('quote.hide') }).click();
  await expect.poll(() => painted(page)).toEqual([]);
  expect((await page.locator('#start').screenshot()).equals(before)).toBe(true);
});

test('a page that is read anew is painted only when asked again', async ({ start }) => {
  const app = await start();
  const { page, panel } = await saveFrom(app, ['study']);
  await panel.getByRole('button', { name: t('quote.show') }).click();
  await expect(panel.getByText(anyState)).toBeVisible();
  await page.reload();
  await app.openPanel(page);
  await expect(panel.getByRole('button', { name: t('quote.show') })).toBeVisible();
  expect(await painted(page)).toEqual([]);
});

test('a click on a passage scrolls to it', async ({ start }) => {
  const app = await start();
  const { page, panel } = await saveFrom(app, ['study', 'duloxetine']);
  for (const id of ['study', 'duloxetine']) {
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await isInView(page, id)).toBe(false);
    const words = await page.locator(`#${id}`).innerText();
    await panel.getByRole('button', { name: words }).click();
    await expect.poll(() => isInView(page, id)).toBe(true);
  }
});

test('each passage says what became of it, with the difference', async ({ start }) => {
  const app = await start();
  const { page, panel } = await saveFrom(app, ['study', 'tape', 'brace']);
  await page.evaluate(() => {
    const study = document.getElementById('study');
    if (study) study.textContent = study.textContent?.replace('12 of 40', '9 of 60') ?? '';
    document.getElementById('tape')?.remove();
    document.querySelector('h1')?.insertAdjacentText('afterend', 'Advertisement: warm socks');
  });
  await panel.getByRole('button', { name: t('quote.show') }).click();
  await expect(panel.getByText(/^On the page, but changed/)).toHaveCount(1);
  await expect(panel.getByText(/^No longer on the page/)).toHaveCount(1);
  await expect(panel.getByText(/^Still on the page, word for word/)).toHaveCount(1);
  await expect(panel.locator('del')).toHaveText(['12', '40']);
  await expect(panel.locator('ins')).toHaveText(['9', '60']);
  const said = t('quote.looked', { count: 3 });
  await expect(panel.getByRole('status').filter({ hasText: said })).toBeAttached();
  await expectAccessible(panel);
});

test('what a style sheet hides is no part of a quote', async ({ start }) => {
  const app = await start();
  const { panel } = await saveFrom(app, ['brace']);
  const words = 'A brace is worn by day and comes off at night.';
  await expect(panel.getByRole('button', { name: words })).toBeVisible();
});

test('the notebook opens the page at the passage', async ({ start }) => {
  const app = await start();
  await saveFrom(app, ['study']);
  const notebook = await app.open('/notebook.html');
  await notebook.getByRole('link', { name: 'Knees' }).first().click();
  const [opened] = await Promise.all([
    app.context.waitForEvent('page'),
    notebook.getByRole('link', { name: t('quote.openAt') }).click(),
  ]);
  await expect.poll(() => isInView(opened, 'study')).toBe(true);
});

test.describe('a text fragment opens the page at', () => {
  const { text } = readPageText(new JSDOM(KNEES).window.document);
  const from = (words: string, after = '') => {
    const begin = text.indexOf(words, text.indexOf(after));
    return describeQuote(text, begin, begin + words.length);
  };
  const longest = text.split('\n').toSorted((a, b) => b.length - a.length)[0] ?? '';
  const across =
    'the knee is hot and red\nyou have a fever above 39 degrees\nyou cannot put weight';
  for (const [what, id, quote] of [
    ['a long quote', 'long', from(longest)],
    ['the first of two equal quotes', 'naproxen', from('It may make you sleepy.', 'Naproxen\n')],
    ['the second of two equal ones', 'duloxetine', from('It may make you sleepy.', 'Duloxetine\n')],
    ['a quote over several elements', 'list', from(across)],
    ['a quote cut within words', 'study', from('mall study, 12 of 40 people who wore a bra')],
  ] as const) {
    test(what, async ({ start }) => {
      const app = await start();
      const page = await app.open(passageAddress(PAGES.knees, quote));
      await expect.poll(() => offCenter(page, id)).toBeLessThan(0.25);
      expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
    });
  }
});

test.describe('tasks in the page', () => {
  /** Opens a page with its panel and saves its last paragraph. */
  async function saveLast(app: App, address: string) {
    const page = await app.open(address);
    const panel = await app.openPanel(page);
    await expect(panel.getByText(t('panel.verdict.health'))).toBeVisible({ timeout: 60_000 });
    await page.evaluate(() => {
      const last = [...document.querySelectorAll('p')].at(-1);
      if (last) document.getSelection()?.selectAllChildren(last);
    });
    const toSave = async () => {
      await panel.getByRole('button', { name: t('panel.saveSelection') }).click();
      const heading = panel.getByRole('heading', { name: t('panel.saveQuote') });
      await expect(heading).toBeVisible({ timeout: 60_000 });
    };
    const save = await longestTasks(page, toSave, 0);
    await panel.getByRole('button', { name: t('common.save'), exact: true }).click();
    return { page, panel, save };
  }

  const toShow = (panel: Page, state: RegExp) => async () => {
    await panel.getByRole('button', { name: t('quote.show') }).click();
    await expect(panel.getByText(state)).toBeVisible({ timeout: 60_000 });
  };
  const say = (what: string, { script, drawing, collecting }: LongestTasks) => {
    const [ours, draw, collect] = [script, drawing, collecting].map(Math.round);
    console.log(
      `${what}: longest task ${ours} ms; the browser's own: ${draw} ms to draw, ${collect} ms to collect garbage`,
    );
  };

  test('saving and showing never hold up a page of 10 MB', async ({ start }) => {
    test.setTimeout(180_000);
    const { page, panel, save } = await saveLast(await start(), PAGES.huge);
    const show = await longestTasks(page, toShow(panel, /^Still on the page/), 0);
    say('saving on 10 MB', save);
    say('showing on 10 MB', show);
    expect(save.script).toBeLessThan(LONGEST_TASK_MS);
    expect(show.script).toBeLessThan(LONGEST_TASK_MS);
  });

  test('the search for a changed passage in 2 MB of text goes in short slices', async ({
    start,
  }) => {
    test.setTimeout(180_000);
    const { page, panel } = await saveLast(await start(), PAGES.large);
    const length = await page.evaluate(() => {
      const last = [...document.querySelectorAll('p')].at(-1);
      if (last)
        last.textContent = last.textContent?.replace(/sometimes|often|can|every/, '12') ?? '';
      return document.body.innerText.length;
    });
    expect(length).toBeGreaterThan(1_900_000);
    await page.waitForTimeout(1_000);
    const search = await longestTasks(page, toShow(panel, /^On the page, but changed/), 0);
    say('searching in 2 MB of text', search);
    expect(search.script).toBeLessThan(LONGEST_SLICE_MS);
  });
});
