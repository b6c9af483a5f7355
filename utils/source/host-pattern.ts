import { parseAddress } from './parse-address.ts';

/** The match pattern for a site as a person types it ("nhs.uk", "https://www.nhs.uk/x"); null when it is none. */
export function hostPattern(site: string): string | null {
  const typed = site.trim();
  const address = parseAddress(/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (!address?.host.includes('.')) return null;
  return `*://*.${address.host.replace(/^www\./, '')}/*`;
}
