/** Name of the painted passages in the page's registry, which the page can read: it tells nothing. */
export const HIGHLIGHT_NAME = 'ext-mark';
