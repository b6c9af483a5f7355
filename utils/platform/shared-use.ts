/** Web Locks are missing in a plain test environment only. */
const lockManager = () => (navigator as { locks?: LockManager }).locks;

/** Resolves once nobody uses `name` alone; what it gives ends our own use. Uses end with their window too. */
export function beginUse(name: string): Promise<() => void> {
  const locks = lockManager();
  if (!locks) return Promise.resolve(() => {});
  return new Promise((resolve, reject) => {
    const hold = () => new Promise<void>((end) => resolve(end));
    locks.request(name, { mode: 'shared' }, hold).catch(reject);
  });
}

/**
 * Runs work while nobody else uses `name`; whoever begins to use it meanwhile waits. `askOthers` is
 * called as soon as we stand in line. Null when others have not let go within `patienceMs`.
 */
export async function useAlone<T>(
  name: string,
  patienceMs: number,
  askOthers: () => unknown,
  work: () => Promise<T>,
): Promise<T | null> {
  const locks = lockManager();
  if (!locks) return work();
  let hasBegun = false;
  const waiting = locks.request(name, { signal: AbortSignal.timeout(patienceMs) }, () => {
    hasBegun = true;
    return work();
  });
  askOthers();
  return waiting.catch((error: unknown) => {
    if (hasBegun) throw error;
    return null;
  });
}
