import { countTreatments, saveTreatments } from '../../scripts/journey/save-from-page.ts';
import { createTranslator } from '../../utils/words/translator.ts';
import type { Journeys } from './journey.ts';

const t = createTranslator('en');

export const searchJourneys: Journeys = {
  'what was saved is found, a typing error forgiven': async (app) => {
    const tab = await app.openTab('http://news.larkfield.example.org/news-item.html');
    const panel = await app.openPanel(tab);
    await countTreatments(panel);
    await saveTreatments(panel, [0], { condition: 'Migraine' });
    const notebook = await app.openTab(`${app.origin}/notebook.html`);
    await notebook.see('link', 'Migraine');
    await notebook.fill(t('search.label'), 'migrane');
    await notebook.see('region', t('search.results'));
    await notebook.see('link', 'Migraine');
    await notebook.see('heading', t('search.title'));
  },
};
