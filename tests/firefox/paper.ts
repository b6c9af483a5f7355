import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { makeTempFolder } from '../../scripts/browser/unpacked-extension.ts';
import type { View } from '../../scripts/browser/view.ts';
import { t } from '../../scripts/journey/words.ts';
import { readPdf } from '../e2e/pdf-text.ts';
import { putRecordsIn } from '../fixtures/put-records.ts';
import { shownTextsIn } from '../fixtures/shown-texts.ts';
import { visitNotebook } from '../fixtures/visit-notebook.ts';
import { VISIT_ID } from '../unit/visit/sample-records.ts';
import type { FirefoxApp, Journeys } from './journey.ts';
import { until } from './until.ts';

const PAPERS = { letter: '612 x 792', a4: '596 x 842' } as const;
type Paper = keyof typeof PAPERS;

const squeeze = (text: string) => text.replace(/\s+/g, '');

async function choose(visit: View, paper: Paper, isLarge: boolean): Promise<void> {
  const print = isLarge ? 'large' : 'normal';
  await visit.choose(t('visit.paper'), t(`visit.${paper}`));
  const isChosen = (look: string) =>
    visit.evaluate<boolean>(
      `return document.querySelector('.sheet')?.matches('${look}') ?? false;`,
    );
  if (!(await isChosen(`[data-print="${print}"]`))) {
    await visit.click('checkbox', t('visit.largePrint'));
  }
  await until(
    () => isChosen(`[data-paper="${paper}"][data-print="${print}"]`),
    'The sheet does not follow what is chosen.',
  );
}

async function openVisit(app: FirefoxApp): Promise<View> {
  const list = await app.openTab(`${app.origin}/visit.html`);
  await list.see('heading', t('visit.list'));
  const size = { options: 12, questions: 5, medicines: 8, allergies: 9 };
  await putRecordsIn(list, visitNotebook(size));
  const visit = await app.openTab(`${app.origin}/visit.html#${VISIT_ID}`);
  await visit.see('heading', t('visit.preview'));
  return visit;
}

export const paperJourneys: Journeys = {
  'page one on paper is page one of the preview': async (app) => {
    const visit = await openVisit(app);
    for (const paper of Object.keys(PAPERS) as Paper[]) {
      for (const isLarge of [false, true]) {
        await choose(visit, paper, isLarge);
        const file = path.join(makeTempFolder('paper'), 'summary.pdf');
        await app.print(visit, file);
        const size = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
        assert.ok(size.includes(PAPERS[paper]), `Not ${paper}: ${size}`);
        const [first = '', second = ''] = readPdf(fs.readFileSync(file)).map(squeeze);
        for (const text of await shownTextsIn(visit, '.sheet-page-one')) {
          assert.ok(first.includes(squeeze(text)), `Not on page one: ${text}`);
        }
        const later = await shownTextsIn(visit, '.sheet-rest');
        const options = later.filter((text) => text.startsWith('Option number'));
        assert.ok(options.length > 0);
        for (const text of options) {
          assert.ok(!first.includes(`${squeeze(text)}Less`), `On page one: ${text}`);
        }
        assert.ok(second.startsWith(squeeze(t('summary.title'))));
      }
    }
  },
};
