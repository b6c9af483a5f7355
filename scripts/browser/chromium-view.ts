import type { Locator, Page } from '@playwright/test';
import { selectInPage } from './select-in-page.ts';
import type { Look, Name, Role, View } from './view.ts';

const pages = new WeakMap<View, Page>();

/** The Playwright page behind a view. */
export function pageOf(view: View): Page {
  const page = pages.get(view);
  if (!page) throw new Error('This view is not of Chromium.');
  return page;
}

export function viewOf(page: Page): View {
  const byRole = (role: Role, name: Name, place = 0): Locator =>
    page.getByRole(role, { name, exact: true }).filter({ visible: true }).nth(place);
  const byLabel = (label: Name) =>
    page.getByLabel(label, { exact: true }).filter({ visible: true }).first();
  const view: View = {
    url: async () => page.url(),
    goto: async (url) => void (await page.goto(url)),
    see: (role, name) => byRole(role, name).waitFor({ timeout: 10_000 }),
    names: async (role) => namesOf(page.getByRole(role).filter({ visible: true })),
    click: (role, name, place) => byRole(role, name, place).click({ timeout: 10_000 }),
    fill: (label, value) => byLabel(label).fill(value, { timeout: 10_000 }),
    choose: async (label, option) =>
      void (await byLabel(label).selectOption({ label: option }, { timeout: 10_000 })),
    options: (label) => byLabel(label).locator('option').allInnerTexts(),
    text: () => page.locator('body').innerText(),
    selectText: (passage) =>
      page.evaluate(`(${String(selectInPage)})(document, ${JSON.stringify(passage)})`),
    evaluate: (body) => page.evaluate(`(async () => { ${body} })()`),
    look: (look) => changeLook(page, look),
    screenshot: async (file) => void (await page.screenshot({ path: file, fullPage: true })),
    close: () => page.close(),
  };
  pages.set(view, page);
  return view;
}

async function namesOf(found: Locator): Promise<string[]> {
  const snapshots = await Promise.all((await found.all()).map((one) => one.ariaSnapshot()));
  return snapshots.map((snapshot) => /"(.*)"/.exec(snapshot.split('\n')[0] ?? '')?.[1] ?? '');
}

async function changeLook(page: Page, look: Look): Promise<void> {
  if (look.scheme) await page.emulateMedia({ colorScheme: look.scheme });
  if (look.width) await page.setViewportSize({ width: look.width, height: 900 });
  if (look.textPercent) {
    await page.evaluate((percent) => {
      document.documentElement.style.fontSize = `${percent}%`;
    }, look.textPercent);
  }
}
