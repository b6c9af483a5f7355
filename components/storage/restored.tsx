import { useState } from 'preact/hooks';
import type { Act } from '../../utils/app/commit-act.ts';
import { useOneAtATime } from '../hooks/use-one-at-a-time.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** What was restored, with a way to take all of it back. */
export function Restored({ act, onClose }: { act: Act; onClose: () => void }) {
  const t = useWords();
  const [said, setSaid] = useState<string | null>(null);
  const [isGood, setGood] = useState(true);
  const undo = useOneAtATime(async () => {
    const undone = await act.undo();
    setGood(undone.ok && undone.value === 'undone');
    if (!undone.ok) return setSaid(t(`failure.${undone.error}`));
    setSaid(t(undone.value === 'undone' ? 'backup.undone' : 'common.changedSince'));
  });
  return (
    <div class="card stack">
      <Notice look={isGood ? 'good' : 'warning'} isUrgent>
        {said ?? t('backup.restored', { count: act.records.length })}
      </Notice>
      <div class="row">
        {said === null && <Button onClick={undo}>{t('backup.undo')}</Button>}
        <Button onClick={onClose}>{t('common.close')}</Button>
      </div>
    </div>
  );
}
