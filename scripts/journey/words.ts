import { createTranslator, type WordKey } from '../../utils/words/translator.ts';

/** Words on screen, as the product itself looks them up. */
export const t = createTranslator('en');

/** Matches the words of a key with any number in them, in singular and plural. */
export function withAnyCount(key: WordKey): RegExp {
  const forms = [1, 77].map((count) =>
    escapePattern(t(key, { count })).replace(/\b(1|77)\b/, '\\d+'),
  );
  return new RegExp(`^(${forms.join('|')})$`);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
