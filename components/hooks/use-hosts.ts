import { useEffect, useState } from 'preact/hooks';
import { grantedHosts, watchHosts } from '../../utils/platform/host-access.ts';

/** Sites the person lets the extension look at by itself; null until the browser has answered. */
export function useHosts(): string[] | null {
  const [hosts, setHosts] = useState<string[] | null>(null);
  useEffect(() => {
    const refresh = () => grantedHosts().then(setHosts);
    refresh();
    return watchHosts(refresh, refresh);
  }, []);
  return hosts;
}
