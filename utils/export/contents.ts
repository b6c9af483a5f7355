import type { AnyRecord, Kind } from '../model/kinds.ts';
import type { SummaryDocument } from '../visit/summary-document.ts';

/** How a summary leaves: whole, as a message for a portal, or only its questions. */
export type WayOut = 'whole' | 'portal' | 'questions';

export interface Content {
  what:
    | 'facts'
    | 'questions'
    | 'answers'
    | 'options'
    | 'notes'
    | 'medicines'
    | 'allergies'
    | 'about'
    | 'sources'
    | 'quotes'
    | 'decisions';
  count: number;
}

/** What is in a summary that is about to leave, counted for the person; nothing that is empty. */
export function listContents(summary: SummaryDocument, way: WayOut): Content[] {
  const { questions, options, comparison, references, decisions } = summary;
  const facts = [...summary.who, ...summary.why].filter(({ value }) => value !== '');
  const quotes = references.items.flatMap((reference) => reference.quotes);
  const answers = questions.items.filter(({ answer }) => answer !== '');
  const asked: Content[] = [{ what: 'questions', count: questions.items.length }];
  const message: Content[] = [
    { what: 'facts', count: facts.length },
    ...asked,
    { what: 'options', count: options.items.length },
    { what: 'medicines', count: summary.medicines.items.length },
    { what: 'allergies', count: summary.allergies.items.length },
    { what: 'about', count: summary.about.length },
    { what: 'sources', count: references.items.length },
  ];
  const whole: Content[] = [
    ...message,
    { what: 'quotes', count: quotes.length },
    { what: 'notes', count: comparison.items.length },
    { what: 'answers', count: answers.length },
    { what: 'decisions', count: decisions.items.length },
  ];
  const contents = { whole, portal: message, questions: asked }[way];
  return contents.filter(({ count }) => count > 0);
}

/** How many records of each kind were held back, the most first; for the screen only. */
export function countKinds(heldBack: readonly AnyRecord[]): { kind: Kind; count: number }[] {
  const counts = new Map<Kind, number>();
  for (const { kind } of heldBack) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}
