// Prints the size of what is shipped and fails (exit 1) when a part is over its committed limit.
// Needs both builds: run `npm run build` and `npm run build:firefox` first.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const KIB = 1024;
const gzipped = (file: string) => gzipSync(fs.readFileSync(file), { level: 9 }).length;
const filesUnder = (folder: string) =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => fs.statSync(file).isFile());
/** Close to what a zip of the folder weighs: each file compressed by itself. */
const zipped = (folder: string) => filesUnder(folder).reduce((sum, file) => sum + gzipped(file), 0);
const scriptsOf = (folder: string) =>
  filesUnder(folder)
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipped(file), 0);

let isOver = false;
for (const target of ['chrome-mv3', 'firefox-mv3']) {
  const folder = `.output/${target}`;
  report(`${target} content script on every page`, gzipped(`${folder}/page.js`), 8 * KIB);
  report(`${target} reader, on health pages only`, gzipped(`${folder}/reader.js`), 12 * KIB);
  report(`${target} passages, when asked for`, gzipped(`${folder}/passages.js`), 12 * KIB);
  report(`${target} whole pages, only when asked`, gzipped(`${folder}/readable.js`), 20 * KIB);
  report(`${target} worker`, gzipped(`${folder}/background.js`), 160 * KIB);
  report(`${target} all scripts`, scriptsOf(folder), 500 * KIB);
  report(`${target} zip`, zipped(folder), 1_200 * KIB);
}
if (isOver) process.exitCode = 1;

function report(what: string, bytes: number, limit: number): void {
  const verdict = bytes <= limit ? 'ok' : 'TOO BIG';
  if (bytes > limit) isOver = true;
  const kib = (value: number) => `${(value / KIB).toFixed(1)} KiB`;
  console.log(`${verdict}: ${what} ${kib(bytes)} gzipped, limit ${kib(limit)}`);
}
