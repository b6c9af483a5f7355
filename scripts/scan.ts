// Prints what the product finds in saved pages, one JSON object a line:
//   npm run --silent scan -- FILE.html[.gz]… | --list FILE
// An unreadable file gives {file, error} and exit code 1 at the end.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { ScannedPage } from './scan-page.ts';

const THREADS = 2;

/** Hands out files to workers and prints the answers in the order of the files. */
function scanAll(files: readonly string[]): Promise<boolean> {
  const waiting = new Map<number, ScannedPage>();
  let next = 0;
  let printed = 0;
  let hasFailed = false;
  const print = () => {
    for (let line = waiting.get(printed); line; line = waiting.get(printed)) {
      waiting.delete(printed++);
      if ('error' in line) hasFailed = true;
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  };
  const run = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./scan-worker.ts', import.meta.url));
      const feed = () => {
        const index = next++;
        if (index >= files.length) worker.terminate().then(() => resolve(), reject);
        else worker.postMessage({ index, file: files[index] });
      };
      worker.on('error', reject);
      worker.on('message', ({ index, line }: { index: number; line: ScannedPage }) => {
        waiting.set(index, line);
        print();
        feed();
      });
      feed();
    });
  const threads = Array.from({ length: Math.min(THREADS, files.length) }, run);
  return Promise.all(threads).then(() => hasFailed);
}

const { values, positionals } = parseArgs({
  options: { list: { type: 'string' } },
  allowPositionals: true,
});
const listed = values.list ? readFileSync(values.list, 'utf8').split('\n') : [];
const files = [...positionals, ...listed.map((l) => l.trim()).filter(Boolean)];
process.exitCode = (await scanAll(files)) ? 1 : 0;
