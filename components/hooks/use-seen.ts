import { useEffect, useState } from 'preact/hooks';
import { forgetStanding, readSeen, watchSeen } from '../../utils/app/seen-pages.ts';
import type { Seen } from '../../utils/model/seen.ts';
import { watchLoading } from '../../utils/platform/tabs.ts';

/** What was seen in a tab, kept up to date; null when nothing was. */
export function useSeen(tabId: number | undefined): Seen | null {
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => watchLoading(forgetStanding), []);
  useEffect(() => {
    setSeen(null);
    if (tabId === undefined) return;
    // An answer to the first question never takes the place of later news, or of another's.
    let isOvertaken = false;
    readSeen(tabId).then((first) => isOvertaken || setSeen(first));
    const stop = watchSeen(tabId, (next) => {
      isOvertaken = true;
      setSeen(next);
    });
    return () => {
      isOvertaken = true;
      stop();
    };
  }, [tabId]);
  return seen;
}
