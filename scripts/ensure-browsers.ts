// Makes sure of the browsers and tools that `npm start` and `npm test` use.
// As root on Debian or Ubuntu it installs what is missing; elsewhere it says in one line what to
// install. Fails (exit 1) when something is still missing at the end.
// `node scripts/ensure-browsers.ts [chromium|firefox]` makes sure of that one browser only.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { findBrowser, findCommand } from './browser/find-browser.ts';

interface Need {
  what: string;
  debianPackage: string;
  isThere: () => boolean;
  /** Only on Linux, where the tests drive real menus and check fonts on paper. */
  isLinuxOnly?: boolean;
}

const FONTS = '/usr/share/fonts';
const NEEDS: Need[] = [
  {
    what: 'Chrome, Edge or Chromium (or set CHROMIUM_PATH)',
    debianPackage: 'chromium',
    isThere: () => findBrowser('chromium') !== null,
  },
  {
    what: 'Firefox (or set FIREFOX_PATH)',
    debianPackage: 'firefox-esr',
    isThere: () => findBrowser('firefox') !== null,
  },
  command('pdftotext', 'poppler-utils'),
  command('age', 'age'),
  { ...command('Xvfb', 'xvfb'), isLinuxOnly: true },
  { ...command('xauth', 'xauth'), isLinuxOnly: true },
  { ...command('xdotool', 'xdotool'), isLinuxOnly: true },
  font('liberation', 'fonts-liberation'),
  font('truetype/noto/NotoSansArabic-Regular.ttf', 'fonts-noto-core'),
  font('opentype/noto/NotoSansCJK-Regular.ttc', 'fonts-noto-cjk'),
];

const only = process.argv[2];
const wanted = only
  ? NEEDS.filter(({ what }) => what.toLowerCase().includes(only))
  : NEEDS.filter(({ isLinuxOnly }) => !isLinuxOnly || process.platform === 'linux');
const missing = () => wanted.filter(({ isThere }) => !isThere());

if (missing().length && canUseApt()) aptInstall(missing().map((need) => need.debianPackage));
const left = missing();
if (left.length) {
  console.error(`Please install: ${left.map(({ what }) => what).join('; ')}. ${hint(left)}`);
  process.exitCode = 1;
}

function command(name: string, debianPackage: string): Need {
  return { what: `the command ${name}`, debianPackage, isThere: () => findCommand(name) !== null };
}

function font(file: string, debianPackage: string): Need {
  const isThere = () =>
    !fs.existsSync('/etc/debian_version') ||
    [`${FONTS}/${file}`, `${FONTS}/truetype/${file}`].some((path) => fs.existsSync(path));
  return { what: `the fonts of ${debianPackage}`, debianPackage, isThere };
}

function canUseApt(): boolean {
  return process.getuid?.() === 0 && findCommand('apt-get') !== null;
}

function aptInstall(packages: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] });
  apt('update', '-q');
  apt('install', '-y', '-q', '--no-install-recommends', ...packages);
}

function hint(needs: readonly Need[]): string {
  const packages = needs.map((need) => need.debianPackage).join(' ');
  return process.platform === 'linux'
    ? `On Debian or Ubuntu: sudo apt-get install ${packages}`
    : '';
}
