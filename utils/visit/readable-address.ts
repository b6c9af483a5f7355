const PARTS = /^https?:\/\/(?:[^/?#@]*@)?([^/?#]+)([^?#]*)/i;

/** Longest address on paper, so that it never takes more than a line. */
export const ADDRESS_LENGTH = 56;

/**
 * A web address short enough to read and type: host and path without "www.", query and fragment;
 * a long path keeps its last part. Empty for anything that is not http or https.
 */
export function readableAddress(address: string): string {
  const [, rawHost = '', rawPath = ''] = PARTS.exec(address) ?? [];
  const host = rawHost.toLowerCase().replace(/^www\./, '');
  const path = rawPath.replace(/\/+$/, '');
  const whole = host + path;
  if (whole.length <= ADDRESS_LENGTH) return whole;
  const last = path.slice(path.lastIndexOf('/') + 1);
  const short = `${host}/…/${last}`;
  if (last !== '' && short.length <= ADDRESS_LENGTH) return short;
  return host.length <= ADDRESS_LENGTH ? host : `…${host.slice(1 - ADDRESS_LENGTH)}`;
}
