import { formatAddress, parseAddress } from './parse-address.ts';

/** The address when it is one of the web (http or https), null for `javascript:` and all else. */
export function webAddress(url: string): string | null {
  const address = parseAddress(url);
  return address ? formatAddress(address) : null;
}
