import type { Notebook } from './notebook.ts';

/** Whether the notebook is kept under a passphrase; then a backup is sealed unless plain is chosen. */
export const isLockOn = (_notebook: Notebook): boolean => false;
