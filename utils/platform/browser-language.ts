/** The language the browser speaks, as a BCP 47 tag. */
export function browserLanguage(): string {
  return navigator.language || 'en';
}
