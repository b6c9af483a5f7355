/** Resolves in a later task, so that the page may do its own work in between. */
export function nextTask(): Promise<void> {
  return new Promise((resume) => setTimeout(resume));
}
