import type { Store } from '../db/store.ts';
import { FromSearchWorker, type ToSearchWorker } from '../messaging/search-messages.ts';
import { startSearchWorker } from '../platform/own-worker.ts';
import type { SearchAnswer, SearchQuery } from '../search/search-query.ts';
import { keyFor } from './home.ts';

/** How far the index is. */
export interface SearchState {
  /** 0–1 of the notebook's records. */
  share: number;
  isReady: boolean;
  isFailed: boolean;
  /** How often what was written has been taken in. */
  changes: number;
  /** How many of the notebook's records cannot be read. */
  unreadable: number;
}

/** Search over the whole notebook, in a worker of its own. */
export interface Search {
  /** The answer to the latest question; a question that was overtaken gets none (null). */
  ask(query: SearchQuery): Promise<SearchAnswer | null>;
  state(): SearchState;
  /** Calls back when the state has changed or a search may find something else; gives a function that ends it. */
  onChange(listener: () => void): () => void;
  /** Ends the worker and forgets the index. */
  stop(): void;
}

const NOT_YET: SearchState = {
  share: 0,
  isReady: false,
  isFailed: false,
  changes: 0,
  unreadable: 0,
};

/** Starts reading the notebook for searches. The index is in memory only and goes when it is stopped. */
export function startSearch(store: Store): Search {
  const listeners = new Set<() => void>();
  const latest = makeLatest();
  let state = NOT_YET;
  const worker = startSearchWorker((raw) => {
    const parsed = FromSearchWorker.safeParse(raw);
    if (!parsed.success) return;
    if (parsed.data.type === 'answer') {
      latest.answer(parsed.data.number, parsed.data.answer);
      return;
    }
    state = nextState(state, parsed.data);
    for (const listener of listeners) listener();
  });
  const send = (message: ToSearchWorker) => worker.send(message);
  const stopListening = store.onWrite((_, written) => {
    const list = [...written].map(([kind, ids]): [typeof kind, string[] | null] => [
      kind,
      ids === 'any' ? null : [...ids],
    ]);
    send({ type: 'written', written: list });
  });
  keyFor(store.name).then(
    (key) => send({ type: 'open', databaseName: store.name, key }),
    // Locked meanwhile: then the page that shows the search goes away too.
    () => {},
  );
  return {
    state: () => state,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: (query) => {
      const { number, answered } = latest.ask();
      send({ type: 'search', number, query });
      return answered;
    },
    stop: () => {
      stopListening();
      latest.ask();
      worker.stop();
    },
  };
}

function nextState(state: SearchState, message: FromSearchWorker): SearchState {
  switch (message.type) {
    case 'read': {
      const { done, of, isReady, unreadable } = message;
      return { ...state, share: of === 0 ? 1 : done / of, isReady, unreadable };
    }
    case 'changed':
      return { ...state, changes: state.changes + 1, unreadable: message.unreadable };
    case 'failed':
      return { ...state, isFailed: true };
    default:
      return state;
  }
}

/** Questions by number; asking the next one answers the one before with null. */
function makeLatest() {
  let number = 0;
  let resolve: (answer: SearchAnswer | null) => void = () => {};
  return {
    ask: () => {
      resolve(null);
      number++;
      const answered = new Promise<SearchAnswer | null>((settle) => {
        resolve = settle;
      });
      return { number, answered };
    },
    answer: (of: number, answer: SearchAnswer) => {
      if (of === number) resolve(answer);
    },
  };
}
