import { useState } from 'preact/hooks';
import { type CheckReport, checkNotebook } from '../../utils/app/check-notebook.ts';
import type { Book } from '../../utils/app/read-book.ts';
import { countKinds } from '../../utils/backup/count-kinds.ts';
import type { Result } from '../../utils/model/result.ts';
import { useLongWork } from '../hooks/use-long-work.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { KindCountList } from './kind-count-list.tsx';

/** What is in the notebook, and a check of every entry on the disk. */
export function CheckRecords({ book }: { book: Book }) {
  const t = useWords();
  const notebook = useNotebook();
  const { done, run, stop } = useLongWork();
  const [report, setReport] = useState<Result<CheckReport> | null>(null);
  const check = async () => setReport(await run((work) => checkNotebook(notebook, work)));
  return (
    <section class="stack">
      <h2>{t('storage.entries')}</h2>
      <p class="muted small">{t('storage.entriesHint')}</p>
      <KindCountList counts={countKinds(book.all)} />
      {done === null ? (
        <Button onClick={check}>{t('storage.checkNow')}</Button>
      ) : (
        <Progress
          label={t('storage.checking')}
          done={done}
          stop={{ label: t('storage.stop'), run: stop }}
        />
      )}
      {report && <Report report={report} />}
    </section>
  );
}

function Report({ report }: { report: Result<CheckReport> }) {
  const t = useWords();
  if (!report.ok) {
    return (
      <Notice look={report.error === 'stopped' ? 'plain' : 'error'} isUrgent>
        {t(`failure.${report.error}`)}
      </Notice>
    );
  }
  const { soundCount, unreadable } = report.value;
  return (
    <Notice look={unreadable.length > 0 ? 'warning' : 'good'} isUrgent>
      <p>{t('storage.checked', { count: soundCount })}</p>
      {unreadable.length > 0 && <p>{t('notebook.unreadable', { count: unreadable.length })}</p>}
    </Notice>
  );
}
