import { useEffect, useState } from 'preact/hooks';
import { countHeldNotes, holdNote } from '../../utils/app/held-notes.ts';
import { LIMITS } from '../../utils/model/limits.ts';
import { newId } from '../../utils/platform/clock-and-ids.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';

/** A note typed while the notebook is locked; it waits in memory of the browser, and says so. */
export function HeldNote() {
  const t = useWords();
  const [id, setId] = useState(newId);
  const [text, setText] = useState('');
  const [others, setOthers] = useState(0);
  useEffect(() => {
    countHeldNotes(id).then(setOthers);
  }, [id]);
  const type = (typed: string) => {
    setText(typed);
    if (typed.length <= LIMITS.note) holdNote(id, typed);
  };
  const writeAnother = () => {
    setText('');
    setId(newId());
  };
  return (
    <section class="stack" aria-labelledby="held-note">
      <h2 id="held-note">{t('lock.note')}</h2>
      <TextField
        label={t('clip.note')}
        hint={t('lock.noteHint')}
        value={text}
        onValue={type}
        rows={3}
        {...(text.length > LIMITS.note / 2 ? { limit: LIMITS.note } : {})}
      />
      {text.trim() !== '' && text.length <= LIMITS.note && (
        <div class="row">
          <span role="status">{t('lock.noteHeld')}</span>
          <Button look="quiet" onClick={writeAnother}>
            {t('lock.anotherNote')}
          </Button>
        </div>
      )}
      {others > 0 && <p class="small muted">{t('lock.notesWait', { count: others })}</p>}
    </section>
  );
}
