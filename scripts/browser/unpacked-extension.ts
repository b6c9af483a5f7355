import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import keyFile from './key.json' with { type: 'json' };

/**
 * Id of the copies made here. The key is public and belongs to no store: it only keeps the id, and
 * with it the notebook, the same from copy to copy. The build itself carries none.
 */
export const EXTENSION_ID = [
  ...createHash('sha256').update(Buffer.from(keyFile.key, 'base64')).digest('hex').slice(0, 32),
]
  .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
  .join('');
export const EXTENSION_ORIGIN = `chrome-extension://${EXTENSION_ID}`;
export const FIREFOX_ID = 'beforehand@beforehand.example';

/** A new folder under the system's temporary folder. */
export function makeTempFolder(purpose: string): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), `beforehand-${purpose}-`));
}

/** Copies a build of the extension into `folder`, under the version given, with the fixed key for Chromium. */
export function copyExtension(
  target: 'chrome-mv3' | 'firefox-mv3',
  folder = path.join(makeTempFolder('extension'), 'unpacked'),
  version?: string,
): string {
  const build = path.resolve('.output', target);
  if (!fs.existsSync(build)) throw new Error(`No build in ${build}: run "npm run build" first.`);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(build, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
  if (target === 'chrome-mv3') manifest.key = keyFile.key;
  if (version) manifest.version = version;
  fs.writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
