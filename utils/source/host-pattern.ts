import { parseAddress } from './parse-address.ts';

const IP_ADDRESS = /^\d+(\.\d+){3}$/;

/** The match pattern of a host and everything below it; null when it is none a browser would take. */
export function patternOfHost(host: string): string | null {
  if (parseAddress(`https://${host}`)?.host !== host || !host.includes('.')) return null;
  return IP_ADDRESS.test(host) ? `*://${host}/*` : `*://*.${host}/*`;
}

/** The match pattern for a site as a person types it ("nhs.uk", "https://www.nhs.uk/x"); null when it is none. */
export function hostPattern(site: string): string | null {
  const typed = site.trim();
  const address = parseAddress(/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (!address) return null;
  const bare = address.host.replace(/^www\./, '');
  return patternOfHost(bare.includes('.') ? bare : address.host);
}
