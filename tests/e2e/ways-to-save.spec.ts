import type { Page } from '@playwright/test';
import { viewOf } from '../../scripts/browser/chromium-view.ts';
import { saveTreatments } from '../../scripts/journey/save-from-page.ts';
import { expectAccessible } from './accessibility.ts';
import { chooseMenu } from './choose-menu.ts';
import { expect, PAGES, t, test } from './fixtures.ts';
import { readEverythingKept } from './kept.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const save = (panel: Page) => button(panel, t('common.save')).click();
const saved = (panel: Page) => expect(panel.getByText(t('clip.saved', { count: 1 }))).toBeVisible();

test('a whole page is kept, its text only when that is ticked', async ({ start }) => {
  const app = await start();
  const page = await app.open(PAGES.reference);
  const before = await page.content();
  const panel = await app.openPanel(page);
  await button(panel, t('panel.saveThisPage')).click();
  await expect(heading(panel, t('panel.saveForm.page'))).toBeVisible();
  await panel.getByLabel(t('panel.keepText')).check();
  await expect(panel.getByText(/\d+ characters will be kept/)).toBeVisible();
  expect(await page.content()).toBe(before);
  await save(panel);
  await saved(panel);
  const { onDisk } = await readEverythingKept(app);
  expect(onDisk).toMatch(/"readableText":"[^"]{400}/);
  await button(panel, t('panel.saveThisPage')).click();
  await save(panel);
  await button(panel, t('clip.openKnown')).click();
  await expect
    .poll(() => app.context.pages().some((one) => /notebook\.html#/.test(one.url())))
    .toBe(true);
});

test('a link and an image are kept by their address and their words', async ({ start }) => {
  const app = await start();
  const page = await app.open(PAGES.forum);
  await page.evaluate(() => {
    const add = (html: string) => {
      const box = document.createElement('div');
      document.querySelector('#post_3 .post')?.append(box);
      box.innerHTML = html;
    };
    add('<a href="https://example.org/guide?utm_source=x">The long guide</a>');
    add(
      '<figure><img src="/logo.svg" alt="x"><figcaption>Days before and after</figcaption></figure>',
    );
  });
  const panel = await app.openPanel(page);
  const linkUrl = 'https://example.org/guide?utm_source=x';
  await chooseMenu(app, PAGES.forum, { menuItemId: 'save-link', linkUrl });
  await expect(heading(panel, t('panel.saveForm.link'))).toBeVisible();
  await expect(panel.getByText('The long guide')).toBeVisible();
  await expect(panel.getByText('teakettle')).toBeVisible();
  await save(panel);
  await saved(panel);
  const srcUrl = new URL('/logo.svg', PAGES.forum).href;
  await chooseMenu(app, PAGES.forum, { menuItemId: 'save-image', srcUrl });
  await expect(panel.getByText('Days before and after')).toBeVisible();
  await panel.getByLabel(/public name/).check();
  await save(panel);
  await saved(panel);
  const { onDisk } = await readEverythingKept(app);
  expect(onDisk).toContain('"linkUrl":"https://example.org/guide?utm_source=x"');
  expect(onDisk).toContain(`"imageUrl":"${srcUrl}"`);
  expect(onDisk).toContain('/t/anyone-tried-topamax/5120/3');
  expect(onDisk.match(/"posterName":"teakettle"/g)).toHaveLength(1);
});

test('a treatment of a thread is kept with the address of its own post, and no name', async ({
  start,
}) => {
  const app = await start();
  const panel = await app.openPanel(await app.open(PAGES.forum));
  await panel.getByRole('checkbox', { name: /Aimovig/ }).check();
  await button(panel, t('panel.saveSelected', { count: 1 })).click();
  await expect(panel.getByText('teakettle')).toBeVisible();
  await button(panel, t('panel.saveCount', { count: 1 })).click();
  await saved(panel);
  const { onDisk } = await readEverythingKept(app);
  expect(onDisk).toContain('/t/anyone-tried-topamax/5120/3');
  expect(onDisk).not.toContain('teakettle');
});

test('a clinician found online is kept with the page, and can be edited', async ({ start }) => {
  const app = await start();
  const panel = await app.openPanel(await app.open(PAGES.careers));
  await button(panel, t('panel.addClinician')).click();
  await expectAccessible(panel);
  await panel.getByLabel(t('clinician.name'), { exact: true }).fill('Dr. Ada Lin');
  await panel.getByLabel(t('clinician.specialty')).fill('Headaches');
  await panel.getByLabel(t('clinician.whatOthersSaid')).fill('Takes her time.');
  await save(panel);
  await expect(panel.getByText(t('clinician.saved'))).toBeVisible();
  const notebook = await app.open('/notebook.html#clinicians');
  await expect(heading(notebook, 'Dr. Ada Lin')).toBeVisible();
  await expect(notebook.getByText('Takes her time.')).toBeVisible();
  await expectAccessible(notebook);
  await button(notebook, t('common.edit')).click();
  await notebook.getByLabel(t('clinician.place')).fill('Brannoc');
  await button(notebook, t('common.save')).click();
  await expect(notebook.getByText('Brannoc', { exact: true })).toBeVisible();
});

test('the same treatment of another page is saved together, unless it is kept apart', async ({
  start,
}) => {
  const app = await start();
  const first = await app.openPanel(await app.open(PAGES.reference));
  await saveTreatments(viewOf(first), [0], { condition: 'Migraine' });
  const panel = await app.openPanel(await app.open(PAGES.news));
  await button(panel, t('panel.writeNote')).click();
  await panel.getByLabel(t('clip.condition')).selectOption({ label: 'Migraine' });
  await panel.getByLabel(t('clip.option')).selectOption({ label: t('clip.newOption') });
  const known = (await panel.getByLabel(t('clip.option')).locator('option').allInnerTexts())[1];
  await panel.getByLabel(t('clip.newOptionName')).fill(`${known}s`.toUpperCase());
  await expect(panel.locator('.offers')).toContainText(known ?? '?');
  await expectAccessible(panel);
  await panel.locator('.offers').getByRole('checkbox').check();
  await save(panel);
  await saved(panel);
  const notebook = await app.open('/notebook.html#conditions');
  await notebook.locator('main').getByRole('link', { name: 'Migraine' }).click();
  await expect(notebook.locator('h3')).toHaveCount(2);
  await button(notebook, t('option.joinButton')).first().click();
  await button(notebook, t('option.join')).click();
  await expect(notebook.locator('h3')).toHaveCount(1);
  await notebook.getByRole('button', { name: /^Take “/ }).click();
  await expect(notebook.locator('h3')).toHaveCount(2);
  await button(notebook, t('common.undo')).click();
  await expect(notebook.locator('h3')).toHaveCount(1);
});

test('four questions about a source are answered beside what the page says', async ({ start }) => {
  const app = await start();
  const panel = await app.openPanel(await app.open(PAGES.reference));
  await saveTreatments(viewOf(panel), [0], { condition: 'Migraine' });
  const notebook = await app.open('/notebook.html#conditions');
  await notebook.locator('main').getByRole('link', { name: 'Migraine' }).click();
  await notebook.getByText(t('source.prompts', { count: 0, of: 4 })).click();
  await expectAccessible(notebook);
  await button(notebook, t('source.answer')).click();
  await expect(notebook.getByText(/The page says: .*Tobias Renner/).first()).toBeVisible();
  await notebook.getByLabel(t('source.whoPaid')).fill('A charity');
  await button(notebook, t('common.save')).click();
  await expect(notebook.getByText(t('source.prompts', { count: 1, of: 4 }))).toBeVisible();
});
