import type { OpenFieldsDraft } from '../../utils/app/fields-draft.ts';
import type { AnyRecord } from '../../utils/model/kinds.ts';
import { paperLength } from '../../utils/visit/page-one-limits.ts';
import { useFieldsDraft } from '../hooks/use-fields-draft.ts';
import { useWords } from '../hooks/use-words.ts';
import { WithDraft } from '../shell/with-draft.tsx';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { TextField } from '../ui/text-field.tsx';

interface Props {
  /** What the line that adds is about, as drafts know it. */
  about: string;
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
      <WithDraft about={`${props.about} name,detail`}>
        {(place) => <NewLine {...props} {...place} />}
      </WithDraft>
    </div>
  );
}

interface NewLineProps
  extends Pick<Props, 'heading' | 'nameLabel' | 'detailLabel' | 'nameLimit' | 'onAdd'> {
  about: string;
  began: OpenFieldsDraft | null;
}

const NAMES = ['name', 'detail'] as const;
const EMPTY = { name: '', detail: '' };

function NewLine({ onAdd, ...props }: NewLineProps) {
  const { heading, nameLabel, detailLabel, nameLimit, about, began } = props;
  const t = useWords();
  const draft = useFieldsDraft({ about, began, title: heading, names: NAMES, start: EMPTY });
  const { name, detail } = draft.values;
  const set = (patch: Partial<typeof EMPTY>) =>
    draft.setValues((typed) => ({ ...typed, ...patch }));
  const add = async (event: Event) => {
    event.preventDefault();
    if (name.trim() === '' || !(await onAdd(name.trim(), detail.trim()))) return;
    // The next line may already have been begun.
    draft.setValues((typed) => ({
      name: typed.name === name ? '' : typed.name,
      detail: typed.detail === detail ? '' : typed.detail,
    }));
  };
  return (
    <form class="row visit-add" onSubmit={add}>
      <TextField
        label={nameLabel}
        value={name}
        onValue={(text) => set({ name: text })}
        {...(nameLimit === undefined ? {} : { limit: nameLimit, used: paperLength(name) })}
      />
      <TextField label={detailLabel} value={detail} onValue={(text) => set({ detail: text })} />
      <Button type="submit" aria-label={`${t('common.add')}: ${heading}`}>
        {t('common.add')}
      </Button>
    </form>
  );
}
