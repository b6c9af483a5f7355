import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { makeTempFolder } from '../../scripts/browser/unpacked-extension.ts';
import type { AnyRecord } from '../../utils/model/kinds.ts';
import { putRecords } from '../fixtures/put-records.ts';
import { VISIT_ID } from '../unit/visit/sample-records.ts';
import { type App, t } from './fixtures.ts';

/** Opens the one visit of a notebook that holds these records. */
export async function openVisit(app: App, records: AnyRecord[], words = t): Promise<Page> {
  const page = await app.open('/visit.html');
  await expect(page.getByRole('main')).not.toContainText(words('common.loading'));
  await putRecords(page, records);
  await page.close();
  const visit = await app.open(`/visit.html#${VISIT_ID}`);
  await expect(visit.getByRole('article', { name: words('summary.title') })).toBeVisible();
  return visit;
}

export const print = (page: Page): Promise<Buffer> =>
  page.pdf({ preferCSSPageSize: true, tagged: true });

export async function choosePaper(
  page: Page,
  paper: 'letter' | 'a4',
  isLarge: boolean,
): Promise<void> {
  await page.getByLabel(t('visit.paper')).selectOption(paper);
  await page.getByLabel(t('visit.largePrint')).setChecked(isLarge);
  const size = isLarge ? 'large' : 'normal';
  await expect(page.locator(`[data-paper="${paper}"][data-print="${size}"]`)).toBeVisible();
}

/** What a command of Poppler says about a PDF. */
function ask(pdf: Buffer, command: string, before: string[], after: string[] = []): string {
  const file = path.join(makeTempFolder('poppler'), 'a.pdf');
  fs.writeFileSync(file, pdf);
  return execFileSync(command, [...before, file, ...after], { encoding: 'utf8' });
}

/** Smallest letters of a PDF, in points. */
export function smallestFont(pdf: Buffer): number {
  const xml = ask(pdf, 'pdftohtml', ['-xml', '-i', '-stdout', '-zoom', '1']);
  return Math.min(
    ...[...xml.matchAll(/<fontspec [^>]*size="(\d+)"/g)].map(([, size]) => Number(size)),
  );
}

/** Each line of a PDF as it is laid out. */
export const linesOf = (pdf: Buffer): string[] =>
  ask(pdf, 'pdftotext', ['-layout', '-enc', 'UTF-8'], ['-']).split('\n');

/** Texts of the headings in a tagged PDF, with their level: "H2 Allergies". */
export function headingsOf(pdf: Buffer): string[] {
  const lines = ask(pdf, 'pdfinfo', ['-struct-text']).split('\n');
  const headings: string[] = [];
  let depth = -1;
  for (const line of lines) {
    const indent = line.search(/\S/);
    const [, level] = /^\s*(H[1-6])\b/.exec(line) ?? [];
    if (level) headings.push(level);
    if (level) depth = indent;
    else if (indent <= depth) depth = -1;
    else if (depth >= 0) {
      const text = /"(.*)"/.exec(line)?.[1];
      if (text) headings[headings.length - 1] += ` ${text.trim()}`;
    }
  }
  return headings;
}

/** One line; letters as they are typed, not in the shapes and order in which a PDF holds them. */
export const flat = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u202a-\u202e]/g, '')
    .replace(/\s+/g, ' ');
