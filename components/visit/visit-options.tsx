import type { Book } from '../../utils/app/read-book.ts';
import type { RecordOf } from '../../utils/model/kinds.ts';
import { inRankOrder } from '../../utils/notebook/ranks.ts';
import { chosenOptions, createOptionFinder } from '../../utils/visit/resolve-options.ts';
import { useEditFields } from '../hooks/use-edit-fields.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ChosenOption } from './chosen-option.tsx';

interface Props {
  visit: RecordOf<'visit'>;
  book: Book;
}

/** Options to discuss, in their order, with what was read and how the person leans. */
export function VisitOptions({ visit, book }: Props) {
  const t = useWords();
  const edit = useEditFields();
  const all = book.of('option');
  const chosen = chosenOptions(visit.optionIds, createOptionFinder(all));
  const ids = chosen.map(({ id }) => id);
  const left = inRankOrder(all).filter(
    (one) => one.personId === visit.personId && one.mergedInto === null && !ids.includes(one.id),
  );
  const save = (optionIds: typeof ids) => edit('visit', visit.id, { optionIds });
  const move = (from: number, to: number) => {
    const moved = ids[from];
    if (moved) save(ids.toSpliced(from, 1).toSpliced(to, 0, moved));
  };
  return (
    <section class="stack">
      <h2>{t('visit.options')}</h2>
      {all.length === 0 && (
        <EmptyState title={t('visit.noOptions')}>{t('visit.noOptionsHint')}</EmptyState>
      )}
      <ol class="stack">
        {chosen.map((option, index) => (
          <ChosenOption
            key={option.id}
            option={option}
            isFirst={index === 0}
            isLast={index === chosen.length - 1}
            onMove={(step) => move(index, index + step)}
            onRemove={() => save(ids.filter((id) => id !== option.id))}
          />
        ))}
      </ol>
      {left.length > 0 && (
        <details class="more" open={chosen.length === 0}>
          <summary>{t('visit.moreOptions', { count: left.length })}</summary>
          <ul>
            {left.map((option) => (
              <li key={option.id} class="visit-pick">
                <span dir="auto">{option.name}</span>
                <Button
                  look="quiet"
                  aria-label={`${t('common.add')}: ${option.name}`}
                  onClick={() => save([...ids, option.id])}
                >
                  {t('common.add')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
