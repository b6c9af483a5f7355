import type { Page } from '@playwright/test';
import { expect, PAGES, test } from './fixtures.ts';

/** Requests for pages and what belongs to them; the browser's own calls home go to other hosts. */
const ofPages = (requests: readonly string[]) =>
  requests.filter((request) => request.includes('.example.org/')).sort();
const hosts = (requests: readonly string[]) =>
  new Set(requests.map((request) => request.replace(/^\w+ (https?:\/\/)?([^/:]+).*$/, '$2')));

const WALK = [PAGES.reference, PAGES.news, PAGES.forum, PAGES.recipe, PAGES.app];

async function walk(open: (address: string) => Promise<Page>): Promise<void> {
  for (const address of WALK) {
    const page = await open(address);
    await page.waitForTimeout(700);
  }
}

test('a page asks for the same things with the extension as without it', async ({ start }) => {
  const bare = await start({ extension: null });
  await walk(bare.open);
  const watched = await start({ grant: 'granted' });
  await walk(watched.open);
  expect(ofPages(watched.network.requests)).toEqual(ofPages(bare.network.requests));
  const known = [...hosts(bare.network.requests)];
  expect(known).toEqual(expect.arrayContaining([...hosts(watched.network.requests)]));
});
