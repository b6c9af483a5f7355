import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { needBrowser } from './find-browser.ts';
import { writeFirefoxProfile } from './firefox-profile.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { makeTempFolder } from './unpacked-extension.ts';

export interface FirefoxOptions {
  /** Address of the proxy that serves the pages and sees every request, as http://host:port. */
  proxy?: string;
  isHeaded?: boolean;
  profile?: string;
}

export interface Firefox {
  marionette: Marionette;
  /** Runs the body of an async function in the tab; `args` holds what is passed. */
  inTab<T>(body: string, ...args: unknown[]): Promise<T>;
  /** The same with the rights of the browser itself; `window` is the browser's window. */
  inBrowser<T>(body: string, ...args: unknown[]): Promise<T>;
  /** Settles when the browser is gone, whoever closed it. */
  closed: Promise<unknown>;
  close(): Promise<void>;
}

/** Starts a Firefox of the machine with a profile of its own. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const profile = options.profile ?? makeTempFolder('firefox');
  writeFirefoxProfile(profile, options.proxy);
  const program = spawn(
    needBrowser('firefox'),
    // Without system access Marionette may not look at pages of extensions.
    ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile].concat(
      options.isHeaded ? [] : ['--headless'],
    ),
    { stdio: 'ignore' },
  );
  const closed = once(program, 'exit');
  const marionette = await connectMarionette(await readPort(profile, program));
  await marionette.send('WebDriver:NewSession', {});
  await marionette.send('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 60_000 });
  const run = async <T>(body: string, args: unknown[]): Promise<T> => {
    const script = `const [args, done] = arguments; (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = await marionette.send('WebDriver:ExecuteAsyncScript', { script, args: [args] });
    const { value, error } = (answer as { value: { value: T; error?: string } }).value;
    if (error) throw new Error(error);
    return value;
  };
  return {
    marionette,
    inTab: (body, ...args) => run(body, args),
    inBrowser: async (body, ...args) => {
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      return run<never>(body, args).finally(() =>
        marionette.send('Marionette:SetContext', { value: 'content' }),
      );
    },
    closed,
    close: () => quit(marionette, program, closed),
  };
}

async function readPort(profile: string, program: ChildProcess): Promise<number> {
  const file = path.join(profile, 'MarionetteActivePort');
  for (let waitedMs = 0; !fs.existsSync(file) || !fs.readFileSync(file).length; waitedMs += 100) {
    if (waitedMs > 30_000 || program.exitCode !== null) throw new Error('Firefox did not start.');
    await sleep(100);
  }
  return Number(fs.readFileSync(file, 'utf8'));
}

async function quit(
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
