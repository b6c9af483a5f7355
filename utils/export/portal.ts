import type { Fact, HealthItem, Section, SummaryDocument } from '../visit/summary-document.ts';
import type { Translate } from '../words/translator.ts';
import { type Replaced, replaceRefused } from './replace-refused.ts';
import { splitMessage } from './split-message.ts';
import { writeItem, writeNumbers, writeReference } from './summary-blocks.ts';

export interface PortalOptions {
  /** UTF-16 units a part may have; portals differ. */
  limit: number;
  isQuestionsOnly: boolean;
}

export interface PortalMessage {
  /** Each at most `limit` long, numbered when more than one, most important first. */
  parts: string[];
  changes: Replaced['changes'];
}

/** The summary as a message for a patient portal: plain text, without quotes. */
export function writePortalMessage(
  summary: SummaryDocument,
  { limit, isQuestionsOnly }: PortalOptions,
  words: Translate,
): PortalMessage {
  const lines = isQuestionsOnly ? questionLines(summary) : allLines(summary);
  const { text, changes } = replaceRefused(lines.join('\n'), words);
  const tidy = text
    .replace(/[ \t]+/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { parts: splitMessage(tidy, limit, summary.language), changes };
}

function allLines(summary: SummaryDocument): string[] {
  return [
    factLines(summary.who).join('; '),
    '',
    ...factLines(summary.why),
    '',
    ...questionLines(summary),
    '',
    ...optionLines(summary),
    '',
    itemLine(summary.allergies),
    itemLine(summary.medicines),
    ...factLines(summary.about),
    '',
    ...referenceLines(summary),
    '',
    summary.preparedBy,
  ];
}

const factLines = (facts: Fact[]): string[] =>
  facts.filter(({ value }) => value !== '').map(({ label, value }) => `${label}: ${value}`);

function questionLines({ questions }: SummaryDocument): string[] {
  if (questions.items.length === 0) return [questions.emptyNote];
  const lines = questions.items.map(
    ({ text, references }, index) => `${index + 1}. ${text}${writeNumbers(references)}`,
  );
  return [`${questions.heading}:`, ...lines];
}

function optionLines({ options }: SummaryDocument): string[] {
  if (options.items.length === 0) return [];
  const lines = options.items.map((row) => {
    const name = row.genericName === '' ? row.name : `${row.name} (${row.genericName})`;
    const said = [row.whatIRead, row.leaning, row.tried].filter((text) => text !== '').join('; ');
    return `- ${said === '' ? name : `${name}: ${said}`}${writeNumbers(row.references)}`;
  });
  return [`${options.heading}. ${options.ask}`, ...lines];
}

const itemLine = ({ heading, items, emptyNote }: Section<HealthItem>): string =>
  `${heading}: ${items.length === 0 ? emptyNote : items.map(writeItem).join('; ')}`;

function referenceLines({ references }: SummaryDocument): string[] {
  if (references.items.length === 0) return [];
  const lines = references.items.map((reference) =>
    `[${reference.number}] ${writeReference(reference, ', ')}`.replaceAll('…', '...'),
  );
  return [`${references.heading}:`, ...lines];
}
