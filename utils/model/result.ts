/** Every expected failure; turned into words only in components. */
export type Failure =
  | 'locked'
  | 'wrong-secret'
  | 'quota'
  | 'closed'
  | 'aborted'
  | 'newer-version'
  | 'conflict'
  | 'not-found'
  | 'invalid'
  | 'too-long'
  | 'page-changed'
  | 'no-access'
  | 'paused'
  | 'bad-message'
  | 'foreign-file'
  | 'damaged-file'
  | 'too-large'
  | 'too-costly'
  | 'wrong-passphrase'
  | 'needs-passphrase'
  | 'repeated-record'
  | 'stopped'
  | 'unknown';

export type Result<T, F extends Failure = Failure> =
  | { ok: true; value: T }
  | { ok: false; error: F };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const fail = <F extends Failure>(error: F): { ok: false; error: F } => ({
  ok: false,
  error,
});
