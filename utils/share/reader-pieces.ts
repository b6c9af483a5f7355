import type { Block } from '../export/summary-blocks.ts';
import type { Translate, WordKey } from '../words/translator.ts';

export const heading = (text: string, level: 2 | 3): Block => ({ type: 'heading', level, text });
export const list = (items: string[]): Block => ({ type: 'list', isNumbered: false, items });
export const paragraph = (text: string): Block[] => (text ? [{ type: 'paragraph', text }] : []);

/** Labelled values; what is empty is left out. */
export function factsOf(t: Translate, lines: readonly (readonly [WordKey, string])[]): Block[] {
  const facts = lines
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ({ label: t(key), value }));
  return facts.length > 0 ? [{ type: 'facts', facts }] : [];
}
