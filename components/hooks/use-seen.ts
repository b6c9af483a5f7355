import { useEffect, useState } from 'preact/hooks';
import { readSeen, watchSeen } from '../../utils/app/seen-pages.ts';
import type { Seen } from '../../utils/model/seen.ts';

/** What was seen in a tab, kept up to date; null when nothing was. */
export function useSeen(tabId: number | undefined): Seen | null {
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    setSeen(null);
    if (tabId === undefined) return;
    readSeen(tabId).then(setSeen);
    return watchSeen(tabId, setSeen);
  }, [tabId]);
  return seen;
}
