// Accuracy and speed with their floors: node scripts/bench.ts [DATA_DIR]. Without a data folder only what needs
// none is measured. Fails when a figure is below its floor.
import { spawnSync } from 'node:child_process';

const dataDir = process.argv[2];
const ON_DATA = ['detect', 'treatments', 'source', 'gate', 'page-cost', 'search-slices'];
const ON_NOTHING = ['quotes', 'merge', 'notebook', 'backup'];
const steps: string[][] = ON_NOTHING.map((name) => [`tests/bench/${name}.ts`]);
if (dataDir) for (const name of ON_DATA) steps.push([`tests/bench/${name}.ts`, dataDir]);
else console.log(`Not measured without a data folder: ${ON_DATA.join(', ')}`);
let failed = 0;
for (const args of steps) {
  console.log(`\n== ${args[0]}`);
  if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0) failed++;
}
console.log(`bench: ${steps.length - failed} passed, ${failed} failed, 0 skipped`);
if (failed > 0) process.exitCode = 1;
