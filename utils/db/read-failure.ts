import type { Failure } from '../model/result.ts';

/** Carries an expected failure out of a watched query. */
export class ReadFailure extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure);
    this.name = 'ReadFailure';
    this.failure = failure;
  }
}
