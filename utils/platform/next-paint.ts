/** Longest wait for a frame; a page that is not in front gets none. */
const MOST_MS = 100;

/** Resolves once the page has shown what it was last told to, so that work which blocks it can begin. */
export function nextPaint(): Promise<void> {
  return new Promise((resume) => {
    requestAnimationFrame(() => setTimeout(resume));
    setTimeout(resume, MOST_MS);
  });
}
