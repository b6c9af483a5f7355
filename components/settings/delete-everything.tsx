import { useState } from 'preact/hooks';
import { deleteEverything } from '../../utils/app/delete-everything.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useOneAtATime } from '../hooks/use-one-at-a-time.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useToast } from '../ui/toast.tsx';

type Asking = 'first' | 'second' | null;

/** Deletes the whole notebook, after a word that has to be typed and a second question. A backup is offered first. */
export function DeleteEverything() {
  const t = useWords();
  const [asking, setAsking] = useState<Asking>(null);
  const close = () => setAsking(null);
  return (
    <>
      <p>{t('storage.deleteAbout')}</p>
      <Button look="danger" onClick={() => setAsking('first')}>
        {t('storage.deleteEverything')}
      </Button>
      {asking === 'first' && <TypeTheWord onClose={close} onTyped={() => setAsking('second')} />}
      {asking === 'second' && <AskAgain onClose={close} />}
    </>
  );
}

function TypeTheWord({ onClose, onTyped }: { onClose: () => void; onTyped: () => void }) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const word = t('storage.deleteWord');
  return (
    <Dialog key="first" title={t('storage.deleteTitle')} onClose={onClose}>
      <p>{t('storage.deleteWhat')}</p>
      <p>
        {t('storage.backupFirst')} <a href="#storage">{t('backup.dueLink')}</a>
      </p>
      <TextField label={t('storage.typeWord', { word })} value={typed} onValue={setTyped} />
      <div class="row">
        <Button onClick={onClose}>{t('storage.keep')}</Button>
        <Button
          look="danger"
          disabled={typed.trim().toLowerCase() !== word.toLowerCase()}
          onClick={onTyped}
        >
          {t('trash.goOn')}
        </Button>
      </div>
    </Dialog>
  );
}

function AskAgain({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const toast = useToast();
  const notebook = useNotebook();
  const remove = useOneAtATime(async () => {
    const done = await deleteEverything(notebook);
    // The notebook that this page shows is gone: a new one begins where the first began.
    if (done.ok) window.location.replace('/welcome.html#deleted');
    else toast({ text: t('storage.notAllDeleted') });
  });
  return (
    <Dialog key="second" title={t('storage.deleteSure')} onClose={onClose}>
      <p>{t('storage.noWayBack')}</p>
      <div class="row">
        <Button onClick={onClose}>{t('storage.keep')}</Button>
        <Button look="danger" onClick={remove}>
          {t('storage.deleteEverything')}
        </Button>
      </div>
    </Dialog>
  );
}
