import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { needBrowser } from './find-browser.ts';
import type { Marionette } from './marionette.ts';

export function startFirefox(profile: string, isHeaded: boolean): ChildProcess {
  return spawn(
    needBrowser('firefox'),
    // Without system access Marionette may not look at pages of extensions.
    ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile].concat(
      isHeaded ? [] : ['--headless'],
    ),
    { stdio: 'ignore' },
  );
}

/** Port on which Marionette listens, once it does. */
export async function readPort(profile: string, program: ChildProcess): Promise<number> {
  const file = path.join(profile, 'MarionetteActivePort');
  for (let waitedMs = 0; !fs.existsSync(file) || !fs.readFileSync(file).length; waitedMs += 100) {
    if (waitedMs > 30_000 || program.exitCode !== null) throw new Error('Firefox did not start.');
    await sleep(100);
  }
  return Number(fs.readFileSync(file, 'utf8'));
}

/** Asks Firefox to quit, and ends it when it does not. */
export async function quitFirefox(
  marionette: Marionette,
  program: ChildProcess,
  closed: Promise<unknown>,
): Promise<void> {
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
  const kill = setTimeout(() => program.kill('SIGKILL'), 5_000);
  await closed;
  clearTimeout(kill);
  marionette.close();
}
