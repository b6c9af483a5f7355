import type { PageText } from '../../../utils/model/page.ts';

/** A page of a title and a text, as the reader would give it. */
export function pageOf(title: string, text: string, more: Partial<PageText> = {}): PageText {
  const whole = `${title}\n${text}`;
  return {
    text: whole,
    isCut: false,
    title,
    description: '',
    declaredLanguage: '',
    headings: [{ start: 0, end: title.length, level: 1 }],
    main: { start: 0, end: whole.length },
    asides: [],
    schemaTypes: [],
    ...more,
  };
}
