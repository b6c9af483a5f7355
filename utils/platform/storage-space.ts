/** What the browser says about the room our data takes. */
export interface StorageSpace {
  /** True when the browser promises not to clear it by itself. */
  isPersisted: boolean;
  /** Bytes; null when the browser does not tell. */
  used: number | null;
  free: number | null;
}

/** Asks the browser how much room our data takes and whether it may be cleared. */
export async function readStorageSpace(): Promise<StorageSpace> {
  const { storage } = navigator;
  const isPersisted = await storage.persisted();
  const { usage = null, quota = null } = await storage.estimate();
  const free = usage === null || quota === null ? null : Math.max(0, quota - usage);
  return { isPersisted, used: usage, free };
}

/** Asks the browser never to clear our data by itself; true when it agrees. */
export const askToPersist = (): Promise<boolean> => navigator.storage.persist();
