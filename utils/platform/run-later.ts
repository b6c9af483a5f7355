/** Runs work once after some milliseconds; gives a function that calls it off. */
export function runLater(work: () => unknown, waitMs: number): () => void {
  const timer = setTimeout(work, waitMs);
  return () => clearTimeout(timer);
}
