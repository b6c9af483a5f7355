import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { addPageStyle } from '../../utils/platform/page-style.ts';
import type { PageOnePlan } from '../../utils/visit/fit-page-one.ts';
import { pageOneText } from '../../utils/visit/page-one-text.ts';
import { writePageRule } from '../../utils/visit/page-rule.ts';
import type { SummaryDocument } from '../../utils/visit/summary-document.ts';
import type { Translate } from '../../utils/words/translator.ts';
import { useWords } from '../hooks/use-words.ts';
import { SheetPageOne } from './sheet-page-one.tsx';
import { SheetRest } from './sheet-rest.tsx';
import { usePageOneFit } from './use-page-one-fit.ts';

interface Props {
  /** A new object whenever anything in it changes: it is measured anew only then. */
  summary: SummaryDocument;
  /** In the summary's language, which may not be the screen's. */
  words: Translate;
  paper: 'letter' | 'a4';
  isLarge: boolean;
}

/** The printed summary: page one is exactly one sheet of paper, on screen as in print. */
export function SummarySheet({ summary, words, paper, isLarge }: Props) {
  const t = useWords();
  const sheet = useRef<HTMLElement>(null);
  const print = isLarge ? 'large' : 'normal';
  const { plan: fitted, isTight } = usePageOneFit(sheet, summary, `${paper} ${print}`);
  const text = useMemo(() => pageOneText(summary, words, isTight), [summary, words, isTight]);
  const plan = fitted ?? everything(summary);
  useLayoutEffect(
    () => addPageStyle(writePageRule(paper, isLarge, summary.running.slice(1))),
    [paper, isLarge, summary],
  );
  return (
    <article
      ref={sheet}
      class="sheet"
      lang={summary.language}
      data-paper={paper}
      data-print={print}
      data-tight={isTight}
      aria-label={summary.title}
    >
      <div class="sheet-probe" />
      {plan.isOver && (
        <p class="sheet-over no-print" role="status">
          {t('visit.pageOneOver')}
        </p>
      )}
      <SheetPageOne
        summary={summary}
        text={text}
        plan={plan}
        isMeasuring={fitted === null}
        words={words}
      />
      <SheetRest summary={summary} text={text} plan={plan} words={words} isLarge={isLarge} />
    </article>
  );
}

const everything = (summary: SummaryDocument): PageOnePlan => ({
  writeLines: 1,
  optionCount: summary.options.items.length,
  medicineCount: summary.medicines.items.length,
  aboutCount: summary.about.length,
  hasReactions: true,
  isOver: false,
});
