import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { makeTempFolder } from '../../scripts/browser/unpacked-extension.ts';
import { t } from '../../scripts/journey/words.ts';
import { pageSize, readPdf } from '../e2e/pdf-text.ts';
import type { Journeys } from './journey.ts';

/** Less than what a comparison with all its columns needs. */
const NARROW = 500;

export const compareJourneys: Journeys = {
  'the demo’s options stand side by side, one at a time where it is narrow': async (app) => {
    const notebook = await app.openTab(`${app.origin}/notebook.html#settings`);
    await notebook.click('button', t('welcome.addDemo'));
    await notebook.see('button', t('welcome.removeDemo'));
    await notebook.choose(t('notebook.forWhom'), t('demo.name'));
    await notebook.click('link', t('demo.condition'));
    await notebook.click('link', t('compare.open'));
    const condition = t('demo.condition');
    await notebook.see('heading', t('compare.title', { condition }));
    const said = [t('demo.exercise.benefit'), t('demo.gel.harm')] as const;
    for (const words of said) assert.ok((await notebook.text()).includes(words), words);

    const file = path.join(makeTempFolder('compare'), 'compare.pdf');
    await app.print(notebook, file);
    const pdf = fs.readFileSync(file);
    const pages = readPdf(pdf);
    assert.equal(pageSize(pdf), '792 x 612');
    assert.equal(pages.length, 1);
    assert.ok(pages[0]?.includes(t('demo.name')));

    await notebook.look({ width: NARROW });
    const gel = `${t('demo.gel.name')} (${t('demo.gel.generic')})`;
    await notebook.click('button', gel);
    const text = await notebook.text();
    assert.ok(text.includes(said[1]) && !text.includes(said[0]), text);
    await notebook.goto((await notebook.url()).replace(/#compare\/([^/]*).*/, '#timeline/$1'));
    await notebook.see('heading', t('timeline.title', { condition }));
    assert.ok((await notebook.text()).includes(t('timeline.step.found')));
  },
};
