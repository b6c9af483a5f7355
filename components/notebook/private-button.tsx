import type { AnyRecord } from '../../utils/model/kinds.ts';
import { withheldReasons } from '../../utils/notebook/inherit-private.ts';
import { useAct } from '../hooks/use-act.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';

/** Marks a record private with everything below it, or takes the mark off; says what that means. */
export function PrivateButton({ record, all }: { record: AnyRecord; all: readonly AnyRecord[] }) {
  const t = useWords();
  const act = useAct();
  const notebook = useNotebook();
  const turn = () => {
    const change = notebook.change(record, { private: !record.private });
    if (!record.private) return act([change], t('notebook.nowPrivate'));
    const others = all.map((one) => (one.id === record.id ? change.after : one));
    const isStillHeld = withheldReasons(others).get(record.id) === 'private';
    return act([change], t(isStillHeld ? 'notebook.stillPrivate' : 'notebook.nowShared'));
  };
  return (
    <Button look="quiet" onClick={turn}>
      {t(record.private ? 'notebook.makeShared' : 'notebook.makePrivate')}
    </Button>
  );
}
