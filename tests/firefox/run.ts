// Runs every journey of this folder in a real Firefox of its own, one after the other.
// Fails (exit 1) when one fails or none ran; ends with a plain line that CI logs count.

import { compareJourneys } from './compare.ts';
import { copyJourneys } from './copy-to-read.ts';
import { installJourneys } from './install.ts';
import type { Journeys } from './journey.ts';
import { startApp } from './journey.ts';
import { lockJourneys } from './lock.ts';
import { noticeJourneys } from './notice.ts';
import { paperJourneys } from './paper.ts';
import { quoteJourneys } from './quotes.ts';
import { saveJourneys } from './save.ts';
import { searchJourneys } from './search.ts';
import { visitJourneys } from './visit.ts';

const all: Journeys = {
  ...copyJourneys,
  ...compareJourneys,
  ...installJourneys,
  ...lockJourneys,
  ...noticeJourneys,
  ...paperJourneys,
  ...quoteJourneys,
  ...saveJourneys,
  ...searchJourneys,
  ...visitJourneys,
};
const only = process.argv[2];
const count = { passed: 0, failed: 0, skipped: 0 };

for (const [name, journey] of Object.entries(all)) {
  if (only && !name.includes(only)) {
    count.skipped++;
    continue;
  }
  const startedAt = performance.now();
  const app = await startApp();
  try {
    await journey(app);
    count.passed++;
    console.log(`ok - ${name} (${Math.round(performance.now() - startedAt)} ms)`);
  } catch (error) {
    count.failed++;
    console.log(`not ok - ${name}\n${error instanceof Error ? error.stack : error}`);
  } finally {
    await app.close();
  }
}
console.log(`firefox: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
if (count.failed > 0 || count.passed === 0) process.exitCode = 1;
