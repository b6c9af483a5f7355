import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Sizes of print in points, the largest first; under the last one nobody would want to read. */
const SIZES = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5] as const;
/** For what fills more than one page anyway. */
const LONG_SIZE = 10;

/**
 * Sets `--text` on a sheet to the largest size at which it is one page high; the sheet says how high
 * that is as `--content-height`. Laid out anew with each render.
 */
export function useFittingText(sheet: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const page = sheet.current;
    const probe = page?.querySelector<HTMLElement>('.compare-probe');
    if (!page || !probe) return;
    const fits = (size: number) => {
      page.style.setProperty('--text', `${size}pt`);
      return page.offsetHeight <= probe.offsetHeight;
    };
    // The last size that was tried stays set.
    if (!SIZES.some(fits)) page.style.setProperty('--text', `${LONG_SIZE}pt`);
  });
}
