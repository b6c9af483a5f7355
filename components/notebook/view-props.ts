import type { Book } from '../../utils/app/read-book.ts';
import type { Settings } from '../../utils/model/notebook-own.ts';
import type { Person } from '../../utils/model/people.ts';

/** What every view of the notebook is given. */
export interface ViewProps {
  book: Book;
  settings: Settings;
  /** The person in front. */
  person: Person;
  people: Person[];
}
