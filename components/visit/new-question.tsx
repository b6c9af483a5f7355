import type { OpenFieldsDraft } from '../../utils/app/fields-draft.ts';
import { useFieldsDraft } from '../hooks/use-fields-draft.ts';
import { useWords } from '../hooks/use-words.ts';
import { WithDraft } from '../shell/with-draft.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';

interface Props {
  visitId: string;
  /** True when it was saved. */
  onAdd: (text: string) => Promise<boolean>;
}

/** One line to type a question; it is emptied only once the question is saved. */
export const NewQuestion = ({ visitId, onAdd }: Props) => (
  <WithDraft about={`question new ${visitId} text`}>
    {(place) => <Line {...place} onAdd={onAdd} />}
  </WithDraft>
);

interface LineProps extends Pick<Props, 'onAdd'> {
  about: string;
  began: OpenFieldsDraft | null;
}

const NAMES = ['text'] as const;
const EMPTY = { text: '' };

function Line({ onAdd, ...place }: LineProps) {
  const t = useWords();
  const title = t('visit.newQuestion');
  const { values, setValues } = useFieldsDraft({ ...place, title, names: NAMES, start: EMPTY });
  const add = async (event: Event) => {
    event.preventDefault();
    const { text } = values;
    if (text.trim() === '' || !(await onAdd(text.trim()))) return;
    // The next question may already have been begun.
    setValues((typed) => (typed.text === text ? EMPTY : typed));
  };
  return (
    <form class="row visit-add" onSubmit={add}>
      <TextField label={title} value={values.text} onValue={(text) => setValues({ text })} />
      <Button type="submit">{t('visit.addQuestion')}</Button>
    </form>
  );
}
