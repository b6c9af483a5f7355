import { writeItem, writeNumbers } from '../../utils/export/summary-blocks.ts';
import type { PageOnePlan } from '../../utils/visit/fit-page-one.ts';
import { PAGE_ONE_QUESTIONS } from '../../utils/visit/page-one-limits.ts';
import type { PageOneText } from '../../utils/visit/page-one-text.ts';
import type { SummaryDocument } from '../../utils/visit/summary-document.ts';
import type { Translate } from '../../utils/words/translator.ts';
import { SheetFacts } from './sheet-facts.tsx';
import { SheetAllergies, SheetHealthList } from './sheet-health.tsx';
import { SheetOptions } from './sheet-options.tsx';

/** Characters of six lines or so. */
const NARROW_COLUMN = 180;

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
  const { summary, text, plan, isMeasuring } = props;
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
      <div
        class="sheet-health"
        data-fit="health"
        data-look={isLong(summary) ? 'stacked' : 'beside'}
      >
        <Medicines {...props} />
        <Allergies {...props} />
      </div>
      {plan.aboutCount > 0 && (
        <div class="sheet-about" data-fit="about">
          <SheetFacts facts={text.about.slice(0, plan.aboutCount)} look="lines" />
        </div>
      )}
      <footer class="sheet-footer">{summary.preparedBy}</footer>
    </section>
  );
}

/** More allergies than a narrow column should hold. */
function isLong({ allergies }: SummaryDocument): boolean {
  return allergies.items.map(writeItem).join('; ').length > NARROW_COLUMN;
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
          <li key={index}>
            {question && (
              <p class="sheet-question" dir="auto">
                {question.text}
                <span class="sheet-numbers">{writeNumbers(question.references)}</span>
              </p>
            )}
            {Array.from({ length: plan.writeLines }, (_, line) => (
              <div key={line} class="sheet-write" data-fit="write" />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Options({ summary: { options }, plan, isMeasuring, words }: Props) {
  const left = isMeasuring ? 99 : options.items.length - plan.optionCount;
  return (
    <section class="sheet-part">
      <div class="sheet-headline">
        <h2>{options.heading}</h2>
        {plan.optionCount > 0 ? (
          <p class="sheet-ask">“{options.ask}”</p>
        ) : (
          !isMeasuring && <More count={left} words={words} />
        )}
      </div>
      {options.items.length === 0 && <p>{options.emptyNote}</p>}
      {plan.optionCount > 0 && (
        <SheetOptions columns={options.columns} rows={options.items.slice(0, plan.optionCount)} />
      )}
      {(plan.optionCount > 0 || isMeasuring) && <More count={left} words={words} />}
    </section>
  );
}

function Medicines({ summary: { medicines }, plan, words }: Props) {
  const more = <More count={medicines.items.length - plan.medicineCount} words={words} />;
  return (
    <section class="sheet-part" data-fit="medicine-part">
      <div class="sheet-headline">
        <h2>{medicines.heading}</h2>
        {plan.medicineCount === 0 && more}
      </div>
      <SheetHealthList
        items={medicines.items.slice(0, plan.medicineCount)}
        emptyNote={medicines.items.length === 0 ? medicines.emptyNote : ''}
      />
      {plan.medicineCount > 0 && more}
    </section>
  );
}

function Allergies({ summary: { allergies }, plan, isMeasuring, words }: Props) {
  const elsewhere = words('summary.reactionsOnPageTwo');
  return (
    <section class="sheet-part" data-fit="allergy-part">
      <h2>{allergies.heading}</h2>
      <div data-fit="allergies">
        <SheetAllergies section={allergies} elsewhere={plan.hasReactions ? '' : elsewhere} />
      </div>
      {isMeasuring && (
        <div data-fit="allergy-names">
          <SheetAllergies section={allergies} elsewhere={elsewhere} />
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
