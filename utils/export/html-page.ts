import { escapeHtml } from './escape-html.ts';
import { HTML_STYLE } from './html-style.ts';

interface Page {
  language: string;
  title: string;
  /** HTML of our own making: every text in it is escaped. */
  body: string;
  /** What the page may do besides showing its style sheet; by default nothing. */
  policy?: string;
}

/**
 * One self-contained page: nothing fetched, and a policy of its own that forbids everything but its
 * style sheet, whatever a text in it may contain.
 */
export function writePage({ language, title, body, policy = '' }: Page): string {
  const allowed = `default-src 'none'; style-src 'unsafe-inline'${policy}`;
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${allowed}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
