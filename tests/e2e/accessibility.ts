import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const LOOKS = [
  { name: 'light', scheme: 'light', textPercent: 100, width: 1280 },
  { name: 'dark', scheme: 'dark', textPercent: 100, width: 1280 },
  { name: 'large text', scheme: 'light', textPercent: 200, width: 1280 },
  { name: '320 px wide', scheme: 'light', textPercent: 100, width: 320 },
] as const;

/** Expects that axe finds nothing on the page in any look, and that nothing scrolls sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const before = page.viewportSize();
  for (const { name, scheme, textPercent, width } of LOOKS) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page.evaluate((percent) => {
      document.documentElement.style.fontSize = `${percent}%`;
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    }, textPercent);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.target)}`);
    expect.soft(found, `axe, ${name}, ${page.url()}`).toEqual([]);
    expect.soft(overflow, `sideways scrolling, ${name}, ${page.url()}`).toBeLessThanOrEqual(0);
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.emulateMedia({ colorScheme: 'light' });
  if (before) await page.setViewportSize(before);
}
