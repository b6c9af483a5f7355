import type { OpenBackup } from '../../utils/app/open-backup.ts';
import { useLocale } from '../hooks/use-locale.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { KindCountList } from './kind-count-list.tsx';

interface Props {
  backup: OpenBackup;
  onShow: () => void;
  onClose: () => void;
}

/** What a file holds that was found whole. Nothing of it is in the notebook yet. */
export function CheckedBackup({ backup: { header, records }, onShow, onClose }: Props) {
  const t = useWords();
  const { locale } = useLocale();
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <div class="card stack">
      <Notice look="good" isUrgent>
        {t('backup.whole', { count: records.length, date: time.format(header.createdAt) })}
      </Notice>
      <KindCountList counts={header.counts} />
      <p>{t('backup.nothingYet')}</p>
      <div class="row">
        <Button look="main" onClick={onShow}>
          {t('backup.showChanges')}
        </Button>
        <Button onClick={onClose}>{t('common.close')}</Button>
      </div>
    </div>
  );
}
