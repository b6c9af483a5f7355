import { useEffect } from 'preact/hooks';
import { ensurePerson } from '../../utils/app/ensure-person.ts';
import type { Book } from '../../utils/app/read-book.ts';
import { useNotebook } from './use-notebook.ts';

/** Makes sure that there is somebody to show when the last person was removed. */
export function useEnsurePerson(book: Book | null): void {
  const notebook = useNotebook();
  const isNobodyThere = book !== null && book.of('person').length === 0;
  useEffect(() => {
    // What cannot be written is said by the next act of the person.
    if (isNobodyThere) ensurePerson(notebook);
  }, [isNobodyThere, notebook]);
}
