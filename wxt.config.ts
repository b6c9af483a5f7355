import { defineConfig } from 'wxt';
import { manifestFor } from './scripts/manifest.ts';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => manifestFor(browser === 'firefox' ? 'firefox' : 'chromium'),
  zip: { excludeSources: ['.output/**', 'out/**', 'tests/**'] },
});
