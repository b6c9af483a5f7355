import type { Translate } from '../words/translator.ts';

export interface Replaced {
  text: string;
  /** What was put in place of what, each once, to be shown to the person. */
  changes: { from: string; to: string }[];
}

const REFUSED =
  /[<>&\\{}|^~`“”„«»‘’‚–—…•·\u00a0]|\p{Extended_Pictographic}(?:\u200d|\ufe0f|\p{Emoji_Modifier}|\p{Extended_Pictographic})*|[\p{Cc}\p{Cs}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

const PLAIN: Record<string, string> = {
  '\\': '/',
  '{': '(',
  '}': ')',
  '|': '/',
  '^': '-',
  '~': '-',
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '–': '-',
  '—': '-',
  '…': '...',
  '•': '-',
  '·': '-',
  '\u00a0': ' ',
};

/**
 * Puts something readable in place of characters that patient portals refuse or garble: angle
 * brackets, typographic marks, pictures. Letters of every script stay; line breaks stay.
 */
export function replaceRefused(text: string, words: Translate): Replaced {
  const seen = new Map<string, string>();
  const replacement = (mark: string): string => {
    if (mark === '\n') return mark;
    if (mark === '\t' || mark === '\r') return ' ';
    if (mark === '<') return words('portal.lessThan');
    if (mark === '>') return words('portal.moreThan');
    if (mark === '&') return words('portal.and');
    if (PLAIN[mark] !== undefined) return PLAIN[mark];
    return /\p{Extended_Pictographic}/u.test(mark) ? words('portal.symbol') : '';
  };
  const clean = text.replace(REFUSED, (mark) => {
    const to = replacement(mark);
    if (mark.trim() !== '' && to !== mark) seen.set(mark, to);
    return to;
  });
  return { text: clean, changes: [...seen].map(([from, to]) => ({ from, to })) };
}
