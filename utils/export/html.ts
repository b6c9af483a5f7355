import type { SummaryDocument } from '../visit/summary-document.ts';
import { HTML_STYLE } from './html-style.ts';
import { type Block, toBlocks } from './summary-blocks.ts';

/**
 * The summary as one self-contained HTML file: no script, nothing fetched, all text escaped. Its
 * own policy forbids everything but its style sheet, whatever a quote may contain.
 */
export function writeHtml(summary: SummaryDocument): string {
  const blocks = toBlocks(summary).map(writeBlock).join('\n');
  return `<!doctype html>
<html lang="${escapeHtml(summary.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(summary.title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<main>
${blocks}
</main>
</body>
</html>
`;
}

/** Text as it may stand in HTML content and in quoted attributes. */
function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (mark) => entities[mark] ?? '');
}

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
