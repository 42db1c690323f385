/** When a word that can be a noun or an adjective as well is a verb in the present. */

import type { Pos, Token } from '../../../token.js';
import { WITNESSING } from '../words/cue-phrases.js';
import { BARE_INFINITIVE, SINGULAR_SUBJECTS, SUBJECT_PRONOUNS, VERB_OPENERS } from '../words/grammar-words.js';
import { IRREGULAR_VERBS } from '../words/irregular.js';
import { isSpeaker } from '../words/speaking.js';
import { PARTICLES, TIME_WORDS } from '../words/time-words.js';
import { singular, verbForms } from './cues.js';
import { HEADS, OBJECT, type Place } from './place.js';
import { isPlural } from './spot.js';

const CLAUSE: ReadonlySet<Pos> = new Set<Pos>([...OBJECT, 'to', 'wh', 'subordinator']);

/** Verbs whose past is their base form: "cast", "cost". */
export const unchanging: ReadonlySet<string> = new Set(IRREGULAR_VERBS.filter(([base, past]) => base === past).map(([base]) => base));

/** "to vote", "will not vote", "they vote", "workers vote for", "to debate and vote"; "has cost", "the pilot cut the" */
export function isBase(place: Place, other: Pos): boolean {
  const { tokens, token, before, after } = place;
  if (!before) return after !== undefined && OBJECT.has(after.pos);
  if (before.pos === 'to' || before.pos === 'modal' || VERB_OPENERS.has(before.lower)) return true;
  if (before.pos === 'coordinator') return isJoined(place, before);
  if (before.pos === 'pronoun' && BARE_INFINITIVE.has(tokens[before.index - 1]?.lemma ?? '')) return true;
  if (unchanging.has(token.lower) && isPast(before, after)) return true;
  if (isOverheard(tokens, token, before)) return true;
  // "friends of Lind, 36, claim the prize"
  if (before.text === ',' && takesObject(tokens, after)) return true;
  return other === 'noun' && before.pos === 'noun' && isPlural(before) && (opensRest(after) || isReportOf(before, place));
}

/** "heard the captain shout “Jump”", "saw the guard nod at him": what somebody who may speak is heard or seen to do. */
export function isOverheard(tokens: readonly Token[], { index, sentence, quoted }: Token, before: Token): boolean {
  const after = tokens[index + 1];
  if (!(before.pos === 'name' || (before.pos === 'noun' && isSpeaker(before.lower))) || after?.sentence !== sentence) return false;
  if (after.pos !== 'preposition' && after.quoted <= quoted && !/^[“‘"']$/.test(after.text)) return false;
  let first = before.index - 1;
  while (before.index - first < LONGEST_WITNESSED && IN_WITNESSED.has(tokens[first]?.pos ?? 'mark')) first--;
  const witness = tokens[first];
  return witness?.pos === 'verb' && witness.sentence === before.sentence && WITNESSING.has(witness.lemma);
}

/** In words. */
const LONGEST_WITNESSED = 6;

const IN_WITNESSED: ReadonlySet<Pos> = new Set<Pos>([...HEADS, 'determiner', 'possessive', 'adjective']);

/** "farmers blame late frost": people hardly describe a noun, and what they do may be a verb that reports. */
const isReportOf = (people: Token, { token, next }: Place): boolean =>
  next.noun && isSpeaker(singular(people.lower)) && verbForms.get(token.lower)?.form === 'base';

const isPast = (before: Token, after: Token | undefined): boolean =>
  before.pos === 'auxiliary' || (HEADS.has(before.pos) && after !== undefined && OBJECT.has(after.pos));

const opensRest = (after: Token | undefined): boolean =>
  after !== undefined && (CLAUSE.has(after.pos) || after.pos === 'preposition' || after.pos === 'adverb' || after.form === 'gerund');

/** Behind a noun no determiner and no pronoun stands, but in "the vote this week" and "the vote she lost". */
function takesObject(tokens: readonly Token[], after: Token | undefined): boolean {
  if (!after || !OBJECT.has(after.pos) || SUBJECT_PRONOUNS.has(after.lower)) return false;
  return !TIME_WORDS.has(tokens[after.index + 1]?.lower ?? '');
}

/** "to debate and vote", "to knock on doors and test their" */
function isJoined({ tokens, after }: Place, coordinator: Token): boolean {
  const isBaseForm = (token: Token | undefined): boolean => token?.pos === 'verb' && token.form === 'base';
  if (isBaseForm(tokens[coordinator.index - 1])) return true;
  return (
    after !== undefined && OBJECT.has(after.pos) && tokens.slice(Math.max(0, coordinator.index - 12), coordinator.index).some(isBaseForm)
  );
}

/** "she plans", "the mayor plans to", "Lind plans a"; but "the mayor's plans", "tax plans" */
export function isPresent(place: Place): boolean {
  const { tokens, before, after } = place;
  if (!before) return false;
  if (SINGULAR_SUBJECTS.has(before.lower)) return before.lower !== 'that' || HEADS.has(tokens[before.index - 1]?.pos ?? 'mark');
  if (before.pos === 'pronoun' || (before.text === ',' && takesObject(tokens, after))) return true;
  if (before.pos === 'coordinator')
    return after !== undefined && (OBJECT.has(after.pos) || (opensDeed(tokens, after) && isInRow(tokens, before)));
  return after !== undefined && HEADS.has(before.pos) && (before.pos === 'name' || !isPlural(before)) && isPresentOf(before, after, place);
}

/** "To fight", not "to the poor", "to friends". */
const opensDeed = (tokens: readonly Token[], to: Token): boolean => {
  const deed = tokens[to.index + 1];
  return to.pos === 'to' && (deed?.pos === 'verb' || (deed?.pos === 'noun' && !isPlural(deed)));
};

/** "It expects to lose and vows to fight": a verb of the same form before it in the sentence. */
function isInRow(tokens: readonly Token[], { index, sentence }: Token): boolean {
  for (let i = index - 1; i > index - LONGEST_ROW && tokens[i]?.sentence === sentence; i--)
    if (tokens[i]?.pos === 'verb' && tokens[i]?.form === 'present') return true;
  return false;
}

/** In words. */
const LONGEST_ROW = 20;

/** Behind a noun or a name in the singular. */
function isPresentOf(subject: Token, after: Token, { tokens, token, next }: Place): boolean {
  // "Lind now works at"; "the mayor fears ‘a storm’"
  if (token.index - subject.index > 1 || after.quoted > token.quoted) return true;
  if (CLAUSE.has(after.pos) || after.pos === 'number') return true;
  // "the union demands talks": a plural hardly describes a noun.
  if (next.noun && after.pos !== 'adjective' && !TIME_WORDS.has(after.lower)) return true;
  // "The bishop calls for calm.": who speaks, and no other verb.
  if (isSpeaker(subject.lower) && after.pos === 'preposition' && verbForms.has(token.lower) && isOnlyVerb(tokens, token)) return true;
  return subject.pos === 'name' && (BEHIND_NAME.has(after.pos) || PARTICLES.has(after.lower) || closesQuotation(tokens, subject));
}

function isOnlyVerb(tokens: readonly Token[], { index, sentence }: Token): boolean {
  let first = index;
  while (tokens[first - 1]?.sentence === sentence) first--;
  for (let i = first; tokens[i]?.sentence === sentence; i++)
    if (i !== index && VERBS.has(tokens[i]?.pos ?? 'mark') && tokens[i]?.form !== 'gerund') return false;
  return true;
}

const VERBS: ReadonlySet<Pos> = new Set<Pos>(['verb', 'auxiliary', 'modal']);

/** "Lind fears long queues", "Lind works daily" */
const BEHIND_NAME: ReadonlySet<Pos> = new Set<Pos>(['adjective', 'adverb']);

/** "“…,” Lind notes." */
const closesQuotation = (tokens: readonly Token[], subject: Token): boolean => (tokens[subject.index - 1]?.quoted ?? 0) > subject.quoted;
