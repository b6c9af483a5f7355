import assert from 'node:assert/strict';
import { makeTempFolder } from '../../scripts/browser/unpacked-extension.ts';
import { t } from '../../scripts/journey/words.ts';
import { COPY_PASSPHRASE, COPY_WORDS, HOSTILE, writeCopy } from '../fixtures/copy-to-read.ts';
import type { FirefoxApp, Journeys } from './journey.ts';

const calledOut = ({ network }: FirefoxApp) =>
  network.requests.filter((request) => request.includes('evil'));

export const copyJourneys: Journeys = {
  'a plain copy to read shows everything and asks for nothing': async (app) => {
    const tab = await app.openTab(await writeCopy(makeTempFolder('copy'), null));
    const text = await tab.text();
    for (const word of [...COPY_WORDS, HOSTILE]) assert.ok(text.includes(word), word);
    assert.deepEqual(calledOut(app), []);
  },
  'a locked copy to read opens with its passphrase alone': async (app) => {
    const tab = await app.openTab(await writeCopy(makeTempFolder('copy'), COPY_PASSPHRASE));
    for (const word of COPY_WORDS) assert.ok(!(await tab.text()).includes(word), word);
    await tab.fill(t('share.locked.passphrase'), 'lemon tree april');
    await tab.click('button', t('share.locked.open'));
    await waitFor(async () => (await tab.text()).includes(t('share.locked.wrong')));
    await tab.fill(t('share.locked.passphrase'), COPY_PASSPHRASE);
    await tab.click('button', t('share.locked.open'));
    await waitFor(async () => (await tab.text()).includes('Topiramate'));
    const text = await tab.text();
    for (const word of [...COPY_WORDS, HOSTILE]) assert.ok(text.includes(word), word);
    assert.deepEqual(calledOut(app), []);
  },
};

async function waitFor(isThere: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await isThere()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('It did not come within ten seconds.');
}
