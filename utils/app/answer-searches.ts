import { makeAesSealer } from '../crypto/aes-sealer.ts';
import { plainSealer, type Sealer } from '../crypto/sealer.ts';
import { openStore } from '../db/store.ts';
import { type FromSearchWorker, ToSearchWorker } from '../messaging/search-messages.ts';
import { randomBytes } from '../platform/clock-and-ids.ts';
import type { WorkerPort } from '../platform/worker-port.ts';
import { makeSearchIndex } from '../search/search-index.ts';
import { SEARCHED_KINDS } from '../search/search-query.ts';
import { makeSearchReader, type SearchReader } from './search-reader.ts';

/** How often the way to the whole is told of. */
const STEPS = 50;

type Say = (message: FromSearchWorker) => void;

/**
 * The worker that searches: reads the notebook by itself, tells how far it is, answers from what it
 * has read so far, and follows what is written. It keeps the index in memory only, and no record.
 */
export function answerSearches(port: WorkerPort): void {
  const say: Say = (message) => port.send(message);
  const index = makeSearchIndex();
  let reader: SearchReader | null = null;
  // One after the other: a write that is told of while the notebook is read is taken in after it.
  let work: Promise<unknown> = Promise.resolve();
  const queue = (step: () => Promise<unknown>) => {
    work = work.then(step, step);
  };
  const open = async (databaseName: string, key: CryptoKey | null) => {
    const opened = await openStore(databaseName, sealerWith(key));
    if (!opened.ok) return say({ type: 'failed' });
    reader = makeSearchReader(opened.value, index);
    const counts = await Promise.all(SEARCHED_KINDS.map((kind) => opened.value.count(kind)));
    const of = counts.reduce((sum, count) => sum + (count.ok ? count.value : 0), 0);
    await readAll(reader, of, say);
  };
  const follow = async (written: Extract<ToSearchWorker, { type: 'written' }>['written']) => {
    for (const [kind, ids] of written) {
      await reader?.takeIn(kind, ids ? new Set(ids) : 'any', () => {});
    }
    say({ type: 'changed', unreadable: reader?.unreadableCount() ?? 0 });
  };
  port.hear((raw) => {
    const parsed = ToSearchWorker.safeParse(raw);
    if (!parsed.success) return;
    const message = parsed.data;
    if (message.type === 'open') queue(() => open(message.databaseName, message.key));
    else if (message.type === 'written') queue(() => follow(message.written));
    else {
      const answer = index.search(message.query);
      say({ type: 'answer', number: message.number, answer });
    }
  });
}

const sealerWith = (key: CryptoKey | null): Sealer =>
  key ? makeAesSealer(() => Promise.resolve(key), randomBytes) : plainSealer;

/** Reads everything and tells of it; `of` is how many rows there are. */
async function readAll(reader: SearchReader, of: number, say: Say): Promise<void> {
  let told = -1;
  const tell = (isReady: boolean) => {
    const done = isReady ? of : Math.min(reader.count(), of);
    const step = Math.floor((done / of) * STEPS);
    if (step === told && !isReady) return;
    told = step;
    say({ type: 'read', done, of, isReady, unreadable: reader.unreadableCount() });
  };
  for (const kind of SEARCHED_KINDS) {
    const isRead = await reader.takeIn(kind, 'any', () => tell(false));
    if (!isRead) return say({ type: 'failed' });
  }
  tell(true);
  // Beside the rest, so that what is written meanwhile need not wait.
  reader.checkAll().then(() => reader.unreadableCount() > 0 && tell(true));
}
