import { useChangeSettings } from '../hooks/use-change-settings.ts';
import { useWords } from '../hooks/use-words.ts';
import type { ViewProps } from '../notebook/view-props.ts';
import { CheckBox } from '../ui/check-box.tsx';
import { SelectField } from '../ui/select-field.tsx';

/** Whom new notes are for, and whether the browser may check their spelling. */
export function WritingSettings({ settings, person, people }: Omit<ViewProps, 'book'>) {
  const t = useWords();
  const changeSettings = useChangeSettings();
  return (
    <section class="stack">
      <h2>{t('settings.writing')}</h2>
      <SelectField
        label={t('settings.person')}
        hint={t('settings.personHint')}
        value={person.id}
        onValue={(currentPersonId) => changeSettings({ currentPersonId })}
        choices={people.map(({ id, name }) => ({ value: id, label: name || t('person.me') }))}
      />
      <CheckBox
        isChecked={settings.isSpellcheckOn}
        onChecked={(isSpellcheckOn) => changeSettings({ isSpellcheckOn })}
      >
        {t('settings.spellcheck')}
      </CheckBox>
    </section>
  );
}
