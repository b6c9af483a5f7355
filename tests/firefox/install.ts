import assert from 'node:assert/strict';
import type { Journeys } from './journey.ts';

const EVERY_PAGE = ['welcome', 'notebook', 'visit', 'sidepanel'];

export const installJourneys: Journeys = {
  'a new install may see no site and opens no sidebar': async (app) => {
    const page = await app.openTab(`${app.origin}/notebook.html`);
    await page.url();
    const granted = await app.firefox.inTab<{ origins: string[] }>(
      'return browser.permissions.getAll();',
    );
    assert.deepEqual(granted.origins, []);
    const isOpen = await app.firefox.inBrowser<boolean>('return window.SidebarController.isOpen;');
    assert.equal(isOpen, false);
  },

  'every page of the extension opens': async (app) => {
    for (const name of EVERY_PAGE) {
      const page = await app.openTab(`${app.origin}/${name}.html`);
      assert.equal(await page.url(), `${app.origin}/${name}.html`);
    }
  },

  'the toolbar button opens the sidebar': async (app) => {
    const tab = await app.openTab('http://library.harborhealth.example.org/reference-article.html');
    const panel = await app.openPanel(tab);
    assert.equal(await panel.url(), `${app.origin}/sidepanel.html`);
  },
};
