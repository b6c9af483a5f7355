import { useEffect, useState } from 'preact/hooks';
import { activeTab, type TabInfo, watchTabs } from '../../utils/platform/tabs.ts';

/** The tab in front of this window; undefined until known, null when there is none. */
export function useFrontTab(): TabInfo | null | undefined {
  const [tab, setTab] = useState<TabInfo | null>();
  useEffect(() => {
    const refresh = () => activeTab().then(setTab);
    refresh();
    return watchTabs(refresh);
  }, []);
  return tab;
}
