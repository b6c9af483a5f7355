import { basename, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { manifestFor } from './scripts/manifest.ts';

const RUNTIME_ASSETS = ['lexicon.txt', 'conditions.txt', 'words/hosts.tsv', 'health-model.bin'];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => manifestFor(browser === 'firefox' ? 'firefox' : 'chromium'),
  hooks: {
    // Word lists and weights are kept in assets/ and read at run time, only when needed.
    'build:publicAssets': (_wxt, files) => {
      for (const name of RUNTIME_ASSETS)
        files.push({
          absoluteSrc: resolve('assets', name),
          relativeDest: `assets/${basename(name)}`,
        });
    },
  },
  zip: { excludeSources: ['.output/**', 'out/**', 'tests/**'] },
});
