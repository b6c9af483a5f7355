import type { Option } from '../../utils/model/research.ts';
import { unmergeOption } from '../../utils/notebook/merge-options.ts';
import { nameWithGeneric } from '../../utils/notebook/name-with-generic.ts';
import { useAct } from '../hooks/use-act.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';

/** The options shown under another one, each with a button that takes it out again. */
export function JoinedList({ options }: { options: readonly Option[] }) {
  const t = useWords();
  const act = useAct();
  const notebook = useNotebook();
  if (options.length === 0) return null;
  const split = (option: Option) =>
    act([unmergeOption(option, notebook.context())], t('option.splitDone', { name: option.name }));
  return (
    <ul class="stack-tight" aria-label={t('option.joinedOnes')}>
      {options.map((option) => (
        <li key={option.id} class="row small">
          <span dir="auto">
            {t('option.joinedOne', { name: nameWithGeneric(option.name, option.genericName) })}
          </span>
          <Button look="quiet" onClick={() => split(option)}>
            {t('option.split', { name: option.name })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
