import { useEffect, useState } from 'preact/hooks';
import { type Book, readBook } from '../../utils/app/read-book.ts';
import { watch } from '../../utils/db/watch.ts';
import type { Failure } from '../../utils/model/result.ts';
import { useNotebook } from './use-notebook.ts';

/** The notebook's records, read again whenever any window has changed one. */
export function useBook(): { book: Book | null; failure: Failure | null } {
  const { store } = useNotebook();
  const [book, setBook] = useState<Book | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    const show = (read: Book) => {
      setBook(read);
      setFailure(null);
    };
    return watch(store, readBook, show, setFailure);
  }, [store]);
  return { book, failure };
}
