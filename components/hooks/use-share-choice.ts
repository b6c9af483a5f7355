import { useMemo, useState } from 'preact/hooks';
import type { Book } from '../../utils/app/read-book.ts';
import type { Person } from '../../utils/model/people.ts';
import { chooseRecords, type ShareContents } from '../../utils/share/choose-records.ts';
import type { ShareChoice } from '../../utils/share/share-choice.ts';

/** What is chosen to leave, to begin with everything of the person in front, and what that comes to. */
export function useShareChoice(book: Book, people: readonly Person[], person: Person) {
  const open = people.filter(({ isDemo, private: isPrivate }) => !isDemo && !isPrivate);
  const first = open.find(({ id }) => id === person.id);
  const [choice, setChoice] = useState<ShareChoice>(
    first ? [{ personId: first.id, conditions: 'all', isHealthIncluded: true }] : [],
  );
  const contents: ShareContents = useMemo(
    () =>
      chooseRecords(
        book.all,
        choice,
        book.unreadable.map(({ id }) => id),
      ),
    [book, choice],
  );
  const chosen = open.filter(({ id }) => choice.some(({ personId }) => personId === id));
  // A condition chosen is what makes a share of a part of somebody's notes.
  const isEmpty = choice.every(
    ({ conditions, isHealthIncluded }) =>
      conditions !== 'all' && conditions.size === 0 && !isHealthIncluded,
  );
  return { people: open, choice, setChoice, contents, chosen, isEmpty };
}
