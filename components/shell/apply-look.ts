import type { Settings } from '../../utils/model/notebook-own.ts';

/** Puts theme and text size on the page; the tokens in tokens.css do the rest. */
export function applyLook(
  root: HTMLElement,
  { theme, textSize }: Pick<Settings, 'theme' | 'textSize'>,
): void {
  root.dataset.theme = theme;
  root.dataset.text = textSize;
}
