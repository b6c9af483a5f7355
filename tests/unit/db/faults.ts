/** Ways in which a browser's database fails, played on fake-indexeddb one write at a time. */
type Put = typeof IDBObjectStore.prototype.put;
type Aborting = IDBTransaction & { _abort(errorName: string): void };

export const FAULTS = {
  'the disk is full at a write': (store: IDBObjectStore, put: () => IDBRequest) => {
    put();
    (store.transaction as Aborting)._abort('QuotaExceededError');
    throw new DOMException('', 'QuotaExceededError');
  },
  'the disk is full while requests wait': (store: IDBObjectStore, put: () => IDBRequest) => {
    const request = put();
    (store.transaction as Aborting)._abort('QuotaExceededError');
    return request;
  },
  'the disk is full after a write seemed to work': (
    store: IDBObjectStore,
    put: () => IDBRequest,
  ) => {
    const request = put();
    request.addEventListener('success', () =>
      (store.transaction as Aborting)._abort('QuotaExceededError'),
    );
    return request;
  },
  'the transaction is aborted': (store: IDBObjectStore, put: () => IDBRequest) => {
    const request = put();
    store.transaction.abort();
    return request;
  },
  'the disk fails': (store: IDBObjectStore, put: () => IDBRequest) => {
    put();
    (store.transaction as Aborting)._abort('UnknownError');
    throw new DOMException('', 'UnknownError');
  },
} as const;
export type Fault = keyof typeof FAULTS;

export const FAILURE_OF: Record<Fault, string> = {
  'the disk is full at a write': 'quota',
  'the disk is full while requests wait': 'quota',
  'the disk is full after a write seemed to work': 'quota',
  'the transaction is aborted': 'aborted',
  'the disk fails': 'unknown',
};

/** Runs work with the nth write failing; `hit` is false when there were fewer writes than that. */
export function withFault<T>(fault: Fault, nth: number, work: () => Promise<T>) {
  return withPut(FAULTS[fault], nth, work);
}

/** Runs work with the nth write reported as done and not done: a disk that lies. */
export function withLostWrite<T>(nth: number, work: () => Promise<T>) {
  return withPut((store) => store.count(), nth, work);
}

/** Runs work on a disk that loses every write of one record, however often it is tried. */
export async function withLyingDisk<T>(id: string, work: () => Promise<T>): Promise<T> {
  const real: Put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<Put>) {
    return args[0].id === id ? this.count() : real.apply(this, args);
  } as Put;
  try {
    return await work();
  } finally {
    IDBObjectStore.prototype.put = real;
  }
}

async function withPut<T>(
  instead: (store: IDBObjectStore, put: () => IDBRequest) => IDBRequest,
  nth: number,
  work: () => Promise<T>,
) {
  const real: Put = IDBObjectStore.prototype.put;
  let count = 0;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<Put>) {
    const put = () => real.apply(this, args);
    count++;
    return count === nth ? instead(this, put) : put();
  } as Put;
  try {
    return { result: await work(), isHit: count >= nth };
  } finally {
    IDBObjectStore.prototype.put = real;
  }
}
