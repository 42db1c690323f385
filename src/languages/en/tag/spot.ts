/** A word with its neighbours, and the small questions that tell nouns from verbs. */

import { IN_PHRASE } from '../../../attribution/clause/clause.js';
import type { Mutable, Pos, Token, VerbForm } from '../../../token.js';
import { CLAUSE_TAKERS } from '../words/cue-phrases.js';
import { PLURALS } from '../words/grammar-words.js';
import { verbForms } from './cues.js';

export const NOUN_BEFORE: ReadonlySet<Pos> = new Set<Pos>(['determiner', 'possessive', 'adjective', 'preposition', 'number']);

/** A word, the one before it in its sentence, and what the lexicon says of it. */
export interface Spot {
  readonly tokens: readonly Token[];
  readonly token: Mutable;
  readonly before: Token;
  /** Whether the word can be a noun as well. */
  readonly ambiguous: boolean;
}

export interface Listed {
  readonly lemma: string;
  readonly form: VerbForm;
}

export const isPast = (token: Token | undefined): boolean => token !== undefined && isVerb(token, 'past');

export const isVerb = (token: Token, ...forms: readonly VerbForm[]): boolean =>
  token.pos === 'verb' && token.form !== null && forms.includes(token.form);

/** "with tears", "her thanks", "in her dissent," */
export function isOwned({ tokens, token, before }: Spot, form: VerbForm | null): boolean {
  if (form === 'present') return before.pos === 'preposition' || before.pos === 'possessive';
  const ends = tokens[token.index + 1]?.pos === 'mark';
  return form === 'base' && ends && before.pos === 'possessive' && tokens[before.index - 1]?.pos === 'preposition';
}

/** A verb that takes a clause, with one behind it, in a form that goes with a plural. */
export function isReporting(tokens: readonly Token[], at: number): boolean {
  const listed = verbForms.get(tokens[at]?.lower ?? '');
  const after = tokens[at + 1];
  if (!listed || !after || !CLAUSE_TAKERS.has(listed.lemma) || tokens[at]?.sentence !== tokens[at - 1]?.sentence) return false;
  if (listed.form !== 'base' && listed.form !== 'past') return false;
  return OBJECT_STARTS.has(after.pos) || after.pos === 'name' || after.pos === 'number';
}

export const ENDS_NOUN: ReadonlySet<Pos> = new Set<Pos>(['verb', 'auxiliary', 'modal', 'mark', 'preposition', 'to']);

export const OBJECT_STARTS: ReadonlySet<Pos> = new Set<Pos>(['determiner', 'pronoun']);

export const opensObject = ({ pos }: Token): boolean =>
  OBJECT_STARTS.has(pos) || pos === 'name' || pos === 'number' || pos === 'possessive';

/** "show," or "show.": the base form of a verb of reporting before a mark. */
export function closesReport(tokens: readonly Token[], at: number): boolean {
  const listed = verbForms.get(tokens[at]?.lower ?? '');
  return listed?.form === 'base' && CLAUSE_TAKERS.has(listed.lemma) && /^[,.]$/.test(tokens[at + 1]?.text ?? '');
}

/** Whether the lexicon knows the word as a verb that takes a clause. */
export const isTaker = (token: Token | undefined): boolean => CLAUSE_TAKERS.has(verbForms.get(token?.lower ?? '')?.lemma ?? '');

export const isPlural = ({ lower }: Token): boolean => PLURAL_SUBJECT.test(lower) || PLURALS.has(lower);

export const PLURAL_SUBJECT = /[^siu]s$/;

export const MODIFIED: ReadonlySet<Pos> = new Set<Pos>(['noun', 'name', 'adjective']);

/**
 * "points out that", "claims on its website that", "notes in a letter to members that": a verb of reporting in the present, and a clause behind
 * its "that", with at most two phrases between them.
 */
export function opensThat(tokens: readonly Token[], at: number): boolean {
  const listed = verbForms.get(tokens[at]?.lower ?? '');
  if (listed?.form !== 'present') return false;
  const particle = CLAUSE_TAKERS.has(`${listed.lemma}_${tokens[at + 1]?.lower ?? ''}`);
  if (!particle && !CLAUSE_TAKERS.has(listed.lemma)) return false;
  const next = particle ? at + 2 : at + 1;
  const that = behindPhrase(tokens, behindPhrase(tokens, next));
  return (
    tokens[that]?.lower === 'that' &&
    tokens[that]?.sentence === tokens[at]?.sentence &&
    (particle || that > next) &&
    opensSubject(tokens, that + 1)
  );
}

/** Not "the fire that killed nine", "the debts that were settled"; but "that tides are rising". */
function opensSubject(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (!first || /^(?:auxiliary|modal|mark)$/.test(first.pos)) return false;
  return first.pos !== 'verb' || (isVerb(first, 'present', 'gerund') && /^(?:auxiliary|modal)$/.test(tokens[at + 1]?.pos ?? ''));
}

/** The word behind a short phrase with a preposition, or the word itself. */
function behindPhrase(tokens: readonly Token[], at: number): number {
  if (!/^(?:preposition|to)$/.test(tokens[at]?.pos ?? '')) return at;
  let i = at + 1;
  while (i < at + 7 && IN_PHRASE.has(tokens[i]?.pos ?? 'mark') && tokens[i]?.lower !== 'that') i++;
  return i;
}
