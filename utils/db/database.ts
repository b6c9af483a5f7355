import { Dexie, type Table } from 'dexie';
import { KINDS, type Kind } from '../model/kinds.ts';
import type { StoredRow } from './rows.ts';
import { STORES_V1 } from './upgrades/v001.ts';

/** The version that this build reads and writes; each has a fixture in tests/fixtures/notebooks. */
export const DATABASE_VERSION = 1;
/** Dexie stores ten times its version number, https://dexie.org/docs/Dexie/Dexie.version() */
export const RAW_VERSION = DATABASE_VERSION * 10;
export const DATABASE_NAME = 'beforehand';

export interface Database {
  dexie: Dexie;
  tables: Record<Kind, Table<StoredRow, string>>;
}

/**
 * The database, not yet opened. It never opens itself again: after a "delete everything" in another
 * window a page must not bring an empty notebook to life.
 */
export function makeDatabase(name: string): Database {
  const dexie = new Dexie(name, {
    autoOpen: false,
    cache: 'disabled',
    // Chromium's default may lose the last save at a power cut.
    chromeTransactionDurability: 'strict',
  });
  dexie.version(1).stores(STORES_V1);
  const tables = Object.fromEntries(
    KINDS.map((kind) => [kind, dexie.table(kind)]),
  ) as Database['tables'];
  return { dexie, tables };
}
