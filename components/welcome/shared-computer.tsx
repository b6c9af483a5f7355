import type { Settings } from '../../utils/model/notebook-own.ts';
import { useChangeSettings } from '../hooks/use-change-settings.ts';
import { useWords } from '../hooks/use-words.ts';
import { RadioGroup } from '../ui/radio-group.tsx';

/** Whether somebody else uses this computer; if so, what that means, and the lock. */
export function SharedComputer({ settings }: { settings: Settings }) {
  const t = useWords();
  const changeSettings = useChangeSettings();
  const { isComputerShared } = settings;
  return (
    <section class="stack">
      <h2>{t('welcome.sharedHeading')}</h2>
      <RadioGroup
        legend={t('welcome.sharedAsk')}
        value={isComputerShared === null ? null : isComputerShared ? 'yes' : 'no'}
        onValue={(answer) => changeSettings({ isComputerShared: answer === 'yes' })}
        choices={[
          { value: 'no', label: t('welcome.sharedNo') },
          { value: 'yes', label: t('welcome.sharedYes') },
        ]}
      />
      {isComputerShared && (
        <div class="notice stack-tight">
          <p>{t('welcome.sharedMeans')}</p>
          <p>
            <a href="/notebook.html#settings">{t('welcome.sharedLock')}</a>
          </p>
        </div>
      )}
    </section>
  );
}
