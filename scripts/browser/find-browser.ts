import fs from 'node:fs';
import path from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const HOME = process.env.HOME ?? '';
const PROGRAM_FOLDERS = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap(
  (name) => process.env[name] ?? [],
);
const ON_PATH = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};
const MAC_APPS = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};
const WINDOWS_PROGRAMS = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

/** Full path of a command on PATH, or null. */
export function findCommand(command: string): string | null {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return firstFile(folders.map((folder) => path.join(folder, command + suffix)));
}

/**
 * Program of a browser: CHROMIUM_PATH or FIREFOX_PATH when set, else the usual places of Linux,
 * macOS and Windows. Null when there is none; a set variable that names no file counts as none.
 */
export function findBrowser(name: BrowserName): string | null {
  const chosen = process.env[`${name.toUpperCase()}_PATH`];
  if (chosen) return firstFile([chosen]);
  for (const command of ON_PATH[name]) {
    const found = findCommand(command);
    if (found) return found;
  }
  const apps = ['/Applications', `${HOME}/Applications`].flatMap((folder) =>
    MAC_APPS[name].map((app) => path.join(folder, app)),
  );
  const programs = PROGRAM_FOLDERS.flatMap((folder) =>
    WINDOWS_PROGRAMS[name].map((program) => path.join(folder, program)),
  );
  return firstFile([...apps, ...programs]);
}

/** As findBrowser, but throws a line that says what to do. */
export function needBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  throw new Error(
    `No ${name} found: run "node scripts/ensure-browsers.ts" to see what to install.`,
  );
}

function firstFile(candidates: readonly string[]): string | null {
  return candidates.find((file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile()) ?? null;
}
