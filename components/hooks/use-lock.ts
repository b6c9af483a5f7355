import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { fail, type Result } from '../../utils/model/result.ts';
import type { MoveHome } from './use-home.ts';

interface Lock {
  hasLock: boolean;
  /** Changes the lock while this page, like all others, lets go of the notebook. */
  move: (work: MoveHome) => Promise<Result<void>>;
}

export const LockContext = createContext<Lock>({
  hasLock: false,
  move: () => Promise.resolve(fail('closed')),
});

/** Whether there is a lock on the open notebook, and how to change that. */
export const useLock = () => useContext(LockContext);
