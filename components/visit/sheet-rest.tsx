import { Fragment } from 'preact';
import { writeNumbers } from '../../utils/export/summary-blocks.ts';
import type { PageOnePlan } from '../../utils/visit/fit-page-one.ts';
import type { PageOneText } from '../../utils/visit/page-one-text.ts';
import { hasMoreQuestions, hasRest } from '../../utils/visit/rest-of-summary.ts';
import type { Reference, SummaryDocument } from '../../utils/visit/summary-document.ts';
import type { Translate } from '../../utils/words/translator.ts';
import { SheetComparison } from './sheet-comparison.tsx';
import { SheetFacts } from './sheet-facts.tsx';
import { SheetAllergies, SheetHealthList } from './sheet-health.tsx';
import { SheetOptions } from './sheet-options.tsx';
import { SheetPart } from './sheet-part.tsx';

interface Props {
  summary: SummaryDocument;
  text: PageOneText;
  plan: PageOnePlan;
  words: Translate;
  isLarge: boolean;
}

/**
 * Page two and on: first what page one says is on page 2, then all questions, the comparison,
 * quotes with their sources, decisions.
 */
export function SheetRest(props: Props) {
  const { summary, text, plan, words, isLarge } = props;
  const { options, medicines, allergies, pastMedicines, comparison, decisions } = summary;
  const continued = (heading: string) => words('summary.continued', { heading });
  if (!hasRest(summary, text, plan)) return null;
  return (
    <div class="sheet-page sheet-rest">
      <p class="sheet-running">
        {summary.running.map((part, index) => (
          <Fragment key={part}>
            {index > 0 && ' · '}
            <bdi>{part}</bdi>
          </Fragment>
        ))}
      </p>
      <SheetPart
        heading={continued(medicines.heading)}
        isShown={medicines.items.length > plan.medicineCount}
      >
        <SheetHealthList items={medicines.items.slice(plan.medicineCount)} emptyNote="" />
      </SheetPart>
      <SheetPart
        heading={continued(allergies.heading)}
        isShown={!plan.hasReactions && allergies.items.length > 0}
      >
        <SheetAllergies section={allergies} elsewhere="" />
      </SheetPart>
      <SheetPart
        heading={continued(options.heading)}
        isShown={options.items.length > plan.optionCount}
      >
        <SheetOptions columns={options.columns} rows={options.items.slice(plan.optionCount)} />
      </SheetPart>
      <Questions {...props} />
      <SheetPart heading={pastMedicines.heading} isShown={pastMedicines.items.length > 0}>
        <SheetHealthList items={pastMedicines.items} emptyNote="" />
      </SheetPart>
      <About {...props} />
      <SheetPart heading={comparison.heading} isShown={comparison.items.length > 0}>
        <SheetComparison options={comparison.items} corner={options.columns[0]} isLarge={isLarge} />
      </SheetPart>
      <SheetPart heading={summary.references.heading} isShown={summary.references.items.length > 0}>
        {summary.references.items.map((reference) => (
          <ReferenceEntry key={reference.number} reference={reference} words={words} />
        ))}
      </SheetPart>
      <SheetPart heading={decisions.heading} isShown={decisions.items.length > 0}>
        {decisions.items.map(({ when, facts }) => (
          <section key={when} class="sheet-entry">
            <h3>{when}</h3>
            <SheetFacts facts={facts} look="lines" />
          </section>
        ))}
      </SheetPart>
    </div>
  );
}

function Questions({ summary: { questions, answerLabel }, text }: Props) {
  return (
    <SheetPart heading={questions.heading} isShown={hasMoreQuestions(questions.items, text)}>
      <ol class="sheet-questions">
        {questions.items.map((question, index) => (
          <li key={index}>
            <p class="sheet-question" dir="auto">
              {question.text}
              <span class="sheet-numbers">{writeNumbers(question.references)}</span>
            </p>
            {question.answer && (
              <p class="sheet-answer" dir="auto">
                <b>{answerLabel}:</b> {question.answer}
              </p>
            )}
          </li>
        ))}
      </ol>
    </SheetPart>
  );
}

function About({ text, summary, plan, words }: Props) {
  const shown = new Set(text.inFull.map(({ label }) => label));
  const left = summary.about.slice(plan.aboutCount).filter(({ label }) => !shown.has(label));
  const facts = [...text.inFull, ...left];
  return (
    <SheetPart heading={words('summary.inFull')} isShown={facts.length > 0}>
      <SheetFacts facts={facts} look="lines" />
    </SheetPart>
  );
}

/** Short enough to be kept on one page. */
const isShort = ({ quotes }: Reference) =>
  quotes.reduce((length, { text }) => length + text.length, 0) < 600;

function ReferenceEntry({ reference, words }: { reference: Reference; words: Translate }) {
  return (
    <section class="sheet-entry" data-short={isShort(reference)}>
      <p class="sheet-reference" dir="auto">
        [{reference.number}] <b>{reference.title}</b>
        {reference.facts.map((fact) => ` · ${fact}`)}
        {reference.address && <span class="sheet-address">{reference.address}</span>}
      </p>
      {reference.quotes.map(({ text, about }, index) => (
        <blockquote key={index} class="sheet-quote" dir="auto">
          {about && (
            <span class="sheet-quote-about">{words('summary.quoteAbout', { option: about })} </span>
          )}
          {text}
        </blockquote>
      ))}
    </section>
  );
}
