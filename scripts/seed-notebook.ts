// A notebook full of made-up records in a Chromium of its own, to see how it feels at that size:
//   node scripts/seed-notebook.ts [CLIPS] [OPTIONS] [--profile FOLDER] [--headless]
// 5,000 clips and 1,000 options when not said. With a display the browser is left to you; the profile stays.
// Fails (exit 1) when there is no build (npm run build), no browser, or a record breaks its schema.
import { parseArgs } from 'node:util';
import { makeBigNotebook } from '../tests/fixtures/big-notebook.ts';
import { putRecords } from '../tests/fixtures/put-records.ts';
import { checkAnyRecord } from '../utils/db/check-record.ts';
import { launchChromium } from './browser/chromium.ts';
import { copyExtension, EXTENSION_ORIGIN, makeTempFolder } from './browser/unpacked-extension.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    profile: { type: 'string', default: makeTempFolder('seeded') },
    headless: { type: 'boolean', default: false },
  },
});
const [clips = 5_000, options = 1_000] = positionals.map(Number);
const isHeaded = !values.headless && !!(process.env.DISPLAY || process.platform !== 'linux');

const records = makeBigNotebook({ clips, options });
const isWrong = records.some((record) => !checkAnyRecord(record).ok);
if (isWrong) throw new Error('A made-up record breaks its schema.');
const extension = copyExtension('chrome-mv3');
const context = await launchChromium({ profile: values.profile, extension, isHeaded });
const page = await context.newPage();
await page.goto(`${EXTENSION_ORIGIN}/notebook.html`);
await page.getByRole('heading', { level: 1 }).waitFor();
const startedAt = performance.now();
await putRecords(page, records);
const tookMs = Math.round(performance.now() - startedAt);
console.log(`${records.length} records in ${tookMs} ms; profile ${values.profile}`);
await page.reload();
if (isHeaded) await context.waitForEvent('close', { timeout: 0 });
else await context.close();
