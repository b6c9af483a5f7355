import assert from 'node:assert/strict';
import { readNotebook } from '../../scripts/journey/read-notebook.ts';
import {
  countTreatments,
  saveSelection,
  saveTreatments,
} from '../../scripts/journey/save-from-page.ts';
import { t } from '../../scripts/journey/words.ts';
import type { FirefoxApp, Journeys } from './journey.ts';

const ARTICLE = 'http://library.harborhealth.example.org/reference-article.html';
const FORUM = 'http://talk.quietroom.example.org/forum-thread.html';
const FOG = 'The fog got better for me after about six weeks but never went away.';

const notebookOf = async (app: FirefoxApp) =>
  readNotebook(await app.openTab(`${app.origin}/notebook.html`));

export const saveJourneys: Journeys = {
  'treatments are saved from the list by a click alone': async (app) => {
    const panel = await app.openPanel(await app.openTab(ARTICLE));
    assert.ok((await countTreatments(panel)) >= 8);
    await saveTreatments(panel, [0, 1], { condition: 'Migraine', question: 'Is it safe?' });
    const notebook = await notebookOf(app);
    for (const kept of ['Tobias Renner', 'Is it safe?', 'Migraine'])
      assert.match(notebook, new RegExp(kept));
  },

  'a selection in a forum is saved as personal experience': async (app) => {
    const tab = await app.openTab(FORUM);
    await tab.selectText(FOG);
    const panel = await app.openPanel(tab);
    await countTreatments(panel);
    assert.match(await panel.text(), new RegExp(t('panel.personalExperience')));
    await saveSelection(panel, 'Topiramate', { condition: 'Migraine' });
    assert.ok((await notebookOf(app)).includes(FOG));
  },

  'a save goes on after the background was stopped': async (app) => {
    const panel = await app.openPanel(await app.openTab(ARTICLE));
    await countTreatments(panel);
    await app.firefox.inBrowser(
      'await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground({ disableResetIdleForTest: true });',
      'beforehand@beforehand.example',
    );
    await saveTreatments(panel, [0], { condition: 'Migraine', note: 'After the stop' });
    assert.match(await notebookOf(app), /After the stop/);
  },

  'every record is there after the extension became a newer version': async (app) => {
    const panel = await app.openPanel(await app.openTab(ARTICLE));
    await countTreatments(panel);
    await saveTreatments(panel, [0], { condition: 'Migraine', note: 'Before the update' });
    const before = await notebookOf(app);
    await app.install('0.2.0');
    const page = await app.openTab(`${app.origin}/notebook.html`);
    await page.see('heading', t('notebook.conditions'));
    assert.equal(await page.evaluate('return browser.runtime.getManifest().version;'), '0.2.0');
    assert.equal(await readNotebook(page), before);
  },
};
