/** What finders of contents are given and what they give back. */
import type { Token } from '../../document.js';
import type { Clause, VerbGroup, Words } from '../clause/clause.js';
import type { Signs } from './signs.js';

/** Where a cue stands and who its subject is. */
export interface Site {
  readonly clause: Clause;
  /** Cue words. */
  readonly cue: Words;
  readonly group: VerbGroup | null;
  readonly subject: Words | null;
}

export interface Content {
  readonly words: readonly Words[];
  readonly addressee: Words | null;
  readonly signs: Signs;
  /** Whether the end is a guess (the rest of the sentence) that boundaries may cut. */
  readonly open: boolean;
  /** Whether the start is a guess (the start of the sentence) that boundaries may cut. */
  readonly openStart: boolean;
}

/** Marks the content of one cue, or finds that the construction is not there. */
export type ContentFinder = (site: Site) => Content | null;

/** A content with what most finders leave as it is. */
export const found = (words: readonly Words[], extra: Partial<Content> = {}): Content => ({
  words,
  addressee: null,
  signs: {},
  open: false,
  openStart: false,
  ...extra,
});

/** The content with other words. */
export const withWords = ({ addressee, signs, open, openStart }: Content, words: readonly Words[]): Content =>
  found(words, { addressee, signs, open, openStart });

/** Sizes in words, rough enough for a feature to be seen often. */
export const bucket = (n: number): string => (n <= 2 ? '2' : n <= 4 ? '4' : n <= 8 ? '8' : n <= 16 ? '16' : 'more');

/** A mark as written, a word by its class, "end" behind the last: what a content borders on. */
export const markOrClass = (token: Token | undefined): string => (token?.pos === 'mark' ? token.text : (token?.pos ?? 'end'));

/** Whether a phrase is about something said ("the claim that …"): what is denied or repeated is likelier a claim than a coat. */
export const aboutOf = (clause: Clause, { from, end }: Words): NonNullable<Signs['about']> => {
  for (let i = from; i < end; i++)
    if (clause.words.nounActs.has(clause.words.singular(clause.tagged.tokens[i]?.lower ?? ''))) return 'claim';
  return 'other';
};
