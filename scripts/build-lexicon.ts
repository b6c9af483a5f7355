// Packs assets/words/*.tsv into assets/lexicon.txt and assets/conditions.txt. Fails on a line that
// does not fit the format, on a name used twice, and above 250 KB gzip.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packConditions, packLexicon } from './lexicon/pack-lists.ts';
import { ASSETS } from './lexicon/read-lists.ts';

const MAX_GZIP_BYTES = 250_000;

for (const [file, packed] of [
  ['lexicon.txt', packLexicon()],
  ['conditions.txt', packConditions()],
] as const) {
  const size = gzipSync(packed.text, { level: 9 }).length;
  if (size > MAX_GZIP_BYTES) packed.problems.push(`over ${MAX_GZIP_BYTES} bytes gzip`);
  for (const problem of packed.problems) console.error(`${file}: ${problem}`);
  if (packed.problems.length > 0) process.exitCode = 1;
  console.log(`${file}: ${packed.text.split('\n').length - 1} lines, ${size} bytes gzip`);
  writeFileSync(join(ASSETS, file), packed.text);
}
