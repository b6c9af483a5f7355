import type { TreatmentKind } from '../model/page.ts';

/** Words `first` to `end` (exclusive) that name a treatment, before its context is judged. */
export interface Mention {
  readonly first: number;
  readonly end: number;
  /** Same for all names of one treatment. */
  readonly key: string;
  /** Generic name in the page's language. */
  readonly name: string;
  readonly kind: TreatmentKind;
  /** Where the name comes from. */
  readonly origin: 'list' | 'stem' | 'pattern';
  readonly isEveryday: boolean;
  /** The word list itself marks this name as an everyday word. */
  readonly isMarked: boolean;
  /** Name of the class concept it belongs to, or empty. */
  readonly group: string;
}

/** A mention told by a pattern: its own words are its name. */
export function patternMention(
  first: number,
  end: number,
  name: string,
  kind: Mention['kind'],
  isEveryday: boolean,
): Mention {
  return {
    first,
    end,
    key: name,
    name,
    kind,
    origin: 'pattern',
    isEveryday,
    isMarked: isEveryday,
    group: '',
  };
}
