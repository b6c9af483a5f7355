// The long proofs: every property on twenty times as many cases, a browser killed at forty moments of saving and of
// restoring (needs a build), then the corpus of quotes. Fails when one fails.
import { spawnSync } from 'node:child_process';

const PROOF_FACTOR = '20';
const PROPERTIES = [
  'tests/unit/merge',
  'tests/unit/app/mutated-backup.test.ts',
  'tests/unit/notebook',
  'tests/unit/export',
  'tests/unit/quote',
  'tests/unit/source',
  'tests/unit/text',
  'tests/unit/dom',
];
const STEPS = [
  ['vitest', 'run', '--testTimeout=600000', ...PROPERTIES],
  ['playwright', 'test', 'tests/e2e/killed.spec.ts'],
  ['node', 'tests/bench/quotes.ts'],
];
for (const [command = '', ...args] of STEPS) {
  const env = { ...process.env, PROOF_FACTOR };
  const { status } = spawnSync(command, args, { stdio: 'inherit', env });
  if (status !== 0) process.exitCode = 1;
}
