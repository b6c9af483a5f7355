import { useState } from 'preact/hooks';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';

/** One line to type a question; it is emptied only once the question is saved. */
export function NewQuestion({ onAdd }: { onAdd: (text: string) => Promise<boolean> }) {
  const t = useWords();
  const [text, setText] = useState('');
  const add = async (event: Event) => {
    event.preventDefault();
    if (text.trim() === '' || !(await onAdd(text.trim()))) return;
    // The next question may already have been begun.
    setText((typed) => (typed === text ? '' : typed));
  };
  return (
    <form class="row visit-add" onSubmit={add}>
      <TextField label={t('visit.newQuestion')} value={text} onValue={setText} />
      <Button type="submit">{t('visit.addQuestion')}</Button>
    </form>
  );
}
