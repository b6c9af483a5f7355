import type { SummaryDocument } from '../visit/summary-document.ts';
import { type Block, toBlocks } from './summary-blocks.ts';

/** A line to fill in by hand. */
const BLANK = '____________';

/** The summary as plain text, UTF-8, lines ending in LF. */
export function writeText(summary: SummaryDocument): string {
  return `${toBlocks(summary).map(writeBlock).join('\n\n')}\n`;
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return block.level === 1 ? block.text.toLocaleUpperCase() : `${block.text}:`;
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value || BLANK}`).join('\n');
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items
        .map((item, index) => indent(item, block.isNumbered ? `${index + 1}. ` : '- '))
        .join('\n');
    case 'table':
      return block.rows.map((row) => writeRow(row, block.columns)).join('\n');
    case 'quote':
      return indent(block.text, '  > ', '  > ');
  }
}

function writeRow([name = '', ...cells]: string[], columns: string[]): string {
  const filled = cells.flatMap((cell, index) =>
    cell === '' ? [] : `  ${columns[index + 1]}: ${cell}`,
  );
  return [`- ${name}`, ...filled].join('\n');
}

function indent(text: string, first: string, next = ' '.repeat(first.length)): string {
  return first + text.split('\n').join(`\n${next}`);
}
