import type { Settings } from '../../utils/model/notebook-own.ts';
import { useChangeSettings } from '../hooks/use-change-settings.ts';
import { useWords } from '../hooks/use-words.ts';
import { applyLook } from '../shell/apply-look.ts';
import { SelectField } from '../ui/select-field.tsx';
import { LanguageChoice } from './language-choice.tsx';

const THEMES = ['system', 'light', 'dark'] as const;
const TEXT_SIZES = ['normal', 'large', 'largest'] as const;

/** Language, colours and size of text on the screen. */
export function LookSettings({ settings }: { settings: Settings }) {
  const t = useWords();
  const changeSettings = useChangeSettings();
  const set = async (patch: Partial<Settings>) => {
    if (await changeSettings(patch)) applyLook(document.documentElement, { ...settings, ...patch });
  };
  return (
    <section class="stack">
      <h2>{t('settings.look')}</h2>
      <LanguageChoice settings={settings} />
      <SelectField
        label={t('settings.theme')}
        value={settings.theme}
        onValue={(theme) => set({ theme })}
        choices={THEMES.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
      />
      <SelectField
        label={t('settings.textSize')}
        value={settings.textSize}
        onValue={(textSize) => set({ textSize })}
        choices={TEXT_SIZES.map((value) => ({ value, label: t(`settings.textSizes.${value}`) }))}
      />
    </section>
  );
}
