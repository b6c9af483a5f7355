import type { OpenDraft } from '../../utils/app/drafts.ts';
import type { PendingClip } from '../../utils/app/pending-clip.ts';
import type { Book } from '../../utils/app/read-book.ts';
import type { Person } from '../../utils/model/people.ts';
import type { SeenPage } from '../../utils/model/seen.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PendingClinician } from './pending-clinician.tsx';
import { PendingPassage } from './pending-passage.tsx';

interface Props {
  pending: PendingClip;
  book: Book;
  person: Person;
  tabId: number;
  page: SeenPage | null;
  /** What was typed in this form before. */
  draft: OpenDraft | null;
  onClose: () => Promise<void>;
}

/** What was captured, or is written by hand: why it cannot be saved, or the form that saves it. */
export function PendingSection(props: Props) {
  const t = useWords();
  const { failure, form } = props.pending;
  if (failure)
    return (
      <Notice look="warning" isUrgent>
        <p>{t(`panel.cannotSave.${failure}`)}</p>
        <Button onClick={props.onClose}>{t('common.close')}</Button>
      </Notice>
    );
  return form === 'clinician' ? <PendingClinician {...props} /> : <PendingPassage {...props} />;
}
