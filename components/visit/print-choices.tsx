import type { Settings } from '../../utils/model/notebook-own.ts';
import type { Language } from '../../utils/words/translator.ts';
import { useWords } from '../hooks/use-words.ts';
import { SelectField } from '../ui/select-field.tsx';
import { LargePrint } from './large-print.tsx';
import { PaperChoice } from './paper-choice.tsx';

interface Props {
  settings: Settings;
  language: Language;
  onLanguage: (language: Language) => void;
}

/** Paper, print size and the summary's own language. */
export function PrintChoices({ settings, language, onLanguage }: Props) {
  const t = useWords();
  return (
    <div class="visit-pair">
      <PaperChoice settings={settings} />
      <SelectField
        label={t('visit.language')}
        value={language}
        onValue={onLanguage}
        choices={[
          { value: 'en', label: t('visit.languages.en') },
          { value: 'es', label: t('visit.languages.es') },
        ]}
      />
      <LargePrint settings={settings} />
    </div>
  );
}
