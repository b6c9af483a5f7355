import assert from 'node:assert/strict';
import type { View } from '../../scripts/browser/view.ts';
import { t } from '../../scripts/journey/words.ts';
import type { FirefoxApp, Journeys } from './journey.ts';
import { ARTICLE, allowEverySite, badge } from './notice.ts';

const PASSPHRASE = 'four quiet brown boats';
const MARKER = 'quollmark-in-firefox';

/** All rows of all databases of ours, bytes as numbers. */
const EVERYTHING = `
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  let all = '';
  for (const { name } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      all += JSON.stringify(await settled(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  return all;
`;

async function turnOnLock(app: FirefoxApp): Promise<View> {
  const settings = await app.openTab(`${app.origin}/notebook.html#settings`);
  await settings.click('button', t('lock.turnOnButton'));
  await settings.fill(t('lock.newPassphrase'), PASSPHRASE);
  await settings.fill(t('lock.again'), PASSPHRASE);
  await settings.click('button', t('lock.goOn'));
  await settings.see('heading', t('lock.codeTitle'));
  const code = await settings.evaluate<string>(
    `return document.querySelector('.recovery-code').textContent.trim();`,
  );
  await settings.fill(t('lock.lastGroup'), code.slice(-5));
  await settings.click('button', t('lock.turnOn'));
  await settings.see('button', t('lock.changePassphrase'));
  return settings;
}

export const lockJourneys: Journeys = {
  'the lock is turned on, shuts every page, and opens with the passphrase': async (app) => {
    const page = await app.openTab(`${app.origin}/notebook.html`);
    await page.click('button', t('notebook.addCondition'));
    await page.fill(t('notebook.conditionName'), MARKER);
    await page.click('button', t('common.save'));
    await page.see('link', MARKER);
    assert.ok((await page.evaluate<string>(EVERYTHING)).includes(MARKER));

    const settings = await turnOnLock(app);
    assert.ok(!(await settings.evaluate<string>(EVERYTHING)).includes(MARKER));
    await page.see('link', MARKER);

    await settings.click('button', t('lock.now'));
    await settings.see('heading', t('lock.locked'));
    await page.see('heading', t('lock.locked'));
    await page.fill(t('lock.passphrase'), 'not the passphrase');
    await page.click('button', t('lock.unlock'));
    await page.see('alert', t('lock.wrongPassphrase'));
    await page.fill(t('lock.passphrase'), PASSPHRASE);
    await page.click('button', t('lock.unlock'));
    await page.see('link', MARKER);
    await settings.see('button', t('lock.changePassphrase'));
  },

  'locked, no page is looked at, also when the background was asleep': async (app) => {
    await allowEverySite(app);
    await app.openTab(ARTICLE);
    const settings = await turnOnLock(app);
    assert.match(await badge(app, ARTICLE, (text) => /^\d+$/.test(text)), /^\d+$/);
    await app.firefox.inBrowser(
      'await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground({ disableResetIdleForTest: true });',
      'beforehand@beforehand.example',
    );
    await settings.click('button', t('lock.now'));
    await settings.see('heading', t('lock.locked'));
    assert.equal(await badge(app, ARTICLE, (text) => text === ''), '');
    const kept = await settings.evaluate<string>(
      'return JSON.stringify(await browser.storage.session.get());',
    );
    assert.equal(kept, '{}');
  },
};
