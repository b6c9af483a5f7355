import type { Settings } from '../../utils/model/notebook-own.ts';
import { useChangeSettings } from '../hooks/use-change-settings.ts';
import { useWords } from '../hooks/use-words.ts';
import { LockSettings } from '../lock/lock-settings.tsx';
import type { ViewProps } from '../notebook/view-props.ts';
import { applyLook } from '../shell/apply-look.ts';
import { CheckBox } from '../ui/check-box.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { DemoChoice } from '../welcome/demo-choice.tsx';
import { LookingChoice } from '../welcome/looking-choice.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { NotebookSettings } from './notebook-settings.tsx';
import { RuleList } from './rule-list.tsx';
import { ShortcutList } from './shortcut-list.tsx';

const THEMES = ['system', 'light', 'dark'] as const;
const TEXT_SIZES = ['normal', 'large', 'largest'] as const;

/** Settings of this browser. */
export function SettingsView({ settings, book }: ViewProps) {
  const t = useWords();
  const changeSettings = useChangeSettings();
  const set = async (patch: Partial<Settings>) => {
    if (await changeSettings(patch)) applyLook(document.documentElement, { ...settings, ...patch });
  };
  return (
    <div class="stack-wide">
      <h1>{t('settings.title')}</h1>
      <section class="stack">
        <h2>{t('settings.looking')}</h2>
        <LookingChoice />
        <CheckBox
          isChecked={settings.isBadgeShown}
          onChecked={(isBadgeShown) => set({ isBadgeShown })}
        >
          {t('settings.badge')}
        </CheckBox>
        <CheckBox
          isChecked={settings.isSelectionButtonShown}
          onChecked={(isSelectionButtonShown) => set({ isSelectionButtonShown })}
        >
          {t('settings.selectionButton')}
        </CheckBox>
        <h3>{t('settings.rules')}</h3>
        <RuleList />
      </section>
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
      <LockSettings settings={settings} />
      <section class="stack">
        <h2>{t('shortcut.title')}</h2>
        <ShortcutList />
      </section>
      <section class="stack">
        <h2>{t('settings.demo')}</h2>
        <DemoChoice book={book} />
      </section>
      <NotebookSettings settings={settings} />
    </div>
  );
}
