// A page made of a text alone, for scripts and tests that have no document.
import type { PageText } from '../utils/model/page.ts';

/** A page that is nothing but this text, unless told otherwise. */
export function pageOf(text: string, parts: Partial<PageText> = {}): PageText {
  return {
    text,
    isCut: false,
    title: '',
    description: '',
    declaredLanguage: '',
    headings: [],
    main: { start: 0, end: text.length },
    asides: [],
    schemaTypes: [],
    ...parts,
  };
}
