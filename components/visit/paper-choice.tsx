import type { Settings } from '../../utils/model/notebook-own.ts';
import { useChangeSettings } from '../hooks/use-change-settings.ts';
import { useWords } from '../hooks/use-words.ts';
import { SelectField } from '../ui/select-field.tsx';

/** The paper that summaries and comparisons are laid out for. */
export function PaperChoice({ settings }: { settings: Settings }) {
  const t = useWords();
  const changeSettings = useChangeSettings();
  return (
    <SelectField
      label={t('visit.paper')}
      value={settings.paperSize}
      onValue={(paperSize) => changeSettings({ paperSize })}
      choices={[
        { value: 'letter', label: t('visit.letter') },
        { value: 'a4', label: t('visit.a4') },
      ]}
    />
  );
}
