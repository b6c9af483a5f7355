// @vitest-environment node
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openAge, sealAge } from '../../../utils/crypto/age-file.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'beforehand-age-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
const PASSPHRASE = 'lemon tree päss';
const TEXT = 'What was written: ✓ 日本\n'.repeat(5_000);

/** Runs the public age tool on a terminal of its own, as it reads passphrases from nowhere else. */
function runAge(args: string, typed: string): number | null {
  const command = `cd '${folder}' && age ${args}`;
  const { error, status } = spawnSync('script', ['-qec', command, '/dev/null'], { input: typed });
  if (error) throw error;
  return status;
}

it('the public age tool opens what we seal, and only with the passphrase', async () => {
  const sealed = await sealAge(new TextEncoder().encode(TEXT), PASSPHRASE);
  fs.writeFileSync(path.join(folder, 'share.age'), sealed);
  expect(runAge('-d -o wrong.txt share.age', 'lemon tree\n')).not.toBe(0);
  expect(fs.existsSync(path.join(folder, 'wrong.txt'))).toBe(false);
  expect(runAge('-d -o open.txt share.age', `${PASSPHRASE}\n`)).toBe(0);
  expect(fs.readFileSync(path.join(folder, 'open.txt'), 'utf8')).toBe(TEXT);
}, 60_000);

it('we open what the public age tool seals', async () => {
  fs.writeFileSync(path.join(folder, 'plain.txt'), TEXT);
  const typed = `${PASSPHRASE}\n${PASSPHRASE}\n`;
  expect(runAge('-p -o theirs.age plain.txt', typed)).toBe(0);
  const opened = await openAge(fs.readFileSync(path.join(folder, 'theirs.age')), PASSPHRASE);
  expect(opened.ok && new TextDecoder().decode(opened.value)).toBe(TEXT);
}, 60_000);
