import type { AttributionRule } from '../../languages/construction.js';
import type { Clause, VerbGroup, Words } from '../clause/clause.js';

/** A place where a rule may apply: the cue's words, the key to weigh it by, and the verb that carries it, if any. */
export interface CueSite {
  readonly cue: Words;
  readonly key: string;
  readonly group: VerbGroup | null;
}

export type Lister = (clause: Clause, rule: AttributionRule) => readonly CueSite[];
