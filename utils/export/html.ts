import type { SummaryDocument } from '../visit/summary-document.ts';
import { writeBlocks } from './html-blocks.ts';
import { writePage } from './html-page.ts';
import { toBlocks } from './summary-blocks.ts';

/** The summary as one self-contained HTML file: no script, nothing fetched, all text escaped. */
export const writeHtml = (summary: SummaryDocument): string =>
  writePage({
    language: summary.language,
    title: summary.title,
    body: writeBlocks(toBlocks(summary)),
  });
