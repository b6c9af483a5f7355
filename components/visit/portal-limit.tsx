import type { Settings } from '../../utils/model/notebook-own.ts';
import { useChangeSettings } from '../hooks/use-change-settings.ts';
import { useWords } from '../hooks/use-words.ts';
import { SavedField } from './saved-field.tsx';

const [LEAST, MOST] = [200, 20_000];

/** How many characters the portal takes in one message. */
export function PortalLimit({ settings }: { settings: Settings }) {
  const t = useWords();
  const changeSettings = useChangeSettings();
  const save = async (typed: string) => {
    const portalLimit = Math.round(Number(typed));
    return portalLimit >= LEAST && portalLimit <= MOST && changeSettings({ portalLimit });
  };
  return (
    <SavedField
      label={t('visit.portalLimit')}
      hint={t('visit.portalLimitHint', { least: LEAST, most: MOST })}
      type="number"
      value={String(settings.portalLimit)}
      onSave={save}
    />
  );
}
