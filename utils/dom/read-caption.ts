import { LIMITS } from '../model/limits.ts';
import type { ElementAt } from '../model/seen.ts';
import { callNative, findFirst, readAttribute } from './native-dom.ts';
import { readTextOf } from './read-lines.ts';
import { safeDomOf } from './safe-dom.ts';

/**
 * The words of a link, or what stands for an image in words: its figure's caption, else its text for
 * people who cannot see it. One line; empty when there are none.
 */
export function readCaption(document: Document, kind: ElementAt['kind'], element: Element): string {
  const dom = safeDomOf(document);
  const read = (node: Element) => readTextOf(dom, node, LIMITS.note).replaceAll('\n', ' ');
  const named = (...names: string[]) =>
    names.map((name) => readAttribute(element, name).replace(/\s+/g, ' ').trim()).find(Boolean);
  const figure = callNative(element, 'closest', 'figure') as Element | null | undefined;
  const caption = kind === 'image' && figure ? findFirst(figure, 'figcaption') : null;
  const words = kind === 'link' ? read(element) : caption ? read(caption) : '';
  return (words || named('alt', 'aria-label', 'title') || '').slice(0, LIMITS.note);
}
