import { useChangeSettings } from '../hooks/use-change-settings.ts';
import { useWords } from '../hooks/use-words.ts';
import { LockSettings } from '../lock/lock-settings.tsx';
import type { ViewProps } from '../notebook/view-props.ts';
import { CheckBox } from '../ui/check-box.tsx';
import { DemoChoice } from '../welcome/demo-choice.tsx';
import { LookingChoice } from '../welcome/looking-choice.tsx';
import { LookSettings } from './look-settings.tsx';
import { NotebookSettings } from './notebook-settings.tsx';
import { PaperSettings } from './paper-settings.tsx';
import { RuleList } from './rule-list.tsx';
import { ShortcutList } from './shortcut-list.tsx';
import { WritingSettings } from './writing-settings.tsx';

/** Settings of this browser. */
export function SettingsView({ settings, book, person, people }: ViewProps) {
  const t = useWords();
  const changeSettings = useChangeSettings();
  return (
    <div class="stack-wide">
      <h1>{t('settings.title')}</h1>
      <section class="stack">
        <h2>{t('settings.looking')}</h2>
        <LookingChoice />
        <CheckBox
          isChecked={settings.isBadgeShown}
          onChecked={(isBadgeShown) => changeSettings({ isBadgeShown })}
        >
          {t('settings.badge')}
        </CheckBox>
        <CheckBox
          isChecked={settings.isSelectionButtonShown}
          onChecked={(isSelectionButtonShown) => changeSettings({ isSelectionButtonShown })}
        >
          {t('settings.selectionButton')}
        </CheckBox>
        <h3>{t('settings.rules')}</h3>
        <RuleList />
      </section>
      <LookSettings settings={settings} />
      <WritingSettings settings={settings} person={person} people={people} />
      <PaperSettings settings={settings} />
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
