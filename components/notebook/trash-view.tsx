import { useState } from 'preact/hooks';
import type { AnyRecord } from '../../utils/model/kinds.ts';
import { emptiedAt, trashed, withAllBelow, withTrashedAbove } from '../../utils/notebook/trash.ts';
import { useAct } from '../hooks/use-act.ts';
import { useLocale } from '../hooks/use-locale.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { DeleteForGood } from './delete-for-good.tsx';
import { titleOf } from './title-of.ts';
import type { ViewProps } from './view-props.ts';

/** What was removed in the last 30 days, to bring back or to delete for good. */
export function TrashView({ book }: ViewProps) {
  const t = useWords();
  const items = trashed(book.all);
  return (
    <div class="stack-wide">
      <header class="stack-tight">
        <h1>{t('notebook.place.trash')}</h1>
        <p>{t('trash.about')}</p>
      </header>
      {items.length === 0 ? (
        <EmptyState title={t('trash.empty')}>{t('trash.emptyHow')}</EmptyState>
      ) : (
        <ul class="cards">
          {items.map((record) => (
            <TrashItem key={record.id} record={record} all={book.all} />
          ))}
        </ul>
      )}
    </div>
  );
}

function TrashItem({ record, all }: { record: AnyRecord; all: readonly AnyRecord[] }) {
  const t = useWords();
  const { locale } = useLocale();
  const act = useAct();
  const notebook = useNotebook();
  const [isAsking, setAsking] = useState(false);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const restore = () => act(notebook.restore(withTrashedAbove(all, record)), t('trash.restored'));
  return (
    <li class="card stack-tight">
      <p dir="auto">
        <span class="muted small">{t(`trash.kind.${record.kind}`)}:</span>{' '}
        {titleOf(record) || t('trash.noWords')}
      </p>
      <p class="muted small">
        {t('trash.until', { date: day.format(emptiedAt(record.deletedAt ?? 0)) })}
      </p>
      <div class="row actions">
        <Button look="quiet" onClick={restore}>
          {t('trash.restore')}
        </Button>
        <Button look="quiet" onClick={() => setAsking(true)}>
          {t('trash.deleteForGood')}
        </Button>
      </div>
      {isAsking && (
        <DeleteForGood ids={[...withAllBelow(all, [record.id])]} onClose={() => setAsking(false)} />
      )}
    </li>
  );
}
