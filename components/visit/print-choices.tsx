import { changeSettings } from '../../utils/app/settings.ts';
import type { Settings } from '../../utils/model/notebook-own.ts';
import type { Language } from '../../utils/words/translator.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { CheckBox } from '../ui/check-box.tsx';
import { SelectField } from '../ui/select-field.tsx';

interface Props {
  settings: Settings;
  language: Language;
  onLanguage: (language: Language) => void;
}

/** Paper, print size and the summary's own language. */
export function PrintChoices({ settings, language, onLanguage }: Props) {
  const t = useWords();
  const notebook = useNotebook();
  return (
    <div class="visit-pair">
      <SelectField
        label={t('visit.paper')}
        value={settings.paperSize}
        onValue={(paperSize) => changeSettings(notebook, { paperSize })}
        choices={[
          { value: 'letter', label: t('visit.letter') },
          { value: 'a4', label: t('visit.a4') },
        ]}
      />
      <SelectField
        label={t('visit.language')}
        value={language}
        onValue={onLanguage}
        choices={[
          { value: 'en', label: t('visit.languages.en') },
          { value: 'es', label: t('visit.languages.es') },
        ]}
      />
      <CheckBox
        isChecked={settings.isLargePrint}
        onChecked={(isLargePrint) => changeSettings(notebook, { isLargePrint })}
      >
        {t('visit.largePrint')}
      </CheckBox>
    </div>
  );
}
