/** Runs work while no other window or worker of ours runs work of the same name. */
export function runAlone<T>(name: string, work: () => Promise<T>): Promise<T> {
  // Web Locks are missing in a plain test environment only.
  const { locks } = navigator as { locks?: LockManager };
  return locks ? locks.request(name, work) : work();
}
