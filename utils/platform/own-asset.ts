import { browser } from './browser.ts';

/** The files of our own that may be read at run time. Nothing else is ever fetched. */
const ASSETS = {
  lexicon: 'assets/lexicon.txt',
  conditions: 'assets/conditions.txt',
  hosts: 'assets/hosts.tsv',
  healthModel: 'assets/health-model.bin',
} as const;

/** Reads one of our own packaged files. `fetch` of the extension's own origin needs no network. */
export async function readOwnAsset(asset: keyof typeof ASSETS): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(ASSETS[asset]));
  return new Uint8Array(await response.arrayBuffer());
}
