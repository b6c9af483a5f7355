import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { makeTempFolder } from '../../scripts/browser/unpacked-extension.ts';

function inFile(pdf: Buffer): string {
  const file = path.join(makeTempFolder('pdf'), 'a.pdf');
  fs.writeFileSync(file, pdf);
  return file;
}

/** Width and height of the first page in whole points: "792 x 612". */
export function pageSize(pdf: Buffer): string {
  const info = execFileSync('pdfinfo', [inFile(pdf)], { encoding: 'utf8' });
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
  return `${Math.round(Number(width))} x ${Math.round(Number(height))}`;
}

/** Text of each page of a PDF in reading order, as pdftotext reads it. */
export function readPdf(pdf: Buffer): string[] {
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', inFile(pdf), '-'], {
    encoding: 'utf8',
  });
  return text.split('\f').slice(0, -1);
}
