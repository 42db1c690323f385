/** What ends and starts of contents are weighed by. */
import type { VerbForm } from '../../document.js';
import { type Clause, tokenAt } from '../clause/clause.js';
import { finitesIn } from '../clause/groups.js';
import { partOf, type Telling } from '../told.js';

export interface Break {
  /** The content would end before this token. */
  readonly at: number;
  readonly features: Telling;
}

/** What the breaks belong to: the construction and its cue. */
export interface Label {
  readonly rule: string;
  /** Whether its content is a clause. */
  readonly clausal: boolean;
  readonly key: string;
  /** Form of the cue's verb: verbs in a row share it. */
  readonly form: VerbForm | null;
  /** The subordinator that opens the cue's own clause, or ''. */
  readonly lead: string;
}

export const MARKS = /^[,;:()—–-]$/;

export const hasFinite = (clause: Clause, from: number, end: number): boolean => finitesIn(clause, from, end) > 0;

/** Closed-class words as such, others by class. */
export function keyOf(clause: Clause, at: number): string {
  const token = tokenAt(clause, at);
  if (!token) return 'end';
  if (token.pos === 'noun' || token.pos === 'name' || token.pos === 'number' || token.pos === 'adjective') return token.pos;
  if (token.pos === 'verb') return verbPart(token.form ?? 'null');
  return token.lower;
}

const verbPart = partOf('verb-');

/** In steps: `left=3`. */
export function stepsOf(name: string, most: number): (count: number) => string {
  const parts = Array.from({ length: most + 1 }, (_, step) => `${name}${step}`);
  return (count) => parts[Math.min(count, most)] ?? `${name}${count}`;
}
