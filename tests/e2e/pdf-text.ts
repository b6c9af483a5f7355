import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { makeTempFolder } from '../../scripts/browser/unpacked-extension.ts';

/** Text of each page of a PDF in reading order, as pdftotext reads it. */
export function readPdf(pdf: Buffer): string[] {
  const file = path.join(makeTempFolder('pdf'), 'a.pdf');
  fs.writeFileSync(file, pdf);
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], {
    encoding: 'utf8',
  });
  return text.split('\f').slice(0, -1);
}
