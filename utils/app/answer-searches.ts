import { makeAesSealer } from '../crypto/aes-sealer.ts';
import { plainSealer } from '../crypto/sealer.ts';
import { openStore, type Store } from '../db/store.ts';
import { type FromSearchWorker, ToSearchWorker } from '../messaging/search-messages.ts';
import type { Kind } from '../model/kinds.ts';
import { randomBytes } from '../platform/clock-and-ids.ts';
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
    if (message.type === 'open') follower.open(message);
    else if (message.type === 'written') follower.follow(message.written);
    else {
      const answer = follower.index.search(message.query);
      say({ type: 'answer', number: message.number, answer });
    }
  });
}

type OpenMessage = Extract<ToSearchWorker, { type: 'open' }>;
type WrittenList = Extract<ToSearchWorker, { type: 'written' }>['written'];

function makeFollower(say: (message: FromSearchWorker) => void) {
  const index = makeSearchIndex();
  const revisions = new Map<string, string>();
  const unreadable = new Set<string>();
  // One after the other: a write that is told of while the notebook is read is taken in after it.
  let work: Promise<unknown> = Promise.resolve();
  let store: Store | null = null;

  /** Takes in the rows of a kind that are new or have changed; false when they cannot be read. */
  const takeIn = async (kind: Kind, ids: ReadonlySet<string> | 'any', onSlice: () => void) => {
    const isKnown = (id: string, revision: string) => revisions.get(id) === revision;
    const done = await store?.scan({ kind, ids, isKnown }, (slice) => {
      for (const { record, revision } of slice.records) {
        revisions.set(record.id, revision);
        unreadable.delete(record.id);
        index.put(record);
      }
      for (const id of slice.unreadable) unreadable.add(id);
      for (const id of [...slice.gone, ...slice.unreadable]) {
        revisions.delete(id);
        index.remove(id);
      }
      for (const id of slice.gone) unreadable.delete(id);
      onSlice();
    });
    return done?.ok === true;
  };
  const readAll = async ({ databaseName, key }: OpenMessage) => {
    const sealer = key ? makeAesSealer(async () => key, randomBytes) : plainSealer;
    const opened = await openStore(databaseName, sealer);
    if (!opened.ok) return say({ type: 'failed' });
    store = opened.value;
    const counts = await Promise.all(SEARCHED_KINDS.map((kind) => opened.value.count(kind)));
    const of = counts.reduce((sum, count) => sum + (count.ok ? count.value : 0), 0);
    const tell = (done: number, isReady: boolean) =>
      say({ type: 'read', done, of, isReady, unreadable: unreadable.size });
    for (const kind of SEARCHED_KINDS) {
      const isRead = await takeIn(kind, 'any', () => tell(Math.min(revisions.size, of), false));
      if (!isRead) return say({ type: 'failed' });
    }
    tell(of, true);
  };
  const follow = async (written: WrittenList) => {
    for (const [kind, ids] of written) await takeIn(kind, ids ? new Set(ids) : 'any', () => {});
    say({ type: 'changed', unreadable: unreadable.size });
  };
  const queue = (step: () => Promise<unknown>) => {
    work = work.then(step, step);
  };
  return {
    index,
    open: (message: OpenMessage) => queue(() => readAll(message)),
    follow: (written: WrittenList) => queue(() => follow(written)),
  };
}
