import type { SummaryDocument } from '../visit/summary-document.ts';
import { type Block, toBlocks } from './summary-blocks.ts';

/** The summary as CommonMark with pipe tables; nothing a person or page wrote becomes markup. */
export function writeMarkdown(summary: SummaryDocument): string {
  return `${toBlocks(summary).map(writeBlock).join('\n\n')}\n`;
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeLine(block.text)}`;
    case 'facts':
      return block.facts
        .map(({ label, value }) =>
          `- **${escapeLine(label)}:** ${escapeText(value, '  ')}`.trimEnd(),
        )
        .join('\n');
    case 'paragraph':
      return escapeText(block.text, '');
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = block.isNumbered ? `${index + 1}. ` : '- ';
          return mark + escapeText(item, ' '.repeat(mark.length));
        })
        .join('\n');
    case 'table':
      return writeTable(block.columns, block.rows);
    case 'quote':
      return `> ${escapeText(block.text, '> ')}`;
  }
}

function writeTable(columns: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(escapeLine).join(' | ')} |`;
  return [
    line(columns),
    line(columns.map(() => '---')).replaceAll('\\-', '-'),
    ...rows.map(line),
  ].join('\n');
}

/** https://spec.commonmark.org/0.31.2/#backslash-escapes */
const escapeMarks = (text: string) =>
  text
    .replace(/[\\`*_{}[\]<>#|~$&!]/g, '\\$&')
    .replace(/^(\s*)([-+=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');

const escapeLine = (text: string) => escapeMarks(text.replace(/\s+/g, ' '));

/** Keeps the person's line breaks; `indent` starts every further line. */
const escapeText = (text: string, indent: string) =>
  escapeMarks(text).replace(/\r?\n/g, `  \n${indent}`);
