import type { ElementAt } from '../model/seen.ts';
import { firstByTag } from './fact-candidates.ts';
import { readNative } from './native-dom.ts';

/** A page with more links or images than this is not searched to its end. */
const LOOKED_AT = 20_000;

/** The first link or image with this address, as the browser's menu names it; null when it is gone. */
export function findElementAt(document: Document, { kind, address }: ElementAt): Element | null {
  const [tag, ...names] = kind === 'link' ? ['a', 'href'] : ['img', 'currentSrc', 'src'];
  const isIt = (element: Element) =>
    names.some((name) => String(readNative(element, name) ?? '') === address);
  return firstByTag(document, tag ?? '', LOOKED_AT).find(isIt) ?? null;
}
