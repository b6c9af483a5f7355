/** The language of the browser's own menus as a BCP 47 tag, e.g. "es-MX". */
export const browserLanguage = (): string => navigator.language || 'en';
