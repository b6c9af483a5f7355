import { useState } from 'preact/hooks';
import type { DETECTION_MODES } from '../../utils/model/notebook-own.ts';
import { EVERY_SITE, giveBackHosts, requestHosts } from '../../utils/platform/host-access.ts';
import { useChangeSettings } from '../hooks/use-change-settings.ts';
import { useHosts } from '../hooks/use-hosts.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useWords } from '../hooks/use-words.ts';
import { Notice } from '../ui/notice.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { SiteList } from './site-list.tsx';

type Mode = (typeof DETECTION_MODES)[number];

/** When to look at pages: only on a click, on every site, on chosen sites. The browser is asked in the click. */
export function LookingChoice() {
  const t = useWords();
  const changeSettings = useChangeSettings();
  const settings = useSettings();
  const hosts = useHosts();
  const [refusals, setRefusals] = useState(0);
  if (!settings || !hosts) return null;
  const choose = (mode: Mode) => {
    // Asked before anything is awaited: browsers allow it only in the click itself.
    const asked =
      mode === 'every-site' ? requestHosts([EVERY_SITE]) : giveBackEverySite(hosts, mode);
    asked.then(async (isDone) => {
      // Counted, so that the choice shows again what holds after every refusal.
      setRefusals((count) => (isDone ? 0 : count + 1));
      if (isDone) await changeSettings({ detectionMode: mode });
    });
  };
  const isEverySite = hosts.includes(EVERY_SITE);
  const shown: Mode = isEverySite
    ? 'every-site'
    : settings.detectionMode === 'every-site'
      ? 'on-click'
      : settings.detectionMode;
  const choices = (['on-click', 'every-site', 'chosen-sites'] as const).map((value) => ({
    value,
    label: t(`welcome.mode.${value}`),
    hint: t(`welcome.modeHint.${value}`),
  }));
  return (
    <div class="stack-tight">
      <RadioGroup legend={t('welcome.when')} value={shown} onValue={choose} choices={choices} />
      {refusals > 0 && (
        <Notice look="warning" isUrgent>
          {t('welcome.refused')}
        </Notice>
      )}
      {shown === 'chosen-sites' && <SiteList hosts={hosts} />}
    </div>
  );
}

/** Chosen sites stay when only the choice between clicks and sites changes; on clicks, none stays. */
async function giveBackEverySite(hosts: readonly string[], mode: Mode): Promise<true> {
  const origins = mode === 'on-click' ? [...hosts] : hosts.filter((one) => one === EVERY_SITE);
  if (origins.length > 0) await giveBackHosts(origins);
  return true;
}
