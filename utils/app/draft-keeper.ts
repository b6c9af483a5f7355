import type { DraftId } from '../model/ids.ts';
import type { Draft } from '../model/notebook-own.ts';
import type { Failure } from '../model/result.ts';
import { newId } from '../platform/clock-and-ids.ts';
import { runLater } from '../platform/run-later.ts';
import type { DraftValues } from './draft-values.ts';
import { type DraftPlace, dropDraft, keepDraft } from './drafts.ts';
import { holdDraft } from './held-notes.ts';
import type { Notebook } from './notebook.ts';

/** Longest time that something typed waits to be written. */
const WAIT_MS = 300;

/** Writes the draft of one form, one write at a time, always the latest. */
export interface DraftKeeper {
  /** Id of the draft that this form writes. */
  id(): DraftId;
  keep(values: DraftValues): void;
  /** Writes now what still waits. */
  flush(): Promise<void>;
  /** Deletes the draft and writes no more; gives what was discarded, null when nothing was typed. */
  end(how: 'saved' | 'discarded'): Promise<Draft | null>;
}

/** `onWritten` hears after each write how it went: null when it is kept. */
export function makeDraftKeeper(
  notebook: Notebook,
  start: Omit<DraftPlace, 'id'>,
  onWritten: (failure: Failure | null) => void,
): DraftKeeper {
  let place: DraftPlace = { ...start, id: start.record?.id ?? newId<DraftId>() };
  let waiting: DraftValues | null = null;
  let callOff: (() => void) | undefined;
  let writing: Promise<void> = Promise.resolve();
  let isEnded = false;

  const write = async () => {
    if (!waiting) return;
    const values = waiting;
    waiting = null;
    const done = await keepDraft(notebook, place, values);
    if (done.ok) place = { ...place, id: done.value.id, record: done.value };
    // Locked just now: there will be no next try here, so it waits in memory for the next unlocking.
    else if (done.error === 'locked') await holdDraft({ ...place, values });
    // What could not be written waits for the next try, unless something newer does.
    else waiting ??= values;
    onWritten(done.ok ? null : done.error);
  };
  const flush = () => {
    callOff?.();
    callOff = undefined;
    writing = writing.then(write);
    return writing;
  };
  return {
    id: () => place.id,
    keep: (values) => {
      if (isEnded) return;
      waiting = values;
      callOff ??= runLater(flush, WAIT_MS);
    },
    flush,
    end: async (how) => {
      isEnded = true;
      if (how === 'saved') waiting = null;
      await flush();
      waiting = null;
      if (place.record) await dropDraft(notebook, place.record);
      return place.record;
    },
  };
}
