import type { Failure } from '../model/result.ts';
import { ReadFailure } from './read-failure.ts';

const BY_NAME: Readonly<Record<string, Failure>> = {
  LockedError: 'locked',
  QuotaExceededError: 'quota',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  VersionError: 'newer-version',
  AbortError: 'aborted',
  TransactionInactiveError: 'aborted',
  PrematureCommitError: 'aborted',
  ConstraintError: 'conflict',
};
/** A wrapper such as AbortError or OpenFailedError may carry the real reason inside. */
const MOST_TELLING: readonly Failure[] = ['locked', 'quota', 'newer-version', 'closed', 'conflict'];
const ENVIRONMENT = /Error$/;
const BUGS: ReadonlySet<string> = new Set(['Error', 'TypeError', 'RangeError', 'SyntaxError']);

/**
 * The failure code of an error from IndexedDB, Dexie or a sealer. Anything else is a bug and is
 * thrown on. Reads names only: messages could hold content.
 */
export function toDbFailure(error: unknown): Failure {
  if (error instanceof ReadFailure) return error.failure;
  const names = namesIn(error);
  const failures = names.flatMap((name) => BY_NAME[name] ?? []);
  const telling = MOST_TELLING.find((failure) => failures.includes(failure));
  if (telling) return telling;
  if (failures[0]) return failures[0];
  const [outer] = names;
  if (outer && ENVIRONMENT.test(outer) && !BUGS.has(outer)) return 'unknown';
  throw error;
}

function namesIn(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { name, inner, cause, failures } = error as Record<string, unknown>;
  const list = Array.isArray(failures) ? failures.slice(0, 1) : [];
  const within = [inner, cause, ...list].flatMap((one) => namesIn(one, depth + 1));
  return typeof name === 'string' ? [name, ...within] : within;
}
