import type {
  ComparedRow,
  Fact,
  HealthItem,
  Reference,
  Section,
  SummaryDocument,
} from '../visit/summary-document.ts';

/** One piece of a summary, in reading order. Every running-text format is made from these. */
export type Block =
  | { type: 'heading'; level: 1 | 2 | 3; text: string }
  | { type: 'facts'; facts: Fact[] }
  | { type: 'paragraph'; text: string }
  | { type: 'list'; isNumbered: boolean; items: string[] }
  | { type: 'table'; columns: string[]; rows: string[][] }
  | { type: 'quote'; text: string };

/** The whole summary as blocks, most important first. */
export function toBlocks(summary: SummaryDocument): Block[] {
  return [
    { type: 'heading', level: 1, text: summary.title },
    { type: 'facts', facts: summary.who },
    { type: 'facts', facts: summary.why },
    ...questionBlocks(summary),
    ...optionBlocks(summary),
    ...listBlocks(summary.medicines),
    ...listBlocks(summary.allergies),
    ...(summary.about.length > 0 ? [{ type: 'facts', facts: summary.about } as const] : []),
    ...listBlocks(summary.pastMedicines),
    ...comparisonBlocks(summary),
    ...referenceBlocks(summary.references),
    ...decisionBlocks(summary),
    { type: 'paragraph', text: summary.preparedBy },
  ];
}

/** "[1, 3]" after what it belongs to; '' when nothing is pointed at. */
export const writeNumbers = (numbers: readonly number[]): string =>
  numbers.length === 0 ? '' : ` [${numbers.join(', ')}]`;

/** "penicillin (rash)". */
export const writeItem = ({ name, detail }: HealthItem): string =>
  detail === '' ? name : `${name} (${detail})`;

/** Title, facts and address in one line. */
export const writeReference = ({ title, facts, address }: Reference, joint: string): string =>
  [title, ...facts, address].filter((part) => part !== '').join(joint);

/** A compared option's rows in which something stands. */
export const toFacts = (rows: readonly ComparedRow[]): Fact[] =>
  rows.flatMap(({ label, texts }) => texts.map((value) => ({ label, value })));

const heading = (text: string, level: 2 | 3 = 2): Block => ({ type: 'heading', level, text });

function questionBlocks({ questions, answerLabel }: SummaryDocument): Block[] {
  if (questions.items.length === 0) return emptyBlocks(questions);
  const items = questions.items.map(({ text, references, answer }) => {
    const asked = text + writeNumbers(references);
    return answer === '' ? asked : `${asked}\n${answerLabel}: ${answer}`;
  });
  return [heading(questions.heading), { type: 'list', isNumbered: true, items }];
}

function optionBlocks({ options }: SummaryDocument): Block[] {
  if (options.items.length === 0) return emptyBlocks(options);
  const rows = options.items.map((row) => [
    row.genericName === '' ? row.name : `${row.name} (${row.genericName})`,
    (row.whatIRead + writeNumbers(row.references)).trim(),
    [row.leaning, row.tried].filter((text) => text !== '').join('; '),
  ]);
  return [
    heading(options.heading),
    { type: 'paragraph', text: options.ask },
    { type: 'table', columns: options.columns, rows },
  ];
}

function listBlocks(section: Section<HealthItem>): Block[] {
  if (section.items.length === 0) return emptyBlocks(section);
  return [
    heading(section.heading),
    { type: 'list', isNumbered: false, items: section.items.map(writeItem) },
  ];
}

function emptyBlocks(section: Section<unknown>): Block[] {
  if (section.emptyNote === '') return [];
  return [heading(section.heading), { type: 'paragraph', text: section.emptyNote }];
}

function comparisonBlocks({ comparison }: SummaryDocument): Block[] {
  if (comparison.items.length === 0) return [];
  const compared = comparison.items.flatMap(({ name, rows }): Block[] => [
    heading(name, 3),
    { type: 'facts', facts: toFacts(rows) },
  ]);
  return [heading(comparison.heading), ...compared];
}

function decisionBlocks({ decisions }: SummaryDocument): Block[] {
  if (decisions.items.length === 0) return [];
  const decided = decisions.items.flatMap(({ when, facts }): Block[] => [
    heading(when, 3),
    { type: 'facts', facts },
  ]);
  return [heading(decisions.heading), ...decided];
}

function referenceBlocks({ heading: text, items }: Section<Reference>): Block[] {
  if (items.length === 0) return [];
  const blocks = items.flatMap((reference): Block[] => [
    {
      type: 'paragraph',
      text: `[${reference.number}] ${writeReference(reference, ' · ')}`,
    },
    ...reference.quotes.map((quote): Block => ({ type: 'quote', text: quote.text })),
  ]);
  return [heading(text), ...blocks];
}
