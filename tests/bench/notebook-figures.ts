import type { BrowserContext } from '@playwright/test';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import {
  copyExtension,
  EXTENSION_ORIGIN,
  makeTempFolder,
} from '../../scripts/browser/unpacked-extension.ts';
import type { AnyRecord } from '../../utils/model/kinds.ts';
import { putRecords } from '../fixtures/put-records.ts';
import { heapOf } from './heap-of.ts';

export interface NotebookFigures {
  /** From the beginning of the navigation until the conditions are painted. */
  paintMs: number;
  /** The same until the largest condition's first option is painted. */
  conditionMs: number;
  /** From the beginning of the navigation until everything is found. */
  readyMs: number;
  keyP95Ms: number;
  heapMB: number;
}

/** What is typed, letter by letter: beginnings, errors, several words, accents, words that stand nowhere. */
const TYPED = [
  'swelling and dizziness',
  'knee pain',
  'nurse explained',
  'mornigs easyer',
  'inyección',
  'clinica del dolor',
  'compare exercises',
  'xylophone',
  'Dr. Gal',
];

const NOTEBOOK = `${EXTENSION_ORIGIN}/notebook.html`;

/** A browser profile whose notebook holds these records. */
export async function seedProfile(records: readonly AnyRecord[]): Promise<string> {
  const profile = makeTempFolder('bench');
  const context = await open(profile);
  const page = await context.newPage();
  await page.goto(NOTEBOOK);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await putRecords(page, records);
  await context.close();
  return profile;
}

const open = (profile: string) =>
  launchChromium({ profile, extension: copyExtension('chrome-mv3') });

/** Opens the notebook of a profile in a new browser, uses it and measures. */
export async function measureNotebook(profile: string): Promise<NotebookFigures> {
  const context = await open(profile);
  const paintMs = await paintedAfter(context, NOTEBOOK, 'main h2 a');
  const largest = await largestCondition(context);
  const conditionMs = await paintedAfter(context, `${NOTEBOOK}#${largest}`, 'main h3');
  const page = await context.newPage();
  await page.goto(`${NOTEBOOK}#search`);
  const readyMs = await page.evaluate(untilReady);
  const keys = await page.evaluate(typeAll, TYPED);
  const heapMB = (await heapOf(context, page)) / 1e6;
  await context.close();
  const sorted = keys.toSorted((a, b) => a - b);
  return {
    paintMs,
    conditionMs,
    readyMs,
    keyP95Ms: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    heapMB,
  };
}

/** Milliseconds from the beginning of the navigation until a frame with this element was drawn. */
async function paintedAfter(context: BrowserContext, url: string, selector: string) {
  const page = await context.newPage();
  await page.addInitScript((wanted) => {
    const seen = new Promise<number>((resolve) => {
      const look = () => {
        if (!document.querySelector(wanted)) return requestAnimationFrame(look);
        // The next frame begins once this one is drawn.
        return requestAnimationFrame(() => resolve(performance.now()));
      };
      look();
    });
    Object.assign(window, { seen });
  }, selector);
  await page.goto(url);
  await page.locator(selector).first().waitFor();
  const ms = await page.evaluate(() => (window as unknown as { seen: Promise<number> }).seen);
  await page.close();
  return ms;
}

/** Route of the condition with the most options, whoever's it is; its person is brought to the front. */
async function largestCondition(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.goto(NOTEBOOK);
  const links = page.locator('main h2 a');
  await links.first().waitFor();
  await page
    .getByText(/\d+ options/)
    .first()
    .waitFor();
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('main li.card')]
      .map((card) => ({
        href: card.querySelector('a')?.getAttribute('href') ?? '',
        count: Number.parseInt(card.querySelector('p')?.textContent ?? '0', 10),
      }))
      .toSorted((a, b) => b.count - a.count),
  );
  await page.close();
  return found[0]?.href.slice(1) ?? '';
}

/** Runs in the page: waits until the search view says no more that it is reading. */
function untilReady(): Promise<number> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (performance.now() > 60_000) return reject(new Error('Search is not ready.'));
      const progress = document.querySelector('main header [role="status"]');
      if (progress?.textContent === '' && progress.classList.contains('muted')) {
        return resolve(performance.now());
      }
      return setTimeout(look, 5);
    };
    look();
  });
}

/** Runs in the page: types letter by letter, and times each until its results are in the document. */
async function typeAll(texts: string[]): Promise<number[]> {
  const box = document.querySelector<HTMLInputElement>('input[type="search"]');
  const main = document.querySelector('main');
  if (!box || !main) throw new Error('No search box');
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const type = (value: string) => {
    setValue?.call(box, value);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const settled = () => main.querySelector('section[aria-busy="false"]') !== null;
  const times: number[] = [];
  for (const text of texts) {
    type('');
    await new Promise((done) => setTimeout(done, 100));
    for (let length = 1; length <= text.length; length++) {
      if (text[length - 1] === ' ') continue;
      const startedAt = performance.now();
      type(text.slice(0, length));
      // The first letter shows a section where there was none; later ones make it busy and then not.
      await new Promise<void>((done, fail) => {
        setTimeout(() => fail(new Error('No results came.')), 10_000);
        let wasBusy = length === 1;
        const observer = new MutationObserver(() => {
          wasBusy ||= !settled();
          if (!wasBusy || !settled()) return;
          observer.disconnect();
          done();
        });
        observer.observe(main, { subtree: true, childList: true, attributes: true });
      });
      times.push(performance.now() - startedAt);
      await new Promise((done) => setTimeout(done, 40));
    }
  }
  return times;
}
