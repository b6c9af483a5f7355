// Shows Beforehand at work: `npm start`, `npm start -- --firefox`, `npm start -- --pages FILE…`.
// With a display it opens a real browser with the extension and leaves it to you. Without one, or
// with --headless, it makes the whole journey by itself and names the folder with what it left.
// Fails (exit 1) when no browser can be found, the build fails, or a step of the journey does.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { makeJourney } from './journey/make-journey.ts';
import { showBrowser } from './journey/show-browser.ts';
import { openOwnRoute, openSavedRoute } from './journey/stops.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    firefox: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
    pages: { type: 'boolean', default: false },
  },
});
const browser = values.firefox ? 'firefox' : 'chromium';
const hasDisplay =
  process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

runNode('scripts/ensure-browsers.ts', browser);
runNode(
  'node_modules/wxt/bin/wxt.mjs',
  'build',
  ...(values.firefox ? ['-b', 'firefox', '--mv3'] : []),
);
if (values.pages && positionals.length === 0) throw new Error('--pages needs the names of files.');
const route = values.pages ? await openSavedRoute(positionals) : await openOwnRoute();
try {
  if (hasDisplay && !values.headless) await showBrowser(browser, route);
  else await makeJourney(browser, route);
} finally {
  await route.network.close();
}

function runNode(...args: string[]): void {
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}
