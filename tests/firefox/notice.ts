import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { t } from '../../scripts/journey/words.ts';
import type { FirefoxApp, Journeys } from './journey.ts';

export const ARTICLE = 'http://library.harborhealth.example.org/reference-article.html';
const RECIPE = 'http://www.bluesaucepan.example.org/recipe.html';

/** Badge of the tab that shows this address, waited for while it is not what is expected. */
export async function badge(
  app: FirefoxApp,
  address: string,
  isExpected: (text: string) => boolean,
) {
  const own = await app.openTab(`${app.origin}/notebook.html`);
  let text = '';
  for (let waitedMs = 0; waitedMs < 10_000; waitedMs += 200) {
    text = await own.evaluate<string>(
      `const [tab] = (await browser.tabs.query({})).filter((one) => one.url === '${address}');
       return tab ? browser.action.getBadgeText({ tabId: tab.id }) : 'no tab';`,
    );
    if (isExpected(text)) break;
    await sleep(200);
  }
  await own.close();
  return text;
}

export async function allowEverySite(app: FirefoxApp): Promise<void> {
  const welcome = await app.openTab(`${app.origin}/welcome.html`);
  await welcome.click('radio', new RegExp(t('welcome.mode.every-site')));
  await sleep(500);
  const { origins } = await welcome.evaluate<{ origins: string[] }>(
    'return browser.permissions.getAll();',
  );
  assert.deepEqual(origins, ['*://*/*']);
}

export const noticeJourneys: Journeys = {
  'allowed on every site, the button counts the treatments of a health page': async (app) => {
    await allowEverySite(app);
    await app.openTab(ARTICLE);
    await app.openTab(RECIPE);
    assert.match(await badge(app, ARTICLE, (text) => /^\d+$/.test(text)), /^\d+$/);
    assert.equal(await badge(app, RECIPE, (text) => text === ''), '');
  },

  'pages ask for nothing more because of the extension': async (app) => {
    await allowEverySite(app);
    await app.openTab(ARTICLE);
    await app.openPanel(await app.openTab(RECIPE));
    await sleep(1_500);
    const asked = app.network.requests.filter((request) => request.includes('.example.org/'));
    const allowed =
      /^GET http:\/\/[\w.]+\.example\.org\/(reference-article\.html|recipe\.html|site\.css|logo\.svg|favicon\.ico)$/;
    assert.deepEqual(
      asked.filter((request) => !allowed.test(request)),
      [],
    );
    const elsewhere = app.network.requests.filter((request) => !request.includes('.example.org/'));
    assert.deepEqual(
      elsewhere.filter((request) => !request.includes('.mozilla.')),
      [],
    );
  },
};
