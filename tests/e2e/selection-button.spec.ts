import type { CDPSession, Page } from '@playwright/test';
import { expect, PAGES, t, test } from './fixtures.ts';

const SENTENCE = 'Propranolol, a beta blocker';
const NAME = t('menu.saveSelection');

/** The button as the accessibility tree has it: the page itself cannot look into its shadow root. */
async function findButton(session: CDPSession) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.find(({ role, name }) => role?.value === 'button' && name?.value === NAME);
}

async function buttonMiddle(session: CDPSession) {
  const node = await findButton(session);
  const { model } = await session.send('DOM.getBoxModel', {
    backendNodeId: node?.backendDOMNodeId ?? 0,
  });
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2, top };
}

const looseElements = (page: Page) =>
  page.evaluate(() => [...document.body.children].filter((one) => one.tagName === 'DIV').length);

test('selected text gets one small button that opens the form and saves nothing', async ({
  start,
}) => {
  const app = await start({ grant: 'granted' });
  const page = await app.open(PAGES.reference);
  const session = await app.context.newCDPSession(page);
  await session.send('Accessibility.enable');
  const panel = await app.openPanel(page);
  await expect(panel.getByRole('heading', { name: /treatments on this page/ })).toBeVisible();
  const before = await looseElements(page);
  await page.getByText(SENTENCE).first().selectText();
  await expect.poll(async () => Boolean(await findButton(session))).toBe(true);
  expect(await looseElements(page)).toBe(before + 1);
  const selected = await page.evaluate(() => {
    const boxes = getSelection()?.getRangeAt(0).getClientRects() ?? [];
    return [...boxes].map(({ top, bottom }) => ({ top, bottom }));
  });
  const { x, y, top } = await buttonMiddle(session);
  expect(selected.every((box) => top >= box.bottom || y < box.top)).toBe(true);
  await page.mouse.click(x, y);
  await expect(panel.getByRole('heading', { name: t('panel.saveQuote') })).toBeVisible();
  await expect(panel.locator('blockquote')).toContainText(SENTENCE);
  expect(await looseElements(page)).toBe(before);
  const notebook = await app.open('/notebook.html');
  await expect(notebook.getByText(t('notebook.noConditions'))).toBeVisible();
});

test('the button is not there on other pages, nor where it was turned off', async ({ start }) => {
  const app = await start({ grant: 'granted' });
  const recipe = await app.open(PAGES.recipe);
  const other = await app.context.newCDPSession(recipe);
  await recipe.locator('p').first().selectText();
  await recipe.waitForTimeout(2_000);
  expect(await findButton(other)).toBeUndefined();

  const page = await app.open(PAGES.reference);
  const session = await app.context.newCDPSession(page);
  const panel = await app.openPanel(page);
  await panel.getByText(t('panel.wrong')).click();
  await panel.getByRole('button', { name: t('panel.noButtonSite') }).click();
  await expect(panel.getByText(t('panel.ruleAdded'))).toBeVisible();
  await page.getByText(SENTENCE).first().selectText();
  await page.waitForTimeout(1_500);
  expect(await findButton(session)).toBeUndefined();
});

test('"do not look at this page" holds until it is taken back', async ({ start }) => {
  const app = await start({ grant: 'granted' });
  const page = await app.open(PAGES.reference);
  const panel = await app.openPanel(page);
  await panel.getByText(t('panel.wrong')).click();
  await panel.getByRole('button', { name: t('panel.offPage') }).click();
  await expect(panel.getByText(t('panel.pausedWhy.your-rule'))).toBeVisible();
  await panel.getByRole('button', { name: t('panel.lookAgain') }).click();
  await expect(panel.getByRole('heading', { name: /treatments on this page/ })).toBeVisible();
});
