/** A word of a text with its class: what a language's tagger gives. */
import type { Range } from './range.js';

/** Coarse word classes of our own, above the tagger's. */
export type Pos =
  | 'noun'
  | 'name'
  | 'pronoun'
  | 'possessive'
  | 'determiner'
  | 'adjective'
  | 'adverb'
  | 'number'
  | 'verb'
  | 'auxiliary'
  | 'modal'
  | 'preposition'
  | 'to'
  | 'coordinator'
  | 'subordinator'
  | 'wh'
  | 'not'
  | 'mark';

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund';

export interface Token extends Range {
  readonly index: number;
  readonly text: string;
  /** Lower case, curly apostrophes straightened. */
  readonly lower: string;
  readonly pos: Pos;
  /** For verbs and auxiliaries. */
  readonly form: VerbForm | null;
  /** Base form of a verb; lower otherwise. */
  readonly lemma: string;
  readonly sentence: number;
  /** Depth of quotation around it: 0 outside. Quote marks themselves count as inside. */
  readonly quoted: number;
}

/** A token while its class is still being settled. */
export type Mutable = { -readonly [K in keyof Token]: Token[K] };

/** A token, or one like it but for some of its parts. All have one make: a single one of another slows whatever reads tokens. */
export function tokenOf({ start, end, index, sentence, text, lower, pos, form, lemma, quoted }: Token): Mutable {
  return { start, end, index, sentence, text, lower, pos, form, lemma, quoted };
}

/** Where the words from `from` to before `end` stand. */
export const spanOf = (tokens: readonly Range[], from: number, end: number): Range => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});

/** The sentence of a word. */
export const sentenceOf = <Sentence>(
  { tokens, sentences }: { readonly tokens: readonly Token[]; readonly sentences: readonly Sentence[] },
  at: number,
): Sentence | undefined => sentences[tokens[at]?.sentence ?? -1];

/** How many quotations the word stands in: none where there is no word. */
export const depthOf = (token: Token | undefined): number => token?.quoted ?? 0;
