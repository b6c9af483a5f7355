import { SOURCE_KINDS, type SourceFacts } from '../model/page.ts';
import { parseAddress } from './parse-address.ts';

type Kind = SourceFacts['kind'];

/** Host, or host and first path parts, → the kind of source it is. */
export type HostKinds = ReadonlyMap<string, Kind>;

/** Reads assets/words/hosts.tsv: a host (or host/path) and a kind a line; lines with # are comments. */
export function parseHostKinds(tsv: string): HostKinds {
  const hosts = new Map<string, Kind>();
  for (const line of tsv.split('\n')) {
    const [host = '', kind = ''] = line.trim().split('\t');
    const known = SOURCE_KINDS.find((one) => one === kind);
    if (known && !host.startsWith('#')) hosts.set(host.toLowerCase(), known);
  }
  return hosts;
}

/** The kind listed for an address: the longest listed path first, then the host, then its parent domains. */
export function listedKind(url: string, hosts: HostKinds): Kind | null {
  const address = parseAddress(url);
  if (!address) return null;
  const labels = address.host.split('.');
  const folders = address.path.split('/').filter(Boolean).slice(0, 2);
  for (let from = 0; from < labels.length - 1; from++) {
    const host = labels.slice(from).join('.');
    for (let depth = folders.length; depth >= 0; depth--) {
      const kind = hosts.get([host, ...folders.slice(0, depth)].join('/').toLowerCase());
      if (kind) return kind;
    }
  }
  return null;
}
