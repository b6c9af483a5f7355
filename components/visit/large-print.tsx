import type { Settings } from '../../utils/model/notebook-own.ts';
import { useChangeSettings } from '../hooks/use-change-settings.ts';
import { useWords } from '../hooks/use-words.ts';
import { CheckBox } from '../ui/check-box.tsx';

/** 18 pt instead of 11 pt on paper. */
export function LargePrint({ settings }: { settings: Settings }) {
  const t = useWords();
  const changeSettings = useChangeSettings();
  return (
    <CheckBox
      isChecked={settings.isLargePrint}
      onChecked={(isLargePrint) => changeSettings({ isLargePrint })}
    >
      {t('visit.largePrint')}
    </CheckBox>
  );
}
