import { viewOf } from '../../scripts/browser/chromium-view.ts';
import { buildVisit, VISIT } from '../../scripts/journey/build-visit.ts';
import { saveTreatments } from '../../scripts/journey/save-from-page.ts';
import type { App } from './fixtures.ts';
import { expect, PAGES, sessionOf, t, test } from './fixtures.ts';
import { readPdf } from './pdf-text.ts';

const CONDITION = 'Migraine';

async function saveAndPlan(app: App) {
  const panel = await app.openPanel(await app.open(PAGES.reference));
  const question = 'Is it safe with my blood pressure?';
  await saveTreatments(viewOf(panel), [1, 3], { condition: CONDITION, question });
  await app.killWorker();
  const view = await buildVisit(sessionOf(app), CONDITION);
  const page = app.context.pages().at(-1);
  if (!page) throw new Error('The visit page is gone.');
  return { view, page };
}

for (const paper of ['letter', 'a4'] as const) {
  for (const isLarge of [false, true]) {
    test(`page one holds it all on ${paper}${isLarge ? ' in large print' : ''}`, async ({
      start,
    }) => {
      const app = await start();
      const { view, page } = await saveAndPlan(app);
      await view.choose(t('visit.paper'), t(`visit.${paper}`));
      if (isLarge) await page.getByLabel(t('visit.largePrint')).check();
      await page.waitForTimeout(500);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const [first = '', second = ''] = readPdf(pdf);
      const pageOne = first.replace(/\s+/g, ' ');
      for (const words of [
        t('summary.title'),
        'January 14, 2027',
        VISIT.clinician,
        VISIT.reason,
        ...VISIT.questions.slice(0, 2),
        VISIT.medicine.name,
        VISIT.allergy.to,
        'not medical advice',
      ]) {
        // Long values stand on two lines in large print, beside those of the next column.
        for (const word of words.split(' ')) expect(pageOne).toContain(word);
      }
      if (!isLarge) expect(pageOne).toMatch(/sumatriptan .*\[1\]/i);
      expect(second).toContain(t('summary.references'));
      expect(second.replace(/\s+/g, ' ')).toContain('Harbor Health Library');
    });
  }
}

test('the message for the portal fits its limit and can be copied', async ({ start }) => {
  const app = await start();
  await app.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page } = await saveAndPlan(app);
  await page.getByLabel(t('visit.portalLimit')).fill('400');
  await expect(page.locator('.visit-message').nth(1)).toBeVisible();
  for (const part of await page.locator('.visit-message').allInnerTexts()) {
    expect(part.length).toBeLessThanOrEqual(400);
  }
  await page.getByRole('button', { name: /1/ }).filter({ hasText: /copy/i }).first().click();
  await expect(page.getByText(t('visit.copied'))).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(VISIT.reason);
});

test('what is marked private stays out of the paper', async ({ start }) => {
  const app = await start();
  const panel = await app.openPanel(await app.open(PAGES.reference));
  const secret = { condition: CONDITION, question: 'Does it change my mood?' };
  await saveTreatments(viewOf(panel), [1], { condition: CONDITION });
  await saveTreatments(viewOf(panel), [4], secret, { isPrivate: true });
  await buildVisit(sessionOf(app), CONDITION);
  const page = app.context.pages().at(-1);
  if (!page) throw new Error('The visit page is gone.');
  await expect(page.getByText(t('leaves.heldBack')).first()).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = readPdf(pdf).join(' ');
  expect(text).not.toContain('change my mood');
  expect(text).not.toContain(t('leaves.heldBack'));
});
