import type { Settings } from '../../utils/model/notebook-own.ts';
import { useChangeSettings } from '../hooks/use-change-settings.ts';
import { useWords } from '../hooks/use-words.ts';
import { SelectField } from '../ui/select-field.tsx';

const DAYS = ['0', '7', '14', '30', '90'] as const;

/** After how long to remind of a backup, or never. */
export function ReminderChoice({ settings }: { settings: Settings }) {
  const t = useWords();
  const changeSettings = useChangeSettings();
  const shown = String(settings.backupReminderDays);
  const days = DAYS.some((one) => one === shown) ? DAYS : [...DAYS, shown];
  return (
    <SelectField
      label={t('backup.remind')}
      value={shown}
      onValue={(value) => changeSettings({ backupReminderDays: Number(value) })}
      choices={days.map((value) => ({
        value,
        label:
          value === '0'
            ? t('backup.remindNever')
            : t('backup.remindAfter', { count: Number(value) }),
      }))}
    />
  );
}
