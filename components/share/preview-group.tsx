import type { AnyRecord } from '../../utils/model/kinds.ts';
import type { ImportAnswers, ImportItem, ImportState } from '../../utils/notebook/import-plan.ts';
import { useLocale } from '../hooks/use-locale.ts';
import { useWords } from '../hooks/use-words.ts';
import { titleOf } from '../notebook/title-of.ts';
import { Button } from '../ui/button.tsx';
import { DeletedQuestion } from './deleted-question.tsx';
import { Differences } from './differences.tsx';

/** Lists longer than this are not read by anybody; the count above says the rest. */
const MOST_SHOWN = 200;

interface Props {
  state: ImportState;
  items: readonly ImportItem[];
  /** Every record of either side by its id, for saying what links lead to. */
  known: ReadonlyMap<string, AnyRecord>;
  answers: ImportAnswers;
  onAnswer: (ids: string[], as: 'keep' | 'trash') => void;
}

/** The things in a share that stand alike to the notebook. */
export function PreviewGroup(props: Props) {
  const t = useWords();
  const { locale } = useLocale();
  const { state, items } = props;
  const isAsked = state === 'deleted-there' || state === 'deleted-here';
  const isOpen = isAsked || state === 'changed-both' || state === 'changed-there';
  return (
    <details class="more share-group" open={isOpen}>
      <summary>
        {t(`share.preview.state.${state}`)} ({items.length.toLocaleString(locale)})
      </summary>
      {isAsked && items.length > 1 && <ForAll {...props} />}
      {state === 'changed-both' && <p>{t('share.preview.bothKept')}</p>}
      <ul class="stack">
        {items.slice(0, MOST_SHOWN).map((item) => (
          <li key={`${item.incoming.kind} ${item.incoming.id}`} class="stack-tight">
            {isAsked ? (
              <DeletedQuestion item={item} {...props} />
            ) : (
              <p dir="auto">
                <span class="muted small">{t(`trash.kind.${item.incoming.kind}`)}:</span>{' '}
                {titleOf(item.before ?? item.incoming) || t('trash.noWords')}
              </p>
            )}
            <Differences item={item} known={props.known} />
          </li>
        ))}
      </ul>
      {items.length > MOST_SHOWN && (
        <p>{t('share.preview.more', { count: items.length - MOST_SHOWN })}</p>
      )}
    </details>
  );
}

function ForAll({ state, items, onAnswer }: Props) {
  const t = useWords();
  const ids = items.map(({ incoming }) => incoming.id);
  const isHere = state === 'deleted-here';
  return (
    <div class="row">
      <Button onClick={() => onAnswer(ids, 'keep')}>
        {t(isHere ? 'share.preview.allBringBack' : 'share.preview.allKeep')}
      </Button>
      <Button onClick={() => onAnswer(ids, 'trash')}>
        {t(isHere ? 'share.preview.allLeave' : 'share.preview.allTrash')}
      </Button>
    </div>
  );
}
