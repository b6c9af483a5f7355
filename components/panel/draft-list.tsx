import { type Drafts, dropDraft, type OpenDraft } from '../../utils/app/drafts.ts';
import { useDiscarded } from '../hooks/use-discarded.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useToast } from '../ui/toast.tsx';

interface Props {
  drafts: Drafts;
  /** Id of the draft that stands in the open form. */
  inForm: string | null;
  onGoOn: (draft: OpenDraft) => void;
}

const titleOf = ({ values: { page, pending } }: OpenDraft): string =>
  page?.facts.title || pending?.facts?.title || pending?.title || '';

/** What was begun elsewhere and not saved: to go on with, or to discard. */
export function DraftList({ drafts, inForm, onGoOn }: Props) {
  const t = useWords();
  const notebook = useNotebook();
  const toast = useToast();
  const sayDiscarded = useDiscarded();
  const discard = async ({ record }: OpenDraft) => {
    const done = await dropDraft(notebook, record);
    if (done.ok) sayDiscarded(record);
    else toast({ text: t(`failure.${done.error}`) });
  };
  const shown = drafts.open.filter(({ record }) => record.id !== inForm);
  return (
    <>
      {shown.map((draft) => (
        <Notice key={draft.record.id}>
          <p>
            {t('draft.began')} <bdi>{titleOf(draft) || t('draft.note')}</bdi>
          </p>
          <div class="row">
            <Button onClick={() => onGoOn(draft)}>{t('draft.goOn')}</Button>
            <Button look="quiet" onClick={() => discard(draft)}>
              {t('clip.discard')}
            </Button>
          </div>
        </Notice>
      ))}
      {drafts.brokenCount > 0 && (
        <Notice look="warning">{t('draft.broken', { count: drafts.brokenCount })}</Notice>
      )}
    </>
  );
}
