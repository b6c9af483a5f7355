// The long proofs: every property and fuzzer on twenty times as many cases, the corpus of quotes, the lock in a real
// browser, and the browser killed at forty moments of saving and of restoring. Fails when one fails.
import { spawnSync } from 'node:child_process';

const PROOF_FACTOR = '20';
const PROPERTIES = [
  'tests/unit/merge',
  'tests/unit/app/mutated-backup.test.ts',
  'tests/unit/notebook',
  'tests/unit/share',
  'tests/unit/crypto',
  'tests/unit/export',
  'tests/unit/quote',
  'tests/unit/source',
  'tests/unit/text',
  'tests/unit/dom',
];
const STEPS = [
  ['vitest', 'run', '--testTimeout=600000', ...PROPERTIES],
  ['node', 'tests/bench/quotes.ts'],
  ['playwright', 'test', 'tests/e2e/lock-scan.spec.ts', 'tests/e2e/lock-kill.spec.ts'],
  ['playwright', 'test', 'tests/e2e/killed.spec.ts'],
];
for (const [command = '', ...args] of STEPS) {
  const env = { ...process.env, PROOF_FACTOR };
  const { status } = spawnSync(command, args, { stdio: 'inherit', env });
  if (status !== 0) process.exitCode = 1;
}
