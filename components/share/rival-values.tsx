import { conflictsOf } from '../../utils/merge/conflicts-of.ts';
import { resolveConflict } from '../../utils/merge/resolve-conflict.ts';
import type { AnyRecord } from '../../utils/model/kinds.ts';
import { fieldWord } from '../../utils/share/field-words.ts';
import type { SharedRecord } from '../../utils/share/share-file.ts';
import { useAct } from '../hooks/use-act.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWho } from '../hooks/use-who.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { ValueText } from './value-text.tsx';

interface Props {
  record: SharedRecord;
  field: string;
  known: ReadonlyMap<string, AnyRecord>;
}

/** The versions of one field side by side, each with who wrote it and a button that keeps it. */
export function RivalValues({ record, field, known }: Props) {
  const t = useWords();
  const act = useAct();
  const notebook = useNotebook();
  const who = useWho();
  const word = fieldWord(record, field);
  const held = conflictsOf(record).get(field) ?? [];
  if (!word) return null;
  const keep = (value: unknown) => {
    const after = resolveConflict<AnyRecord, never>(
      record,
      field as never,
      value as never,
      notebook.context(),
    );
    return act([{ before: record, after }], t('share.choose.kept'));
  };
  return (
    <fieldset class="sides-choice">
      <legend>{t('share.choose.which', { field: t(word) })}</legend>
      <div class="sides">
        {held.map(({ value, stamp }) => (
          <div class="side stack-tight" key={String(stamp)}>
            <ValueText record={record} field={field} value={value} known={known} />
            <p class="muted small" dir="auto">
              {t('share.choose.by', { name: who(stamp?.[0]) })}
            </p>
            <Button onClick={() => keep(value)}>
              {t('share.choose.keep')}
              <span class="visually-hidden">
                {' '}
                ({t('share.choose.by', { name: who(stamp?.[0]) })})
              </span>
            </Button>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
