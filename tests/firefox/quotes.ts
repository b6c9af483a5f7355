import assert from 'node:assert/strict';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { JSDOM } from 'jsdom';
import type { View } from '../../scripts/browser/view.ts';
import { countTreatments, saveSelection } from '../../scripts/journey/save-from-page.ts';
import { t, withAnyCount } from '../../scripts/journey/words.ts';
import { readPageText } from '../../utils/dom/read-page-text.ts';
import { describeQuote } from '../../utils/quote/describe-quote.ts';
import { passageAddress } from '../../utils/quote/text-fragment.ts';
import type { FirefoxApp, Journeys } from './journey.ts';
import { until } from './until.ts';

const KNEES = 'http://www.larchstreet.example.org/knee-guide.html';
const STUDY = 'In one small study, 12 of 40 people who wore a brace had less pain after a month.';
const TAPE = 'Tape across the kneecap pulled the skin and helped nobody for long.';

const serialise = (tab: View) =>
  tab.evaluate<string>('return new XMLSerializer().serializeToString(document);');
const paintedCount = (tab: View) =>
  tab.evaluate<number>(
    'return [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0);',
  );
/** Whether the middle of an element is near the middle of the window. */
const isCentered = (tab: View, id: string) =>
  tab.evaluate<boolean>(
    `const { top, bottom } = document.getElementById('${id}').getBoundingClientRect();
     return Math.abs((top + bottom) / 2 / window.innerHeight - 0.5) < 0.3;`,
  );

async function saveFrom(app: FirefoxApp, passages: readonly string[]) {
  const tab = await app.openTab(KNEES);
  const panel = await app.openPanel(tab);
  await countTreatments(panel);
  for (const passage of passages) {
    await tab.selectText(passage);
    await saveSelection(panel, passage.slice(0, 12), { condition: 'Knees' });
  }
  // The button beside selected text is in the page for as long as text is selected.
  await tab.evaluate('document.getSelection().removeAllRanges();');
  await sleep(500);
  return { tab, panel };
}

export const quoteJourneys: Journeys = {
  'saved passages are painted when asked for and the DOM stays as it is': async (app) => {
    const { tab, panel } = await saveFrom(app, [STUDY, TAPE]);
    const before = await serialise(tab);
    assert.equal(await paintedCount(tab), 0);
    await panel.click('button', t('quote.show'));
    await panel.see('button', t('quote.hide'));
    assert.equal(await paintedCount(tab), 2);
    assert.equal(await serialise(tab), before);
    await panel.click('button', STUDY);
    await until(() => isCentered(tab, 'study'), 'The page did not scroll to the passage.');
    await panel.click('button', t('quote.hide'));
    await until(async () => (await paintedCount(tab)) === 0, 'The paint stayed.');
    assert.equal(await serialise(tab), before);
  },

  'each passage says what became of it': async (app) => {
    const { tab, panel } = await saveFrom(app, [STUDY, TAPE]);
    await tab.evaluate(
      `document.getElementById('tape').remove();
       document.getElementById('study').textContent = '${STUDY.replace('12', '9')}';`,
    );
    await panel.click('button', t('quote.show'));
    await panel.see('button', t('quote.hide'));
    await panel.see('heading', withAnyCount('panel.savedHere'));
    await until(
      async () => /but changed[\s\S]*No longer on the page/.test(await panel.text()),
      'The panel does not say what became of the passages.',
    );
  },

  'a text fragment opens the page at long, repeated and cut quotes': async (app) => {
    const html = fs.readFileSync('tests/fixtures/pages/knee-guide.html', 'utf8');
    const { text } = readPageText(new JSDOM(html).window.document);
    const from = (words: string, after = '') => {
      const start = text.indexOf(words, text.indexOf(after));
      return passageAddress(KNEES, describeQuote(text, start, start + words.length));
    };
    const longest = text.split('\n').toSorted((a, b) => b.length - a.length)[0] ?? '';
    const places = {
      long: from(longest),
      naproxen: from('It may make you sleepy.', 'Naproxen\n'),
      duloxetine: from('It may make you sleepy.', 'Duloxetine\n'),
      list: from(
        'the knee is hot and red\nyou have a fever above 39 degrees\nyou cannot put weight',
      ),
      study: from('mall study, 12 of 40 people who wore a bra'),
    };
    for (const [id, address] of Object.entries(places)) {
      const tab = await app.openTab(address);
      await until(() => isCentered(tab, id), `The page did not open at ${id}.`);
      await tab.close();
    }
  },
};
