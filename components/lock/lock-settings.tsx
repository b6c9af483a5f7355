import { useState } from 'preact/hooks';
import { setAutoLock } from '../../utils/app/auto-lock.ts';
import type { Settings } from '../../utils/model/notebook-own.ts';
import { useChangeSettings } from '../hooks/use-change-settings.ts';
import { useLock } from '../hooks/use-lock.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { ChangePassphraseDialog } from './change-passphrase-dialog.tsx';
import { LockNowButton } from './lock-now-button.tsx';
import { NewCodeDialog } from './new-code-dialog.tsx';
import { TurnOffDialog } from './turn-off-dialog.tsx';
import { TurnOnDialog } from './turn-on-dialog.tsx';

const MINUTES = [1, 5, 15, 30, 60, 240];

/** Settings of the lock: turn it on, or all there is to change about it. */
export function LockSettings({ settings }: { settings: Settings }) {
  const t = useWords();
  const { hasLock } = useLock();
  const [isTurningOn, setTurningOn] = useState(false);
  return (
    <section class="stack" aria-labelledby="lock-settings">
      <h2 id="lock-settings">{t('lock.title')}</h2>
      <p>{t(hasLock ? 'lock.isOn' : 'lock.isOff')}</p>
      {hasLock ? (
        <LockChanges settings={settings} />
      ) : (
        <Button onClick={() => setTurningOn(true)}>{t('lock.turnOnButton')}</Button>
      )}
      {isTurningOn && (
        <TurnOnDialog minutes={settings.autoLockMinutes} onClose={() => setTurningOn(false)} />
      )}
    </section>
  );
}

const DIALOGS = {
  changePassphrase: ChangePassphraseDialog,
  newCode: NewCodeDialog,
  turnOffButton: TurnOffDialog,
} as const;
type DialogName = keyof typeof DIALOGS;

function LockChanges({ settings }: { settings: Settings }) {
  const t = useWords();
  const changeSettings = useChangeSettings();
  const [open, setOpen] = useState<DialogName | null>(null);
  const OpenDialog = open && DIALOGS[open];
  const choose = async (minutes: number) => {
    if (await changeSettings({ autoLockMinutes: minutes })) await setAutoLock(minutes);
  };
  const kept = settings.autoLockMinutes;
  const choices = MINUTES.includes(kept) ? MINUTES : [...MINUTES, kept].toSorted((a, b) => a - b);
  return (
    <>
      <SelectField
        label={t('lock.autoLock')}
        hint={t('lock.autoLockHint')}
        value={String(kept)}
        onValue={(minutes) => choose(Number(minutes))}
        choices={choices.map((count) => ({
          value: String(count),
          label: t('lock.minutes', { count }),
        }))}
      />
      <div class="row">
        <LockNowButton />
        {(Object.keys(DIALOGS) as DialogName[]).map((name) => (
          <Button key={name} look="quiet" onClick={() => setOpen(name)}>
            {t(`lock.${name}`)}
          </Button>
        ))}
      </div>
      {OpenDialog && <OpenDialog onClose={() => setOpen(null)} />}
    </>
  );
}
