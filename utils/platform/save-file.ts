/** Hands a text to the browser as a file to save; the browser asks or saves where it always does. */
export function saveFile(name: string, content: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the content by then; without this it stays in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
