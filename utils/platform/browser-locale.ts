/** The person's language and region as the browser tells it, e.g. "en-GB". */
export const browserLocale = (): string => navigator.language || 'en';
