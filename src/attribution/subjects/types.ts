/** A subject and how it was found. */
import type { Words } from '../clause/clause.js';

export interface Subject {
  readonly words: Words;
  /** How it was found: a feature for the weights. */
  readonly how: 'near' | 'skipped' | 'relative' | 'shared' | 'matrix' | 'after' | 'noun' | 'headline';
}
