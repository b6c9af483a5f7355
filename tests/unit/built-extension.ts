import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

export type Target = 'chrome-mv3' | 'firefox-mv3';

/** Builds both extensions into .output, so that what is tested is never an old build. */
export function buildBoth(): void {
  const { NODE_ENV: _test, ...env } = process.env;
  for (const options of [[], ['-b', 'firefox', '--mv3']]) {
    execFileSync('node', ['node_modules/wxt/bin/wxt.mjs', 'build', ...options], { env });
  }
}

export function readManifest(target: Target): Record<string, unknown> {
  return JSON.parse(fs.readFileSync(`.output/${target}/manifest.json`, 'utf8'));
}

export function readBuilt(target: Target, file: string): string {
  return fs.readFileSync(`.output/${target}/${file}`, 'utf8');
}

export function builtScripts(target: Target): string[] {
  return fs
    .readdirSync(`.output/${target}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'));
}
