import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { watchMoving } from '../../utils/app/change-lock.ts';
import { ensurePerson } from '../../utils/app/ensure-person.ts';
import { storeHeld } from '../../utils/app/held-notes.ts';
import { watchKey } from '../../utils/app/lock-session.ts';
import { hasLock } from '../../utils/app/lock-state.ts';
import { type Notebook, openNotebook } from '../../utils/app/notebook.ts';
import { readSettings } from '../../utils/app/settings.ts';
import type { Settings } from '../../utils/model/notebook-own.ts';
import type { Failure, Result } from '../../utils/model/result.ts';

interface OpenHome {
  state: 'open';
  notebook: Notebook;
  settings: Settings | null;
  hasLock: boolean;
  /** Notes typed while it was locked that were stored just now. */
  storedNotes: number;
}

/** The notebook as this page has it; while it is moving, how much of that is done, 0–1. */
export type Home =
  | { state: 'opening' }
  | { state: 'locked' }
  | { state: 'failed'; failure: Failure }
  | { state: 'moving'; part: number }
  | OpenHome;

/** A change of the lock, told how far it is. */
export type MoveHome = (onProgress: (done: number, of: number) => void) => Promise<Result<void>>;

/**
 * Opens the notebook, and lets go of it at once when it is locked or moved anywhere: whatever shows it
 * is taken off the page, and what was opened is forgotten.
 */
export function useHome() {
  const [home, setHome] = useState<Home>({ state: 'opening' });
  const [turn, setTurn] = useState(0);
  const isMoving = useRef(false);
  const isUnlockedHere = useRef(true);
  const openAnew = useCallback(() => {
    if (isMoving.current) return;
    setHome({ state: 'opening' });
    setTurn((count) => count + 1);
  }, []);
  useEffect(() => {
    const stops = [watchKey(openAnew), watchMoving(openAnew)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [openAnew]);
  useEffect(() => {
    if (isMoving.current) return;
    const opening = openHomeOfPage(isUnlockedHere.current);
    isUnlockedHere.current = false;
    let isLeft = false;
    opening.then((opened) => isLeft || setHome(opened));
    return () => {
      isLeft = true;
      // A form that is taken off the page writes its draft first.
      setTimeout(async () => {
        const opened = await opening;
        if (opened.state === 'open') await opened.notebook.store.close();
      });
    };
  }, [turn]);
  const move = useCallback(async (work: MoveHome) => {
    isMoving.current = true;
    setHome({ state: 'moving', part: 0 });
    setTurn((count) => count + 1);
    const done = await work((count, of) =>
      setHome({ state: 'moving', part: of === 0 ? 1 : count / of }),
    );
    isMoving.current = false;
    openAnew();
    return done;
  }, []);
  /** Called before an unlocking in this page: what waited is stored here, where it is said. */
  const beforeUnlock = useCallback(() => {
    isUnlockedHere.current = true;
  }, []);
  return { home, move, beforeUnlock };
}

async function openHomeOfPage(storesNotes: boolean): Promise<Home> {
  const opened = await openNotebook();
  if (!opened.ok)
    return opened.error === 'locked'
      ? { state: 'locked' }
      : { state: 'failed', failure: opened.error };
  const notebook = opened.value;
  const settings = await readSettings(notebook);
  const person = await ensurePerson(notebook);
  if (!person.ok) {
    await notebook.store.close();
    return { state: 'failed', failure: person.error };
  }
  return {
    state: 'open',
    notebook,
    settings: settings.ok ? settings.value : null,
    hasLock: await hasLock(),
    storedNotes: storesNotes ? await storeHeld(notebook) : 0,
  };
}
