import { useState } from 'preact/hooks';
import { type MadeBackup, makeBackup } from '../../utils/app/make-backup.ts';
import { changeSettings } from '../../utils/app/settings.ts';
import { backupName } from '../../utils/backup/backup-name.ts';
import type { Settings } from '../../utils/model/notebook-own.ts';
import type { Result } from '../../utils/model/result.ts';
import { now } from '../../utils/platform/clock-and-ids.ts';
import { saveBlob } from '../../utils/platform/save-blob.ts';
import { useLocale } from '../hooks/use-locale.ts';
import { useLock } from '../hooks/use-lock.ts';
import { useLongWork } from '../hooks/use-long-work.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { Progress } from '../ui/progress.tsx';
import { dayOf } from './day-of.ts';
import { HandedOver } from './handed-over.tsx';
import { NewPassphrase, type Passphrases } from './new-passphrase.tsx';
import { ReminderChoice } from './reminder-choice.tsx';

const NONE: Passphrases = { first: '', again: '' };

/** Makes a backup, reads it again, and hands it to the browser. */
export function BackUp({ settings }: { settings: Settings }) {
  const t = useWords();
  const notebook = useNotebook();
  const { hasLock } = useLock();
  const { done, run, stop } = useLongWork();
  const [isSealed, setSealed] = useState(hasLock);
  const [passphrases, setPassphrases] = useState(NONE);
  const [made, setMade] = useState<Result<MadeBackup> | null>(null);
  const isReady =
    !isSealed || (passphrases.first !== '' && passphrases.first === passphrases.again);
  const backUp = async () => {
    const passphrase = isSealed ? passphrases.first : null;
    const backup = await run((work) => makeBackup(notebook, passphrase, work));
    setMade(backup);
    if (!backup?.ok) return;
    const { bytes, header } = backup.value;
    saveBlob(backupName(dayOf(now()), isSealed), new Blob([bytes]));
    setPassphrases(NONE);
    await changeSettings(notebook, { lastBackupAt: header.createdAt });
  };
  return (
    <section class="stack">
      <h2>{t('backup.heading')}</h2>
      <p>{t('backup.about')}</p>
      <LastBackup at={settings.lastBackupAt} />
      <CheckBox isChecked={isSealed} onChecked={setSealed}>
        {t('backup.protect')}
      </CheckBox>
      {isSealed ? (
        <NewPassphrase value={passphrases} onValue={setPassphrases} />
      ) : (
        <p class="muted">{t('backup.plainHint')}</p>
      )}
      {done === null ? (
        <Button look="main" onClick={backUp} disabled={!isReady}>
          {t('backup.now')}
        </Button>
      ) : (
        <Progress
          label={t('backup.making')}
          done={done}
          stop={{ label: t('storage.stop'), run: stop }}
        />
      )}
      {made && <HandedOver made={made} />}
      <ReminderChoice settings={settings} />
    </section>
  );
}

function LastBackup({ at }: { at: number | null }) {
  const t = useWords();
  const { locale } = useLocale();
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  return <p>{at === null ? t('backup.never') : t('backup.last', { date: day.format(at) })}</p>;
}
