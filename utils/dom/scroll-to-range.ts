import { callNative, readNative } from './native-dom.ts';

/** Brings a range to the middle of the window, at once: whoever dislikes motion sees none. */
export function scrollToRange(window: Window, range: Range): void {
  const parent = readNative(range.startContainer, 'parentElement') as Element | null;
  if (parent) callNative(parent, 'scrollIntoView', { block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight) return;
  const middle = Math.min((top + bottom) / 2, top + window.innerHeight / 2 - 20);
  window.scrollBy({ top: middle - window.innerHeight / 2, behavior: 'instant' });
}
