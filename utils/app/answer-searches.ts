import { openStore, type Store } from '../db/store.ts';
import { type FromSearchWorker, ToSearchWorker } from '../messaging/search-messages.ts';
import type { Kind } from '../model/kinds.ts';
import type { WorkerPort } from '../platform/worker-port.ts';
import { makeSearchIndex } from '../search/search-index.ts';
import { SEARCHED_KINDS } from '../search/search-query.ts';

/**
 * The worker that searches: reads the notebook by itself, tells how far it is, answers from what it
 * has read so far, and follows what is written. It keeps the index in memory only, and no record.
 */
export function answerSearches(port: WorkerPort): void {
  const say = (message: FromSearchWorker) => port.send(message);
  const follower = makeFollower(say);
  port.hear((raw) => {
    const parsed = ToSearchWorker.safeParse(raw);
    if (!parsed.success) return;
    const message = parsed.data;
    if (message.type === 'open') follower.open(message.databaseName);
    else if (message.type === 'written') follower.follow(message.written);
    else {
      const answer = follower.index.search(message.query);
      say({ type: 'answer', number: message.number, answer });
    }
  });
}

type WrittenList = Extract<ToSearchWorker, { type: 'written' }>['written'];

function makeFollower(say: (message: FromSearchWorker) => void) {
  const index = makeSearchIndex();
  const revisions = new Map<string, string>();
  // One after the other: a write that is told of while the notebook is read is taken in after it.
  let work: Promise<unknown> = Promise.resolve();
  let store: Store | null = null;

  /** Takes in the rows of a kind that are new or have changed; false when they cannot be read. */
  const takeIn = async (kind: Kind, ids: ReadonlySet<string> | 'any', onSlice: () => void) => {
    const isKnown = (id: string, revision: string) => revisions.get(id) === revision;
    const done = await store?.scan({ kind, ids, isKnown }, ({ records, without }) => {
      for (const { record, revision } of records) {
        revisions.set(record.id, revision);
        index.put(record);
      }
      for (const id of without) {
        revisions.delete(id);
        index.remove(id);
      }
      onSlice();
    });
    return done?.ok === true;
  };
  const readAll = async (databaseName: string) => {
    const opened = await openStore(databaseName);
    if (!opened.ok) return say({ type: 'failed' });
    store = opened.value;
    const counts = await Promise.all(SEARCHED_KINDS.map((kind) => opened.value.count(kind)));
    const of = counts.reduce((sum, count) => sum + (count.ok ? count.value : 0), 0);
    const tell = () =>
      say({ type: 'read', done: Math.min(revisions.size, of), of, isReady: false });
    for (const kind of SEARCHED_KINDS) {
      if (!(await takeIn(kind, 'any', tell))) return say({ type: 'failed' });
    }
    say({ type: 'read', done: of, of, isReady: true });
  };
  const follow = async (written: WrittenList) => {
    for (const [kind, ids] of written) await takeIn(kind, ids ? new Set(ids) : 'any', () => {});
    say({ type: 'changed' });
  };
  const queue = (step: () => Promise<unknown>) => {
    work = work.then(step, step);
  };
  return {
    index,
    open: (databaseName: string) => queue(() => readAll(databaseName)),
    follow: (written: WrittenList) => queue(() => follow(written)),
  };
}
