import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { makeDraftKeeper } from '../../utils/app/draft-keeper.ts';
import type { DraftValues } from '../../utils/app/draft-values.ts';
import type { OpenDraft } from '../../utils/app/drafts.ts';
import { useDiscarded } from './use-discarded.ts';
import { useNotebook } from './use-notebook.ts';

/** Tells the panel which draft its open form writes, so that it is not offered beside it. */
export const FormDraft = createContext<(id: string | null) => void>(() => {});

interface Place {
  form: 'treatments' | 'pending';
  about: string;
  /** The draft that the form was filled from. */
  began: OpenDraft | null;
}

/** Keeps what a form holds from its first change until it is saved or discarded. */
export function useDraft({ form, about, began }: Place, values: DraftValues) {
  const notebook = useNotebook();
  const tellPanel = useContext(FormDraft);
  const sayDiscarded = useDiscarded();
  const [isKept, setKept] = useState(true);
  const isEnded = useRef(false);
  const [keeper] = useState(() => {
    const record = began?.record ?? null;
    const place = record ? { form: record.form, about: record.about } : { form, about };
    return makeDraftKeeper(notebook, { ...place, record }, (failure) => {
      setKept(failure === null);
      if (!isEnded.current) tellPanel(keeper.id());
    });
  });
  const text = JSON.stringify(values);
  const last = useRef(text);
  useLayoutEffect(() => {
    if (text === last.current) return;
    last.current = text;
    keeper.keep(values);
  });
  useLayoutEffect(() => {
    tellPanel(keeper.id());
    const flush = () => void keeper.flush();
    const events = ['pagehide', 'visibilitychange', 'focusout'];
    for (const name of events) window.addEventListener(name, flush, true);
    return () => {
      for (const name of events) window.removeEventListener(name, flush, true);
      flush();
      if (!isEnded.current) tellPanel(null);
      isEnded.current = true;
    };
  }, [keeper, tellPanel]);
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
