import type { PersonId } from '../../utils/model/ids.ts';
import { useChangeSettings } from '../hooks/use-change-settings.ts';
import { useWords } from '../hooks/use-words.ts';
import { LockNowButton } from '../lock/lock-now-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { ViewProps } from './view-props.ts';

/** The product's name and whose notebook is in front. */
export function NotebookHeader({ person, people }: ViewProps) {
  const t = useWords();
  const changeSettings = useChangeSettings();
  const show = async (currentPersonId: PersonId) => {
    const isShown = await changeSettings({ currentPersonId });
    // A condition in front belongs to the one who was in front.
    if (isShown && window.location.hash.startsWith('#condition/'))
      window.location.hash = '#conditions';
  };
  return (
    <header class="notebook-header row no-print">
      <a class="brand" href="#conditions">
        <img src="/icon/48.png" alt="" width="28" height="28" /> {t('common.productName')}
      </a>
      <div class="row">
        <span aria-hidden="true">{t('notebook.for')}</span>
        <SelectField
          label={t('notebook.forWhom')}
          isLabelHidden
          value={person.id}
          onValue={show}
          choices={people.map((one) => ({ value: one.id, label: one.name || t('person.me') }))}
        />
        <LockNowButton />
      </div>
      {person.isDemo && <Notice look="warning">{t('notebook.demoShown')}</Notice>}
    </header>
  );
}
