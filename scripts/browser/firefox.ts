import { once } from 'node:events';
import { quitFirefox, readPort, startFirefox } from './firefox-process.ts';
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
  const program = startFirefox(profile, options.isHeaded ?? false);
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
    close: () => quitFirefox(marionette, program, closed),
  };
}
