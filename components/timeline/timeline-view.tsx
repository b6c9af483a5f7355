import { printableBook } from '../../utils/app/printable-book.ts';
import type { Book } from '../../utils/app/read-book.ts';
import type { Condition } from '../../utils/model/people.ts';
import { shownOptions } from '../../utils/notebook/joined-options.ts';
import { inRankOrder } from '../../utils/notebook/ranks.ts';
import { timelineOf } from '../../utils/notebook/timeline.ts';
import { now } from '../../utils/platform/clock-and-ids.ts';
import { printPage } from '../../utils/platform/print-page.ts';
import { writeDay } from '../../utils/visit/write-date.ts';
import { useLocale } from '../hooks/use-locale.ts';
import { useWords } from '../hooks/use-words.ts';
import { NotThisPerson } from '../notebook/not-this-person.tsx';
import type { ViewProps } from '../notebook/view-props.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { TimelineChart } from './timeline-chart.tsx';

/** What became of the options of a condition: found, asked, decided. */
export function TimelineView({ conditionId, ...shared }: ViewProps & { conditionId: string }) {
  const t = useWords();
  const locale = useLocale();
  const write = (day: string) => writeDay(day, locale);
  const { book, person } = shared;
  const condition = book.of('condition').find((one) => one.id === conditionId);
  if (condition?.personId !== person.id) return <NotThisPerson isThere={condition !== undefined} />;
  const title = t('timeline.title', { condition: condition.name });
  const { lanes, decisions } = gather(condition, book);
  const name = person.name || t('person.me');
  return (
    <div class="stack-wide">
      <header class="stack-tight">
        <div class="row between">
          <h1 dir="auto">{title}</h1>
          <Button onClick={() => printPage(t('common.productName'))}>{t('compare.print')}</Button>
        </div>
        <p class="no-print">
          <a href={`#condition/${condition.id}`}>
            {t('compare.back', { condition: condition.name })}
          </a>
        </p>
        <p class="print-only">{t('compare.paperLine', { name, date: write(dayOf(now())) })}</p>
      </header>
      {lanes.length === 0 && (
        <EmptyState title={t('option.noneYet')}>{t('option.noneYetHow')}</EmptyState>
      )}
      <div class="no-print stack-wide">
        <TimelineChart lanes={lanes} decisions={decisions} writeDay={write} />
      </div>
      <div class="print-only stack-wide">
        <TimelineChart {...gather(condition, printableBook(book))} writeDay={write} />
      </div>
    </div>
  );
}

/** The day that a moment falls on here, YYYY-MM-DD. */
const dayOf = (moment: number) => new Date(moment).toLocaleDateString('sv');

function gather(condition: Condition, book: Book) {
  const ofIt = <R extends { conditionId: unknown }>(records: R[]) =>
    records.filter(({ conditionId }) => conditionId === condition.id);
  const shelf = {
    options: book.of('option'),
    clips: book.of('clip'),
    questions: book.of('question'),
    visits: book.of('visit'),
    visitQuestions: book.of('visitQuestion'),
  };
  const shown = inRankOrder(ofIt(shownOptions(shelf.options)));
  const decisions = ofIt(shelf.visits).filter(({ decision }) => decision.trim() !== '');
  return {
    lanes: timelineOf(shown, shelf, dayOf),
    decisions: decisions.toSorted((a, b) => (a.day < b.day ? -1 : 1)),
  };
}
