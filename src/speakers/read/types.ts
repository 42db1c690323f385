import type { Range } from '../../document.js';
import type { Determiner } from '../../languages/naming-words/function-words.js';
import type { Place } from './gazetteer.js';
import type { Words } from './words.js';

/** A noun phrase taken apart. */
export interface Phrase extends Range {
  readonly words: Words;
  readonly pronoun: string | null;
  readonly determiner: Determiner;
  /** "Egypt" in "Egypt's minister". */
  readonly possessor: Phrase | null;
  /** "his", "their" before the head. */
  readonly possessive: string | null;
  /** Words between the determiner and the head. */
  readonly modifiers: Words;
  /** Country that a modifier names ("French"). */
  readonly country: string | null;
  /** What the whole phrase is known to be the world over, as a state or a seat of power. */
  readonly place: Place | null;
  /** Capitalised words that name somebody, without titles. */
  readonly name: Words;
  /** Lower case singular of the word that says what it is ("minister"), null for a bare name. */
  readonly head: string | null;
  readonly plural: boolean;
  /** The office in front of the name or in its place ("defense minister"). */
  readonly title: Words;
  readonly kind: 'person' | 'organization' | 'document' | 'other';
  /** "of the federation", "close to the minister". */
  readonly complement: { readonly by: string; readonly phrase: Phrase } | null;
  readonly appositives: readonly Phrase[];
  /** Coordinated phrases, or none. */
  readonly parts: readonly Phrase[];
}
