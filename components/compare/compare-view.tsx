import { useMemo } from 'preact/hooks';
import { noteShelf } from '../../utils/app/note-shelf.ts';
import { printableBook } from '../../utils/app/printable-book.ts';
import type { Book } from '../../utils/app/read-book.ts';
import type { Change } from '../../utils/merge/change.ts';
import type { Condition } from '../../utils/model/people.ts';
import type { Option } from '../../utils/model/research.ts';
import { blank } from '../../utils/notebook/blank-records.ts';
import {
  allColumns,
  type Column,
  chosenColumns,
  MOST_COLUMNS,
} from '../../utils/notebook/compare-columns.ts';
import { shownOptions } from '../../utils/notebook/joined-options.ts';
import { nameWithGeneric } from '../../utils/notebook/name-with-generic.ts';
import { notesOf } from '../../utils/notebook/option-notes.ts';
import { inRankOrder, rankAtEnd } from '../../utils/notebook/ranks.ts';
import { now } from '../../utils/platform/clock-and-ids.ts';
import { printPage } from '../../utils/platform/print-page.ts';
import type { Translate } from '../../utils/words/translator.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useRoute } from '../hooks/use-route.ts';
import { useWords } from '../hooks/use-words.ts';
import { NotThisPerson } from '../notebook/not-this-person.tsx';
import type { ViewProps } from '../notebook/view-props.ts';
import { Button } from '../ui/button.tsx';
import { ColumnHeading } from './column-heading.tsx';
import { CompareChoice } from './compare-choice.tsx';
import { CompareOnPaper } from './compare-on-paper.tsx';
import { CompareOnScreen } from './compare-on-screen.tsx';
import { SaidCell } from './said-cell.tsx';
import { type ComparedOption, useCompareRows } from './use-compare-rows.tsx';

/** Up to four options of a condition side by side. The ids of those chosen stand in the address. */
export function CompareView({ conditionId, ...shared }: ViewProps & { conditionId: string }) {
  const { book, person } = shared;
  const condition = book.of('condition').find((one) => one.id === conditionId);
  if (condition?.personId !== person.id) return <NotThisPerson isThere={condition !== undefined} />;
  return <Comparison condition={condition} {...shared} />;
}

function Comparison({ condition, ...shared }: ViewProps & { condition: Condition }) {
  const t = useWords();
  const { book, person, settings } = shared;
  const [, , ...keys] = useRoute();
  const options = optionsOf(condition, book);
  const all = allColumns(options, t('compare.wait'));
  const chosen = chosenColumns(all, keys);
  const printable = useMemo(() => printableBook(book), [book]);
  const choose = (next: string[]) =>
    window.location.replace(`#compare/${condition.id}/${next.join('/')}`);
  return (
    <div class="stack-wide">
      <header class="stack-tight no-print">
        <div class="row between">
          <h1>{t('compare.title', { condition: condition.name })}</h1>
          <Button onClick={() => printPage(t('common.productName'))}>{t('compare.print')}</Button>
        </div>
        <p>
          <a href={`#condition/${condition.id}`}>
            {t('compare.back', { condition: condition.name })}
          </a>
        </p>
        {person.whatMatters && (
          <p dir="auto">
            <strong>{t('person.whatMatters')}:</strong> {person.whatMatters}
          </p>
        )}
        <CompareChoice
          legend={t('compare.choose')}
          most={MOST_COLUMNS}
          all={all.map(({ key, option }) => ({ key, name: nameOf(option, t) }))}
          chosen={chosen.map(({ key }) => key)}
          onChosen={choose}
        />
      </header>
      <OptionsSideBySide condition={condition} chosen={chosen} book={book} />
      <CompareOnPaper
        condition={condition}
        person={person}
        columns={withNotes(chosen, printable)}
        paper={settings.paperSize}
      />
    </div>
  );
}

interface Shown {
  condition: Condition;
  chosen: readonly Column[];
  book: Book;
}

function OptionsSideBySide({ condition, chosen, book }: Shown) {
  const t = useWords();
  const notebook = useNotebook();
  const start = ({ option }: Column): { option: Option; before: Change[] } => {
    if (option) return { option, before: [] };
    const { personId, id: conditionId } = condition;
    const own = { personId, conditionId, name: t('compare.wait'), statusAt: now() };
    const rank = rankAtEnd(book.of('option'));
    const added = notebook.add('option', { ...blank('option'), ...own, rank });
    return { option: added.after, before: [added] };
  };
  const columns = withNotes(chosen, book);
  const rows = useCompareRows(
    columns,
    (column, aspect) => (
      <SaidCell column={column} aspect={aspect} startOption={() => start(column)} />
    ),
    <p class="muted">{t('notebook.notFilled')}</p>,
  );
  return (
    <CompareOnScreen
      caption={t('compare.title', { condition: condition.name })}
      columns={columns.map(({ key, option }) => ({
        key,
        name: nameOf(option, t),
        heading: <ColumnHeading option={option} />,
      }))}
      rows={rows}
    />
  );
}

const nameOf = (option: Option | null, t: Translate) =>
  option ? nameWithGeneric(option.name, option.genericName) : t('compare.wait');

function optionsOf(condition: Condition, book: Book): Option[] {
  const shown = shownOptions(book.of('option'));
  return inRankOrder(shown.filter(({ conditionId }) => conditionId === condition.id));
}

/** The columns with what the book holds about them; one whose option is not in the book is left out. */
function withNotes(columns: readonly Column[], book: Book): ComparedOption[] {
  const shelf = noteShelf(book);
  const known = new Set(shelf.options.map(({ id }) => id));
  return columns
    .filter(({ option }) => option === null || known.has(option.id))
    .map((column) => ({ ...column, notes: notesOf(column.option, shelf) }));
}
