import { useState } from 'preact/hooks';
import { withIdsBelow } from '../../utils/app/ids-below.ts';
import { readTrash, readTrashedAbove } from '../../utils/app/read-trash.ts';
import type { AnyRecord } from '../../utils/model/kinds.ts';
import { emptiedAt } from '../../utils/notebook/trash.ts';
import { useAct } from '../hooks/use-act.ts';
import { useLocale } from '../hooks/use-locale.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useRead } from '../hooks/use-read.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LongList } from '../ui/long-list.tsx';
import { DeleteForGood } from './delete-for-good.tsx';
import { titleOf } from './title-of.ts';

const ROW_HEIGHT = 150;

/** What was removed in the last 30 days, to bring back or to delete for good. */
export function TrashView() {
  const t = useWords();
  const { read } = useRead('trash', readTrash);
  return (
    <div class="stack-wide">
      <header class="stack-tight">
        <h1>{t('notebook.place.trash')}</h1>
        <p>{t('trash.about')}</p>
      </header>
      {!read && <p role="status">{t('common.loading')}</p>}
      {read?.value.length === 0 && (
        <EmptyState title={t('trash.empty')}>{t('trash.emptyHow')}</EmptyState>
      )}
      {read && read.value.length > 0 && (
        <LongList
          items={read.value}
          look="cards"
          rowLook="card"
          rowHeight={ROW_HEIGHT}
          row={(record) => <TrashItem record={record} />}
        />
      )}
    </div>
  );
}

function TrashItem({ record }: { record: AnyRecord }) {
  const t = useWords();
  const { locale } = useLocale();
  const act = useAct();
  const notebook = useNotebook();
  const [doomed, setDoomed] = useState<string[] | null>(null);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const restore = async () => {
    const records = await readTrashedAbove(notebook.store, record);
    await act(notebook.restore(records), t('trash.restored'));
  };
  const ask = async () => setDoomed([...(await withIdsBelow(notebook.store, [record.id]))]);
  return (
    <div class="stack-tight">
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
        <Button look="quiet" onClick={ask}>
          {t('trash.deleteForGood')}
        </Button>
      </div>
      {doomed && <DeleteForGood ids={doomed} onClose={() => setDoomed(null)} />}
    </div>
  );
}
