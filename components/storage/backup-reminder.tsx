import { readSome } from '../../utils/app/read-some.ts';
import type { Settings } from '../../utils/model/notebook-own.ts';
import { isBackupDue } from '../../utils/notebook/is-backup-due.ts';
import { now } from '../../utils/platform/clock-and-ids.ts';
import { useChangeSettings } from '../hooks/use-change-settings.ts';
import { useLocale } from '../hooks/use-locale.ts';
import { useRead } from '../hooks/use-read.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** One calm line when the last backup is older than the person chose; gone until the next period when waved away. */
export function BackupReminder({ settings }: { settings: Settings }) {
  const t = useWords();
  const { locale } = useLocale();
  const changeSettings = useChangeSettings();
  const { read } = useRead('some', readSome);
  if (!read || !isBackupDue(settings, read.value.all, now())) return null;
  const { lastBackupAt } = settings;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  return (
    <Notice>
      <div class="row between">
        <p>
          {lastBackupAt === null
            ? t('backup.dueNever')
            : t('backup.due', { date: day.format(lastBackupAt) })}{' '}
          <a href="#storage">{t('backup.dueLink')}</a>
        </p>
        <Button look="quiet" onClick={() => changeSettings({ backupReminderHiddenAt: now() })}>
          {t('backup.notNow')}
        </Button>
      </div>
    </Notice>
  );
}
