import { useState } from 'preact/hooks';
import type { AnyRecord } from '../../utils/model/kinds.ts';
import { paperLength } from '../../utils/visit/page-one-limits.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { TextField } from '../ui/text-field.tsx';

interface Props {
  heading: string;
  nameLabel: string;
  detailLabel: string;
  noneLabel: string;
  /** Longest name, in paper units, that leaves room for others on page one. */
  nameLimit?: number;
  items: { record: AnyRecord; name: string; detail: string }[];
  isNone: boolean;
  onNone: (isNone: boolean) => void;
  /** True when it was saved. */
  onAdd: (name: string, detail: string) => Promise<boolean>;
  onRemove: (record: AnyRecord) => void;
}

/** A short list with one line to add to it, or the statement that there is nothing to list. */
export function HealthList(props: Props) {
  const t = useWords();
  const { nameLimit } = props;
  const [name, setName] = useState('');
  const [detail, setDetail] = useState('');
  const add = async (event: Event) => {
    event.preventDefault();
    if (name.trim() === '' || !(await props.onAdd(name.trim(), detail.trim()))) return;
    // The next line may already have been begun.
    setName((typed) => (typed === name ? '' : typed));
    setDetail((typed) => (typed === detail ? '' : typed));
  };
  return (
    <div class="stack-tight">
      <h3>{props.heading}</h3>
      <ul>
        {props.items.map(({ record, ...item }) => (
          <li key={record.id} class="visit-pick">
            <span dir="auto">
              <b>{item.name}</b>
              {item.detail && `, ${item.detail}`}
            </span>
            <Button
              look="quiet"
              aria-label={`${t('common.remove')}: ${item.name}`}
              onClick={() => props.onRemove(record)}
            >
              {t('common.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {props.items.length === 0 && (
        <CheckBox isChecked={props.isNone} onChecked={props.onNone}>
          {props.noneLabel}
        </CheckBox>
      )}
      <form class="row visit-add" onSubmit={add}>
        <TextField
          label={props.nameLabel}
          value={name}
          onValue={setName}
          {...(nameLimit === undefined ? {} : { limit: nameLimit, used: paperLength(name) })}
        />
        <TextField label={props.detailLabel} value={detail} onValue={setDetail} />
        <Button type="submit" aria-label={`${t('common.add')}: ${props.heading}`}>
          {t('common.add')}
        </Button>
      </form>
    </div>
  );
}
