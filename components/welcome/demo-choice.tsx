import { addDemo, removeDemo } from '../../utils/app/demo-notebook.ts';
import type { Book } from '../../utils/app/read-book.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useOneAtATime } from '../hooks/use-one-at-a-time.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { useToast } from '../ui/toast.tsx';

/** Adds the demo notebook, or removes it with one click. */
export function DemoChoice({ book }: { book: Book }) {
  const t = useWords();
  const notebook = useNotebook();
  const toast = useToast();
  const isThere = book.of('person').some((person) => person.isDemo);
  const turn = useOneAtATime(async () => {
    const done = isThere ? await removeDemo(notebook) : await addDemo(notebook, t);
    const said = t(isThere ? 'welcome.demoRemoved' : 'welcome.demoAdded');
    toast({ text: done.ok ? said : t(`failure.${done.error}`) });
  });
  return (
    <div class="stack-tight">
      <p>{t('welcome.demoAbout')}</p>
      <Button onClick={turn}>{t(isThere ? 'welcome.removeDemo' : 'welcome.addDemo')}</Button>
    </div>
  );
}
