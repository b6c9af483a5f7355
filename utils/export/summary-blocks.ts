import type {
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
    ...detailBlocks(summary),
    ...referenceBlocks(summary.references),
    { type: 'paragraph', text: summary.preparedBy },
  ];
}

/** "[1, 3]" after what it belongs to; '' when nothing is pointed at. */
export const writeNumbers = (numbers: readonly number[]): string =>
  numbers.length === 0 ? '' : ` [${numbers.join(', ')}]`;

/** "penicillin (rash)". */
export const writeItem = ({ name, detail }: HealthItem): string =>
  detail === '' ? name : `${name} (${detail})`;

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

function detailBlocks({ comparison, decisions }: SummaryDocument): Block[] {
  const compared = comparison.items.flatMap(({ name, facts }): Block[] => [
    heading(name, 3),
    { type: 'facts', facts },
  ]);
  const decided = decisions.items.flatMap(({ when, facts }): Block[] => [
    heading(when, 3),
    { type: 'facts', facts },
  ]);
  return [
    ...(compared.length > 0 ? [heading(comparison.heading), ...compared] : []),
    ...(decided.length > 0 ? [heading(decisions.heading), ...decided] : []),
  ];
}

function referenceBlocks({ heading: text, items }: Section<Reference>): Block[] {
  if (items.length === 0) return [];
  const blocks = items.flatMap((reference): Block[] => [
    {
      type: 'paragraph',
      text: `[${reference.number}] ${[reference.title, ...reference.facts].join(' · ')}`,
    },
    ...reference.quotes.map((quote): Block => ({ type: 'quote', text: quote.text })),
  ]);
  return [heading(text), ...blocks];
}
