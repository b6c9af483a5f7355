/** Hands bytes to the browser as a file to save; the browser asks or saves where it always does. */
export function saveBlob(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the content by then; without this it stays in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
