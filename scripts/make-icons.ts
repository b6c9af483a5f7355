// Draws assets/icon.svg in every size into public/icon. Fails when no Chromium is found.
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { needBrowser } from './browser/find-browser.ts';

const SIZES = [16, 32, 48, 96, 128];
const svg = fs.readFileSync('assets/icon.svg', 'utf8');
const browser = await chromium.launch({
  executablePath: needBrowser('chromium'),
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: path.join('public/icon', `${size}.png`), omitBackground: true });
}
await browser.close();
