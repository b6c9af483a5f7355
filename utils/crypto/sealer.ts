import type { AnyRecord, Kind } from '../model/kinds.ts';

/**
 * What stands between a record and the disk. Called outside transactions only: a browser ends an
 * IndexedDB transaction while cryptography is awaited. Throws LockedError when it holds no key.
 */
export interface Sealer {
  seal(record: AnyRecord): Promise<unknown>;
  open(sealed: unknown, kind: Kind, id: string): Promise<unknown>;
}

/** Thrown by a sealer without a key; every caller in utils/db turns it into the failure "locked". */
export class LockedError extends Error {
  override name = 'LockedError';
}

/** Keeps records as they are: the notebook without a lock. */
export const plainSealer: Sealer = {
  seal: (record) => Promise.resolve(record),
  open: (sealed) => Promise.resolve(sealed),
};
