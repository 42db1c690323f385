import type { UserError } from '../errors.js';

/** What could not be read, and why. */
export interface Problem {
  readonly path: string;
  readonly error: UserError;
}
