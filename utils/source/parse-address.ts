/** The parts of a web address, as written; `host` is lower case and without a default port. */
export interface Address {
  scheme: 'http' | 'https';
  host: string;
  /** ":8080", or empty for the scheme's own port. */
  port: string;
  /** Begins with "/". */
  path: string;
  /** Without "?", empty when there is none. */
  query: string;
  /** Without "#", empty when there is none. */
  fragment: string;
}

const WEB =
  /^(https?):\/\/(?:[^/?#@\s]*@)?([^/?#:\s]+)(?::(\d*))?([^?#\s]*)(?:\?([^#\s]*))?(?:#(\S*))?$/i;
const HOST =
  /^[\p{L}\p{N}_]([\p{L}\p{N}_-]*[\p{L}\p{N}_])?(\.[\p{L}\p{N}_]([\p{L}\p{N}_-]*[\p{L}\p{N}_])?)*$/u;

/** Splits an http or https address; null for anything else, and a name and password in it are dropped. */
export function parseAddress(url: string): Address | null {
  const match = WEB.exec(url.trim().slice(0, 8_000));
  if (!match) return null;
  const [, scheme = '', host = '', port = '', path = '', query = '', fragment = ''] = match;
  const bare = host.toLowerCase().replace(/\.$/, '');
  if (!HOST.test(bare)) return null;
  const isSecure = scheme.toLowerCase() === 'https';
  return {
    scheme: isSecure ? 'https' : 'http',
    host: bare,
    port: port === '' || port === (isSecure ? '443' : '80') ? '' : `:${port}`,
    path: path || '/',
    query,
    fragment,
  };
}

/** The address in one string again. */
export function formatAddress(address: Address): string {
  const { scheme, host, port, path, query, fragment } = address;
  return `${scheme}://${host}${port}${path}${query && `?${query}`}${fragment && `#${fragment}`}`;
}
