import { dropDraft } from '../../utils/app/drafts.ts';
import type { OpenFieldsDraft } from '../../utils/app/fields-draft.ts';
import { useDiscarded } from '../hooks/use-discarded.ts';
import { useFieldsDrafts } from '../hooks/use-fields-drafts.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useToast } from '../ui/toast.tsx';
import { shorten } from './title-of.ts';

/** What was typed in a form and not saved: where to go on with it, or to discard it. */
export function UnsavedForms({ inForm }: { inForm: string | null }) {
  const t = useWords();
  const notebook = useNotebook();
  const toast = useToast();
  const sayDiscarded = useDiscarded();
  const { open, brokenCount } = useFieldsDrafts();
  const discard = async ({ record }: OpenFieldsDraft) => {
    const done = await dropDraft(notebook, record);
    if (done.ok) sayDiscarded(record);
    else toast({ text: t(`failure.${done.error}`) });
  };
  const { pathname, hash } = window.location;
  const shown = open.filter(({ record }) => record.id !== inForm);
  return (
    <>
      {shown.map((draft) => (
        <Notice key={draft.record.id}>
          <p>
            {t('draft.notSaved')} <strong>{draft.values.title}</strong>
          </p>
          <p dir="auto">{shorten(draft.values.words)}</p>
          <div class="row">
            {![pathname + hash, ''].includes(draft.values.place) && (
              <a href={draft.values.place}>{t('draft.goThere')}</a>
            )}
            <Button look="quiet" onClick={() => discard(draft)}>
              {t('clip.discard')}
            </Button>
          </div>
        </Notice>
      ))}
      {brokenCount > 0 && (
        <Notice look="warning">{t('draft.broken', { count: brokenCount })}</Notice>
      )}
    </>
  );
}
