import { saveBlob } from './save-blob.ts';

/** Hands a text to the browser as a file to save; the browser asks or saves where it always does. */
export function saveFile(name: string, content: string, type: string): void {
  saveBlob(name, new Blob([content], { type: `${type};charset=utf-8` }));
}
