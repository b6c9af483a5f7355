import { useState } from 'preact/hooks';
import { deleteForGood } from '../../utils/app/delete-for-good.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useOneAtATime } from '../hooks/use-one-at-a-time.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useToast } from '../ui/toast.tsx';

/** Asks twice, then leaves nothing of these records but their ids. Keeping comes first, under the focus. */
export function DeleteForGood({ ids, onClose }: { ids: string[]; onClose: () => void }) {
  const t = useWords();
  const toast = useToast();
  const { store } = useNotebook();
  const [isSecond, setSecond] = useState(false);
  const purge = useOneAtATime(async () => {
    const done = await deleteForGood(store, ids);
    toast({ text: done.ok ? t('trash.gone') : t(`failure.${done.error}`) });
    onClose();
  });
  return isSecond ? (
    <Dialog key="second" title={t('trash.sureAgain')} onClose={onClose}>
      <p>{t('trash.sureAgainWhat')}</p>
      <div class="row">
        <Button onClick={onClose}>{t('trash.keep')}</Button>
        <Button look="danger" onClick={purge}>
          {t('trash.deleteForGood')}
        </Button>
      </div>
    </Dialog>
  ) : (
    <Dialog key="first" title={t('trash.sure')} onClose={onClose}>
      <p>{t('trash.sureWhat', { count: ids.length })}</p>
      <div class="row">
        <Button onClick={onClose}>{t('trash.keep')}</Button>
        <Button look="danger" onClick={() => setSecond(true)}>
          {t('trash.goOn')}
        </Button>
      </div>
    </Dialog>
  );
}
