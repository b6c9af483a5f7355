import type { PageText } from '../../utils/model/page.ts';

/** A page that is nothing but this text. */
export function pageOf(text: string): PageText {
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
  };
}
