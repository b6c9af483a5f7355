import { changeLanguage } from '../../utils/app/change-language.ts';
import type { Settings } from '../../utils/model/notebook-own.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { SelectField } from '../ui/select-field.tsx';
import { useToast } from '../ui/toast.tsx';

/** The language of the screen; a summary's own is chosen where it is printed. */
export function LanguageChoice({ settings }: { settings: Settings }) {
  const t = useWords();
  const toast = useToast();
  const notebook = useNotebook();
  const choose = async (language: Settings['language']) => {
    const done = await changeLanguage(notebook, language);
    if (!done.ok) toast({ text: t(`failure.${done.error}`) });
  };
  return (
    <SelectField
      label={t('settings.language')}
      hint={t('settings.languageHint')}
      value={settings.language}
      onValue={choose}
      choices={[
        { value: 'browser', label: t('settings.languageOfBrowser') },
        { value: 'en', label: t('visit.languages.en') },
        { value: 'es', label: t('visit.languages.es') },
      ]}
    />
  );
}
