import type { PersonId } from '../../utils/model/ids.ts';
import type { Person } from '../../utils/model/people.ts';
import { useChangeSettings } from '../hooks/use-change-settings.ts';
import { usePersonKey } from '../hooks/use-person-key.ts';
import { useWords } from '../hooks/use-words.ts';
import { LockNowButton } from '../lock/lock-now-button.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useToast } from '../ui/toast.tsx';
import type { ViewProps } from './view-props.ts';

const OF_A_CONDITION = /^#(condition|compare|timeline)\//;

/** The product's name and whose notebook is in front. */
export function NotebookHeader({ person, people }: ViewProps) {
  const t = useWords();
  const toast = useToast();
  const changeSettings = useChangeSettings();
  const show = async (currentPersonId: PersonId) => {
    const isShown = await changeSettings({ currentPersonId });
    // A condition in front belongs to the one who was in front.
    if (isShown && OF_A_CONDITION.test(window.location.hash)) window.location.hash = '#conditions';
    return isShown;
  };
  const nameOf = ({ name }: Person) => name || t('person.me');
  usePersonKey(people, person, async (next) => {
    if (await show(next.id)) toast({ text: t('notebook.nowFor', { name: nameOf(next) }) });
  });
  return (
    <header class="notebook-header row no-print">
      <a class="brand" href="#conditions">
        <img src="/icon/48.png" alt="" width="28" height="28" /> {t('common.productName')}
      </a>
      <SearchBox />
      <div class="row">
        <span aria-hidden="true">{t('notebook.for')}</span>
        <SelectField
          label={t('notebook.forWhom')}
          isLabelHidden
          value={person.id}
          onValue={show}
          choices={people.map((one) => ({ value: one.id, label: nameOf(one) }))}
        />
        <LockNowButton />
      </div>
      {person.isDemo && <Notice look="warning">{t('notebook.demoShown')}</Notice>}
    </header>
  );
}
