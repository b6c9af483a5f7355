import { escapeHtml } from './escape-html.ts';
import type { Block } from './summary-blocks.ts';

/** Blocks as HTML, all text escaped. */
export const writeBlocks = (blocks: readonly Block[]): string => blocks.map(writeBlock).join('\n');

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return element(`h${block.level}`, block.text);
    case 'facts':
      return `<dl>${block.facts.map(({ label, value }) => element('dt', label) + element('dd', value)).join('')}</dl>`;
    case 'paragraph':
      return element('p', block.text);
    case 'list': {
      const tag = block.isNumbered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => element('li', item)).join('')}</${tag}>`;
    }
    case 'table':
      return `<table><thead>${row('th', block.columns)}</thead><tbody>${block.rows.map((cells) => row('td', cells)).join('')}</tbody></table>`;
    case 'quote':
      return `<blockquote>${element('p', block.text)}</blockquote>`;
  }
}

/** `dir="auto"`: Arabic or Hebrew written by the person reads the right way in any summary. */
const element = (tag: string, text: string) => `<${tag} dir="auto">${escapeHtml(text)}</${tag}>`;

const row = (tag: 'th' | 'td', cells: string[]) =>
  `<tr>${cells.map((cell) => element(tag, cell)).join('')}</tr>`;
