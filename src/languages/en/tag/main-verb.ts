/**
 * "The firm disputes that figure.": a sentence whose other clauses all have their verbs needs one for its subject, and a word that can be a
 * verb of attribution is it.
 */

import type { Mutable, Pos, Token } from '../../../token.js';
import { ALSO_PEOPLE } from '../words/ambiguous.js';
import { CLAUSE_TAKERS, PAST_AS_BASE } from '../words/cue-phrases.js';
import { PLURALS } from '../words/grammar-words.js';
import { kindOf } from '../words/noun-kinds.js';
import { isSpeaker } from '../words/speaking.js';
import { singular, verbActs, verbForms } from './cues.js';
import { isPlural, isTaker, isVerb, type Listed, MODIFIED, opensObject } from './spot.js';

/** @param first index of the sentence's first word, and `end` behind its last */
export function repairMainVerb(tokens: readonly Mutable[], first: number, end: number): void {
  if (!/^[.!]$/.test(tokens[end - 1]?.text ?? '')) return;
  for (let i = first + 1; i < end - 1; i++) {
    const token = tokens[i];
    const listed = mayBeVerb(token) ? verbForms.get(token.lower) : undefined;
    if (!token || !listed || !isMainVerb(tokens, { first, at: i, end }, listed)) continue;
    [token.pos, token.lemma, token.form] = ['verb', listed.lemma, listed.form];
    const subject = tokens[i - 1];
    if (subject?.pos === 'adjective') subject.pos = 'noun';
    return;
  }
}

/** "Police suspect arson": an adjective too. */
const mayBeVerb = (token: Token | undefined): token is Mutable =>
  (token?.pos === 'noun' || token?.pos === 'adjective') && token.quoted === 0;

interface Stretch {
  readonly first: number;
  readonly at: number;
  readonly end: number;
}

function isMainVerb(tokens: readonly Token[], { first, at, end }: Stretch, { lemma, form }: Listed): boolean {
  if (
    !(verbActs.has(lemma) || isPhrasal(tokens, at, lemma)) ||
    (form === 'present' || PAST_AS_BASE.has(lemma) ? !mayStandBefore(tokens, at) : form !== 'base' || !isManys(tokens, first, at))
  )
    return false;
  if (!opensWhatIsSaid(tokens, at) && !isPhrasal(tokens, at, lemma)) return false;
  const bare = CLAUSE_TAKERS.has(lemma) && tokens[at + 1]?.lower !== 'that' ? 1 : 0;
  return hasOwnVerbs(tokens.slice(first, at), 0) && hasOwnVerbs(tokens.slice(at + 1, end), bare);
}

const BEFORE: ReadonlySet<Pos> = new Set<Pos>(['noun', 'name', 'pronoun', 'adverb']);

/** A subject, or the comma behind what is inserted into it. */
function mayStandBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.text === ',') return before !== undefined;
  return (BEFORE.has(before.pos) && !(before.pos === 'noun' && isPlural(before))) || isSomebody(tokens, at - 1);
}

/** "The firm hopes to", "an official hopes to": an adjective that is somebody as well, with nothing but an article before it. */
const isSomebody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'adjective' && ALSO_PEOPLE.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.pos === 'determiner';

/** "families of eleven anglers from Hull fear", "The club suspect": what the subject opens with is many. */
function isManys(tokens: readonly Token[], first: number, at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !(before.pos === 'noun' || before.pos === 'name')) return false;
  const comma = tokens[first]?.pos === 'preposition' ? tokens.slice(first, at).findLastIndex(({ text }) => text === ',') : -1;
  const subject = tokens.slice(first + comma + 1, at);
  // "Papers filed in court show that": what hangs on the noun may be a participle.
  const ends = subject.findIndex(({ pos, form }) => ENDS_HEAD.test(pos) || (pos === 'verb' && (form === 'participle' || form === 'past')));
  const head = subject[(ends < 0 ? subject.length : ends) - 1];
  if (head?.pos !== 'noun') return false;
  // "A council promise that …", "a club plan to build": before a clause or an infinitive, more often a noun.
  return (
    isPlural(head) || (kindOf(head.lower) === 'group' && (PLURALS.has(head.lower) || !/^(?:that|to)$/.test(tokens[at + 1]?.lower ?? '')))
  );
}

const ENDS_HEAD = /^(?:preposition|mark|wh)$/;

/** A clause, an infinitive, or an object. */
function opensWhatIsSaid(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  const later = tokens[at + 2];
  if (!after || !later) return false;
  if (after.pos === 'to') return isVerb(later, 'base') || later.lower === 'be';
  const before = tokens[at - 1];
  const plain =
    (before?.pos === 'name' || before?.pos === 'pronoun' || before?.text === ',' || (before !== undefined && isPeople(before))) &&
    MODIFIED.has(after.pos) &&
    later.pos !== 'verb';
  return after.lower === 'that' || opensObject(after) || plain || isBareClause(tokens, at);
}

/** "The army stands by its account": with its preposition a verb of reporting, and an object. */
const isPhrasal = (tokens: readonly Token[], at: number, lemma: string): boolean =>
  verbActs.has(`${lemma}_${tokens[at + 1]?.lower ?? ''}`) && /^(?:determiner|possessive)$/.test(tokens[at + 2]?.pos ?? '');

/** "Official figures show unemployment fell", "emails show managers knew": behind a plural, a noun and its verb. */
const isBareClause = (tokens: readonly Token[], at: number): boolean => {
  const [before, verb, after, later] = tokens.slice(at - 1, at + 3);
  return (
    before?.pos === 'noun' &&
    isPlural(before) &&
    isTaker(verb) &&
    after?.pos === 'noun' &&
    later !== undefined &&
    (HELPS.has(later.pos) || isVerb(later, 'past'))
  );
};

/** "Detectives suspect foul play", "The club suspect ligament damage": people hardly describe what stands behind them. */
const isPeople = (token: Token): boolean =>
  token.pos === 'noun' && (kindOf(token.lower) === 'group' || (isPlural(token) && isSpeaker(singular(token.lower))));

const OPENS_CLAUSE: ReadonlySet<Pos> = new Set<Pos>(['wh', 'subordinator']);
const HELPS: ReadonlySet<Pos> = new Set<Pos>(['auxiliary', 'modal']);
const IN_GROUP: ReadonlySet<Pos> = new Set<Pos>(['auxiliary', 'modal', 'adverb', 'not', 'to', 'coordinator', 'verb']);

/** Whether every verb belongs to a clause that something opens; `open` clauses are open already. */
function hasOwnVerbs(words: readonly Token[], open: number): boolean {
  let left = open;
  for (const [at, word] of words.entries()) {
    if (word.quoted > 0) continue;
    if (OPENS_CLAUSE.has(word.pos) || word.lower === 'that') left++;
    else if (isFiniteVerb(word) && !IN_GROUP.has(words[at - 1]?.pos ?? 'mark') && !isReduced(words, at) && --left < 0) return false;
  }
  return true;
}

const isFiniteVerb = (word: Token): boolean => HELPS.has(word.pos) || isVerb(word, 'past', 'present', 'base');

/** "a paper published on Thursday" */
const isReduced = (words: readonly Token[], at: number): boolean =>
  isVerb(words[at] as Token, 'past') && words[at - 1]?.pos === 'noun' && words[at + 1]?.pos === 'preposition';
