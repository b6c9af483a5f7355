import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { makeTempFolder } from '../../scripts/browser/unpacked-extension.ts';
import { buildVisit, VISIT } from '../../scripts/journey/build-visit.ts';
import { countTreatments, saveTreatments } from '../../scripts/journey/save-from-page.ts';
import { takeAlong } from '../../scripts/journey/take-along.ts';
import { readPdf } from '../e2e/pdf-text.ts';
import type { Journeys } from './journey.ts';

export const visitJourneys: Journeys = {
  'from a saved page to a page for the physician': async (app) => {
    const tab = await app.openTab('http://news.larkfield.example.org/news-item.html');
    const panel = await app.openPanel(tab);
    await countTreatments(panel);
    await saveTreatments(panel, [0], { condition: 'Migraine' });
    const visit = await buildVisit(app, 'Migraine');
    const folder = makeTempFolder('visit');
    await takeAlong(app, visit, folder);
    const read = (name: string) => fs.readFileSync(path.join(folder, name));
    const [pageOne = '', pageTwo = ''] = readPdf(read('summary.pdf'));
    const words = [
      VISIT.clinician,
      VISIT.reason,
      ...VISIT.questions,
      VISIT.medicine.name,
      VISIT.allergy.to,
    ];
    for (const one of words) assert.ok(pageOne.replace(/\s+/g, ' ').includes(one), one);
    assert.match(pageTwo, /Larkfield Courier/);
    assert.ok(read('portal.txt').toString().includes(VISIT.reason));
    assert.equal(JSON.parse(read('summary.fhir.json').toString()).resourceType, 'Bundle');
  },
};
