import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type DraftKeeper, makeDraftKeeper } from '../../utils/app/draft-keeper.ts';
import type { DraftPlace } from '../../utils/app/drafts.ts';
import { useDiscarded } from './use-discarded.ts';
import { useNotebook } from './use-notebook.ts';

/** Tells the page which draft its open form writes, so that it is not offered beside it. */
export const FormDraft = createContext<(id: string | null) => void>(() => {});

const LAST_MOMENTS = ['pagehide', 'visibilitychange', 'focusout'];

interface Options<Values> {
  start: Omit<DraftPlace, 'id'>;
  /** Null while the form is as it was before anything was typed. */
  values: Values | null;
  /** True for what is worth keeping before anything was typed. */
  isKeptAtOnce?: boolean;
}

/** Keeps what a form holds from its first change until it is saved or discarded. */
export function useDraftKeeper<Values extends object>(options: Options<Values>) {
  const { values } = options;
  const tellPage = useContext(FormDraft);
  const notebook = useNotebook();
  const sayDiscarded = useDiscarded();
  const [isKept, setKept] = useState(true);
  const isEnded = useRef(false);
  const [keeper] = useState(() => {
    const made: DraftKeeper<Values> = makeDraftKeeper(notebook, options.start, (failure) => {
      setKept(failure === null);
      if (!isEnded.current) tellPage(made.id());
    });
    return made;
  });
  const text = JSON.stringify(values);
  const last = useRef(options.isKeptAtOnce ? '' : text);
  useLayoutEffect(() => {
    if (text === last.current) return;
    last.current = text;
    keeper.keep(values);
  });
  useLayoutEffect(() => {
    tellPage(keeper.id());
    const flush = () => void keeper.flush();
    for (const name of LAST_MOMENTS) window.addEventListener(name, flush, true);
    return () => {
      for (const name of LAST_MOMENTS) window.removeEventListener(name, flush, true);
      flush();
      if (!isEnded.current) tellPage(null);
      isEnded.current = true;
    };
  }, [keeper, tellPage]);
  const end = (how: 'saved' | 'discarded') => {
    isEnded.current = true;
    return keeper.end(how);
  };
  return {
    isKept,
    saved: () => end('saved'),
    discard: async () => {
      const record = await end('discarded');
      if (record) sayDiscarded(record);
    },
  };
}
