import { writeNumbers } from '../../utils/export/summary-blocks.ts';
import type { PageOnePlan } from '../../utils/visit/fit-page-one.ts';
import { PAGE_ONE_QUESTIONS } from '../../utils/visit/page-one-limits.ts';
import type { PageOneText } from '../../utils/visit/page-one-text.ts';
import type { SummaryDocument } from '../../utils/visit/summary-document.ts';
import type { Translate } from '../../utils/words/translator.ts';
import { SheetFacts } from './sheet-facts.tsx';
import { SheetAllergies, SheetHealthList } from './sheet-health.tsx';
import { SheetOptions } from './sheet-options.tsx';

interface Props {
  summary: SummaryDocument;
  text: PageOneText;
  plan: PageOnePlan;
  /** While measuring, everything stands there and the height is free. */
  isMeasuring: boolean;
  words: Translate;
}

/** Who, why, three questions, options, medicines and allergies: what is read in a minute. */
export function SheetPageOne(props: Props) {
  const { summary, text, plan, isMeasuring, words } = props;
  const { medicines } = summary;
  return (
    <section class="sheet-page sheet-page-one" data-free={isMeasuring || plan.isOver}>
      <header>
        <h1>{summary.title}</h1>
        <SheetFacts facts={text.who} look="grid" />
      </header>
      <div class="sheet-part">
        <SheetFacts facts={text.why} look="why" />
      </div>
      <Questions {...props} />
      <Options {...props} />
      <section class="sheet-part">
        <h2>{medicines.heading}</h2>
        <SheetHealthList
          items={medicines.items.slice(0, plan.medicineCount)}
          emptyNote={medicines.items.length === 0 ? medicines.emptyNote : ''}
        />
        <More count={medicines.items.length - plan.medicineCount} words={words} />
      </section>
      <Allergies {...props} />
      {text.about.length > 0 && (
        <div class="sheet-about">
          <SheetFacts facts={text.about.slice(0, plan.aboutCount)} look="lines" />
        </div>
      )}
      <footer class="sheet-footer">{summary.preparedBy}</footer>
    </section>
  );
}

function Questions({ text, plan, words }: Props) {
  const { questions } = text;
  const count = questions.length;
  const heading =
    count === 0 ? words('summary.roomForQuestions') : words('summary.topQuestions', { count });
  const rows = count === 0 ? Array(PAGE_ONE_QUESTIONS).fill(null) : questions;
  return (
    <section class="sheet-part">
      <h2>{heading}</h2>
      <ol class="sheet-questions">
        {rows.map((question, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two questions may be the same
          <li key={index}>
            {question && (
              <p class="sheet-question" dir="auto">
                {question.text}
                <span class="sheet-numbers">{writeNumbers(question.references)}</span>
              </p>
            )}
            {Array.from({ length: plan.writeLines }, (_, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines are all the same
              <div key={line} class="sheet-write" data-fit="write" />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Options({ summary: { options }, plan, isMeasuring, words }: Props) {
  return (
    <section class="sheet-part">
      <h2>{options.heading}</h2>
      {options.items.length === 0 ? (
        <p>{options.emptyNote}</p>
      ) : (
        <p class="sheet-ask">“{options.ask}”</p>
      )}
      {plan.optionCount > 0 && (
        <SheetOptions columns={options.columns} rows={options.items.slice(0, plan.optionCount)} />
      )}
      <More count={isMeasuring ? 99 : options.items.length - plan.optionCount} words={words} />
    </section>
  );
}

function Allergies({ summary: { allergies }, plan, isMeasuring, words }: Props) {
  return (
    <section class="sheet-part">
      <h2>{allergies.heading}</h2>
      <div data-fit="allergies">
        <SheetAllergies section={allergies} hasReactions={plan.hasReactions} />
        {!plan.hasReactions && allergies.items.length > 0 && (
          <p>({words('summary.reactionsOnPageTwo')})</p>
        )}
      </div>
      {isMeasuring && (
        <div data-fit="allergy-names">
          <SheetAllergies section={allergies} hasReactions={false} />
          <p>({words('summary.reactionsOnPageTwo')})</p>
        </div>
      )}
    </section>
  );
}

function More({ count, words }: { count: number; words: Translate }) {
  if (count <= 0) return null;
  return (
    <p class="sheet-more" data-fit="more">
      {words('summary.moreOnPageTwo', { count })}
    </p>
  );
}
