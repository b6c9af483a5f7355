import { useState } from 'preact/hooks';
import type { Change } from '../../utils/merge/change.ts';
import type { AnyRecord } from '../../utils/model/kinds.ts';
import { useAct } from '../hooks/use-act.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { RecordMarks } from '../share/record-marks.tsx';
import { Button } from '../ui/button.tsx';
import type { FieldSpec } from '../ui/fields-form.tsx';
import { EditDialog } from './edit-dialog.tsx';

interface Props<Name extends string, R extends AnyRecord & Record<Name, string>> {
  caption: string;
  records: readonly R[];
  fields: readonly FieldSpec<Name>[];
  blank: Readonly<Record<Name, string>>;
  addLabel: string;
  toChanges: (values: Record<Name, string>, record: R | null) => Change[];
}

/** Records that are a few short lines each, with adding, editing and removing. */
export function RecordTable<Name extends string, R extends AnyRecord & Record<Name, string>>(
  props: Props<Name, R>,
) {
  const { caption, records, fields, addLabel } = props;
  const t = useWords();
  const act = useAct();
  const notebook = useNotebook();
  const [edited, setEdited] = useState<R | 'new' | null>(null);
  const opened = edited === 'new' ? null : edited;
  // As it stands now; one that was removed elsewhere stays as opened, and saving says so.
  const record = records.find(({ id }) => id === opened?.id) ?? opened;
  return (
    <>
      {records.length > 0 && (
        <ul class="cards" aria-label={caption}>
          {records.map((one) => (
            <li class="card" key={one.id}>
              <Line record={one} fields={fields} />
              <RecordMarks record={one} />
              <div class="row actions">
                <Button look="quiet" onClick={() => setEdited(one)}>
                  {t('common.edit')}
                </Button>
                <Button
                  look="quiet"
                  onClick={() => act(notebook.trash([one]), t('notebook.removed'))}
                >
                  {t('common.remove')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <Button onClick={() => setEdited('new')}>{addLabel}</Button>
      {edited && (
        <EditDialog
          title={record ? t('common.edit') : addLabel}
          fields={fields}
          start={record ?? props.blank}
          toChanges={(values) => props.toChanges(values, record)}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}

function Line<Name extends string>({
  record,
  fields,
}: {
  record: Record<Name, string>;
  fields: readonly FieldSpec<Name>[];
}) {
  const [first, ...rest] = fields;
  return (
    <p dir="auto">
      <strong>{first && record[first.name]}</strong>
      {rest
        .filter(({ name }) => record[name] !== '')
        .map(({ name, label }) => (
          <span key={name}>
            {' · '}
            <span class="muted small">{label}:</span> {record[name]}
          </span>
        ))}
    </p>
  );
}
