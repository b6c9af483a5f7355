import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Notebook } from '../../utils/app/notebook.ts';

export const NotebookContext = createContext<Notebook | null>(null);

/** The open notebook; every page mounts its views only once it is open. */
export function useNotebook(): Notebook {
  const notebook = useContext(NotebookContext);
  if (!notebook) throw new Error('The notebook is not open yet');
  return notebook;
}
