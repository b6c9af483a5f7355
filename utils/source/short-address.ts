import { bareHost, isPostFragment } from './canonical-address.ts';
import { type Address, parseAddress } from './parse-address.ts';

const LONGEST = 60;
/** Nothing in it can mislead the eye. */
const PLAIN_QUERY = /^[\w.~=&;+-]+$/;

/**
 * An address a person can read on paper and type, at most `longest` characters (60 when not said):
 * "nhs.uk/conditions/gout".
 * Middle parts of a long path become "…". Empty for what is no web address.
 * What tells one post of a discussion from another stays.
 */
export function shortAddress(url: string, longest = LONGEST): string {
  const address = parseAddress(url);
  if (!address) return '';
  const host = bareHost(address.host) + address.port;
  const parts = decode(address.path).split('/').filter(Boolean);
  const last = parts.at(-1);
  if (last !== undefined) parts[parts.length - 1] = shortEnd(last, address);
  const whole = [host, ...parts].join('/');
  if (whole.length <= longest) return whole;
  const ends = [host, '…', parts.at(-1) ?? ''].join('/');
  if (parts.length > 1 && ends.length <= longest) return ends;
  return cut(parts.length > 1 ? ends : whole, longest);
}

function cut(text: string, longest: number): string {
  return `${Array.from(text)
    .slice(0, longest - 1)
    .join('')
    .replace(/[-_./…]+$/, '')}…`;
}

/** Percent-encoded letters as letters; anything that could mislead the eye stays encoded. */
function decode(path: string): string {
  try {
    const plain = decodeURI(path);
    return /[\s\p{C}]/u.test(plain) ? path : plain;
  } catch {
    return path;
  }
}

/** The last part of the path without what a reader need not type, but with the post that it leads to. */
function shortEnd(last: string, { query, fragment }: Address): string {
  const bare = last.replace(/\.(html?|php|aspx?|jsp)$/i, '');
  if (!isPostFragment(fragment)) return bare;
  const whole = `${last}?${query}#${fragment}`;
  return PLAIN_QUERY.test(query) && whole.length <= LONGEST / 2 ? whole : `${bare}#${fragment}`;
}
