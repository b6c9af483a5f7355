import type { ImportAnswers, ImportItem, ImportState } from '../../utils/notebook/import-plan.ts';
import { useWords } from '../hooks/use-words.ts';
import { titleOf } from '../notebook/title-of.ts';
import { CheckBox } from '../ui/check-box.tsx';

/** A list longer than this is not read by anybody; the count tells the rest. */
const MOST_SHOWN = 200;

interface Props {
  state: ImportState;
  items: readonly ImportItem[];
  answers: ImportAnswers;
  onAnswer: (id: string, isChosen: boolean, as: 'keep' | 'trash') => void;
}

/** The entries of a file that stand alike to the notebook. */
export function ImportGroup({ state, items, answers, onAnswer }: Props) {
  const t = useWords();
  const as = state === 'deleted-here' ? 'keep' : state === 'deleted-there' ? 'trash' : null;
  return (
    <details class="more" open={as !== null}>
      <summary>{t(`backup.state.${state}`, { count: items.length })}</summary>
      <div class="stack-tight">
        <p class="muted small">{t(`backup.stateHint.${state}`)}</p>
        <ul class="stack-tight">
          {items.slice(0, MOST_SHOWN).map((item) => (
            <li key={`${item.incoming.kind} ${item.incoming.id}`}>
              {as ? (
                <CheckBox
                  isChecked={answers.has(item.incoming.id)}
                  onChecked={(isChosen) => onAnswer(item.incoming.id, isChosen, as)}
                >
                  <ItemName item={item} />
                </CheckBox>
              ) : (
                <ItemName item={item} />
              )}
            </li>
          ))}
        </ul>
        {items.length > MOST_SHOWN && (
          <p>{t('backup.more', { count: items.length - MOST_SHOWN })}</p>
        )}
      </div>
    </details>
  );
}

function ItemName({ item: { before, incoming, isChangedElsewhere } }: { item: ImportItem }) {
  const t = useWords();
  return (
    <span dir="auto">
      <span class="muted small">{t(`trash.kind.${incoming.kind}`)}:</span>{' '}
      {titleOf(before ?? incoming) || t('trash.noWords')}
      {isChangedElsewhere && <span class="muted small"> {t('backup.changedElsewhere')}</span>}
    </span>
  );
}
