import type { DraftId } from '../model/ids.ts';
import type { Draft } from '../model/notebook-own.ts';
import { type Failure, ok, type Result } from '../model/result.ts';
import { newId } from '../platform/clock-and-ids.ts';
import { runLater } from '../platform/run-later.ts';
import { type DraftPlace, dropDraft, keepDraft } from './drafts.ts';
import { holdDraft } from './held-notes.ts';
import type { Notebook } from './notebook.ts';

/** Time between two writes: the first change is written at once, later ones wait this long at most. */
const REST_MS = 300;

/** Writes the draft of one form, one write at a time, always the latest. */
export interface DraftKeeper<Values extends object> {
  /** Id of the draft that this form writes. */
  id(): DraftId;
  /** Null when the form is as it was before anything was typed: then there is no draft. */
  keep(values: Values | null): void;
  /** Writes now what still waits. */
  flush(): Promise<void>;
  /** Deletes the draft and writes no more; gives what was discarded, null when nothing was typed. */
  end(how: 'saved' | 'discarded'): Promise<Draft | null>;
}

/** `onWritten` hears after each write how it went: null when it is kept. */
export function makeDraftKeeper<Values extends object>(
  notebook: Notebook,
  start: Omit<DraftPlace, 'id'>,
  onWritten: (failure: Failure | null) => void,
): DraftKeeper<Values> {
  let place: DraftPlace = { ...start, id: start.record?.id ?? newId<DraftId>() };
  let waiting: { values: Values | null } | null = null;
  let callOff: (() => void) | undefined;
  let isNewer = false;
  let writing: Promise<void> = Promise.resolve();
  let isEnded = false;

  const write = async () => {
    if (!waiting) return;
    const tried = waiting;
    waiting = null;
    const done = await (tried.values
      ? keepOrHold(notebook, place, tried.values)
      : dropIfKept(notebook, place));
    if (done.ok) place = placeOf(done.value);
    // What could not be written waits for the next try, unless something newer does.
    else waiting ??= tried;
    onWritten(done.ok ? null : done.error);
  };
  // An id that was deleted for good is never used again.
  const placeOf = (record: Draft | null) => ({ ...place, id: record?.id ?? newId(), record });
  const flush = () => {
    isNewer = false;
    writing = writing.then(write);
    return writing;
  };
  const flushAndRest = () => {
    void flush();
    callOff = runLater(() => {
      callOff = undefined;
      if (isNewer) flushAndRest();
    }, REST_MS);
  };
  return {
    id: () => place.id,
    keep: (values) => {
      if (isEnded) return;
      waiting = { values };
      isNewer = true;
      if (!callOff) flushAndRest();
    },
    flush,
    end: async (how) => {
      isEnded = true;
      callOff?.();
      if (how === 'saved') waiting = null;
      await flush();
      waiting = null;
      if (place.record) await dropDraft(notebook, place.record);
      return place.record;
    },
  };
}

/** Locked just now, there will be no other try: then it waits in memory for the next unlocking. */
async function keepOrHold(
  notebook: Notebook,
  place: DraftPlace,
  values: object,
): Promise<Result<Draft>> {
  const done = await keepDraft(notebook, place, values);
  if (!done.ok && done.error === 'locked') await holdDraft(place, values);
  return done;
}

async function dropIfKept(notebook: Notebook, { record }: DraftPlace): Promise<Result<null>> {
  const done = record ? await dropDraft(notebook, record) : ok(undefined);
  return done.ok ? ok(null) : done;
}
