// One thread of scripts/scan.ts: gets {index, file}, answers {index, line}.
import { parentPort } from 'node:worker_threads';
import { scanPage } from './scan-page.ts';

parentPort?.on('message', ({ index, file }: { index: number; file: string }) => {
  parentPort?.postMessage({ index, line: scanPage(file) });
});
