import type { MadeBackup } from '../../utils/app/make-backup.ts';
import type { Result } from '../../utils/model/result.ts';
import { useLocale } from '../hooks/use-locale.ts';
import { useWords } from '../hooks/use-words.ts';
import { Notice } from '../ui/notice.tsx';

/** What became of a backup: we gave it to the browser, and cannot see more. */
export function HandedOver({ made }: { made: Result<MadeBackup> }) {
  const t = useWords();
  const { locale } = useLocale();
  if (!made.ok) {
    const isBad = made.error === 'damaged-file';
    return (
      <Notice look={made.error === 'stopped' ? 'plain' : 'error'} isUrgent>
        {t(isBad ? 'backup.notSame' : `failure.${made.error}`)}
      </Notice>
    );
  }
  const { header, recordCount, unreadableCount } = made.value;
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <Notice look="good" isUrgent>
      <p>{t('backup.handed', { count: recordCount, date: time.format(header.createdAt) })}</p>
      <p>{t('backup.cannotSee')}</p>
      {unreadableCount > 0 && <p>{t('backup.withoutUnreadable', { count: unreadableCount })}</p>}
    </Notice>
  );
}
