import { useEffect } from 'preact/hooks';
import { noteUse } from '../../utils/app/auto-lock.ts';
import { lockWhenDueInPage } from '../../utils/app/lock-in-page.ts';
import { watchDeadline } from '../../utils/app/lock-session.ts';
import { runLater } from '../../utils/platform/run-later.ts';

const USES = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
/** Uses that follow each other faster are one. */
const ONE_USE_MS = 2_000;

/** Moves the deadline while the person uses this page, and locks on time when nobody does. */
export function useAutoLock(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    let callOff = () => {};
    let isEnded = false;
    const wait = async () => {
      callOff();
      const leftMs = await lockWhenDueInPage();
      if (leftMs !== null && !isEnded) callOff = runLater(wait, leftMs);
    };
    let lastUse = -ONE_USE_MS;
    const use = ({ timeStamp }: Event) => {
      if (timeStamp - lastUse < ONE_USE_MS) return;
      lastUse = timeStamp;
      noteUse();
    };
    wait();
    const stopWatching = watchDeadline(wait);
    for (const name of USES) window.addEventListener(name, use, { capture: true, passive: true });
    return () => {
      isEnded = true;
      callOff();
      stopWatching();
      for (const name of USES) window.removeEventListener(name, use, { capture: true });
    };
  }, [isOn]);
}
