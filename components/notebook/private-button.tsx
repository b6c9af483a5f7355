import { isWithheld } from '../../utils/app/is-withheld.ts';
import type { AnyRecord } from '../../utils/model/kinds.ts';
import { useAct } from '../hooks/use-act.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';

/** Marks a record private with everything below it, or takes the mark off; says what that means. */
export function PrivateButton({ record }: { record: AnyRecord }) {
  const t = useWords();
  const act = useAct();
  const notebook = useNotebook();
  const turn = async () => {
    const change = notebook.change(record, { private: !record.private });
    if (!record.private) return act([change], t('notebook.nowPrivate'));
    const isStillHeld = await isWithheld(notebook.store, change.after);
    return act([change], t(isStillHeld ? 'notebook.stillPrivate' : 'notebook.nowShared'));
  };
  return (
    <Button look="quiet" onClick={turn}>
      {t(record.private ? 'notebook.makeShared' : 'notebook.makePrivate')}
    </Button>
  );
}
