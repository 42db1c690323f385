import type { Answer, Asked, Scene } from './scene.js';

/** One way of telling who a source is. The first sieve of the ordered list that answers decides, and gives the answer its name. */
export interface Sieve {
  readonly id: string;
  /** The form of the source, and who it is. */
  readonly says: string;
  readonly why: string;
  /** Run as tests in the full ordered list; <source> marks the source, `speaker` is null where nobody must be named. */
  readonly examples: readonly Example[];
  /** Whether the source is of the form that the sieve is for; without it, that shows as it is looked for. */
  readonly applies?: (asked: Asked) => boolean;
  readonly find: (asked: Asked, scene: Scene) => Answer | null;
}

export interface Example {
  readonly text: string;
  readonly speaker: string | null;
  readonly side?: string | null;
  readonly issuer?: string;
}

export const sieve = (definition: Sieve): Sieve => definition;
