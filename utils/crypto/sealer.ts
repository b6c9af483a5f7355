import type { Kind } from '../model/kinds.ts';

/**
 * What stands between a record and the disk. Called outside transactions only: a browser ends an
 * IndexedDB transaction while cryptography is awaited. Throws LockedError when it holds no key.
 */
export interface Sealer {
  /** Throws LockedError when there is no key by now; asked before every use of the notebook. */
  check(): Promise<void>;
  /** What is to be stored for a record, or for what stands in its place and cannot be read. */
  seal(kind: Kind, id: string, content: unknown): Promise<unknown>;
  open(sealed: unknown, kind: Kind, id: string): Promise<unknown>;
}

/** Thrown by a sealer without a key; every caller in utils/db turns it into the failure "locked". */
export class LockedError extends Error {
  override name = 'LockedError';
}

/** Keeps records as they are: the notebook without a lock. */
export const plainSealer: Sealer = {
  check: () => Promise.resolve(),
  seal: (_kind, _id, content) => Promise.resolve(content),
  open: (sealed) => Promise.resolve(sealed),
};
