import type { Book } from '../../utils/app/read-book.ts';
import { readView } from '../../utils/app/read-view.ts';
import type { PersonId } from '../../utils/model/ids.ts';
import type { Failure } from '../../utils/model/result.ts';
import { useRead } from './use-read.ts';
import { useRoute } from './use-route.ts';

interface View {
  /** What the view shows; null until anything is read. */
  book: Book | null;
  /** The route that the book was read for: the one before, until the next is read. */
  route: string[];
  failure: Failure | null;
}

/** The route of the notebook page and what its view shows, read again whenever that was changed. */
export function useView(currentPersonId: PersonId | null): View {
  const route = useRoute();
  const [name = '', id = ''] = route;
  const key = [name, id, currentPersonId].join(' ');
  const { read, failure } = useRead(key, async (store) => ({
    route: [name, id],
    book: await readView(store, name, { id, currentPersonId }),
  }));
  return { book: read?.value.book ?? null, route: read?.value.route ?? route, failure };
}
