import { useState } from 'preact/hooks';
import { NOT_ASKED } from '../../utils/app/draft-values.ts';
import type { OpenDraft } from '../../utils/app/drafts.ts';
import type { PendingClip } from '../../utils/app/pending-clip.ts';
import type { Book } from '../../utils/app/read-book.ts';
import { saveClinician } from '../../utils/app/save-clips.ts';
import { LIMITS } from '../../utils/model/limits.ts';
import type { Person } from '../../utils/model/people.ts';
import type { Failure } from '../../utils/model/result.ts';
import { SourceLine } from '../clip/source-line.tsx';
import { useDraft } from '../hooks/use-draft.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useUndoToast } from '../hooks/use-undo-toast.ts';
import { useWords } from '../hooks/use-words.ts';
import { ClinicianFields } from './clinician-fields.tsx';
import { type SaveDetails, SaveForm } from './save-form.tsx';
import { startingDetails } from './starting-details.ts';

interface Props {
  pending: PendingClip;
  book: Book;
  person: Person;
  draft: OpenDraft | null;
  onClose: () => Promise<void>;
}

const EMPTY = { name: '', specialty: '', place: '', telephone: '' };

/** The form that keeps a clinician found online, with what others said and where. */
export function PendingClinician({ pending, book, person, draft: began, onClose }: Props) {
  const t = useWords();
  const notebook = useNotebook();
  const sayWithUndo = useUndoToast();
  const [found, setFound] = useState(began?.values.found ?? EMPTY);
  const [details, setDetails] = useState(() =>
    startingDetails(book, person, [], began?.values.details),
  );
  const draft = useDraft(
    { form: 'pending', about: String(pending.at), began },
    { ...NOT_ASKED, details, found, pending },
  );
  const [failure, setFailure] = useState<Failure | null>(null);
  const isOver = Object.values(found).some((text) => text.length > LIMITS.line);
  const save = async (details: SaveDetails) => {
    const { facts, url, address } = pending;
    const done = await saveClinician(notebook, found, {
      ...details,
      clips: [{ form: 'clinician', quote: null, pageWord: '', option: null }],
      page: facts && { url, address, facts, posterName: '' },
    });
    if (!done.ok) return setFailure(done.error);
    await draft.saved();
    sayWithUndo(t('clinician.saved'), done.value);
    await onClose();
  };
  return (
    <section class="stack" aria-labelledby="pending-heading">
      <h2 id="pending-heading">{t('panel.saveForm.clinician')}</h2>
      {pending.facts && <SourceLine facts={pending.facts} url={pending.url} />}
      <SaveForm
        people={book.of('person')}
        conditions={book.of('condition')}
        details={details}
        onDetails={setDetails}
        isKept={draft.isKept}
        failure={failure}
        saveLabel={t('common.save')}
        noteLabel={t('clinician.whatOthersSaid')}
        isReady={!isOver}
        more={() => <ClinicianFields value={found} onValue={setFound} />}
        onSave={save}
        onDiscard={() => draft.discard().then(onClose)}
      />
    </section>
  );
}
