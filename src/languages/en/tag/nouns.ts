/** What the tagger took for a verb or an adjective and is a noun, or a participle that describes one. */

import { IN_PHRASE } from '../../../attribution/clause/clause.js';
import type { Pos, Token } from '../../../token.js';
import { ALSO_PEOPLE, OCCASIONS } from '../words/ambiguous.js';
import { CLAUSE_TAKERS } from '../words/cue-phrases.js';
import { ARTICLES, BARE_INFINITIVE, SHARES, SUBJECT_PRONOUNS } from '../words/grammar-words.js';
import { kindOf } from '../words/noun-kinds.js';
import { nounActs, verbForms } from './cues.js';
import { isOverheard, unchanging } from './open-verbs.js';
import {
  closesReport,
  ENDS_NOUN,
  isOwned,
  isPast,
  isPlural,
  isReporting,
  isTaker,
  isVerb,
  MODIFIED,
  NOUN_BEFORE,
  opensObject,
  opensThat,
  type Spot,
} from './spot.js';

/** "a paid adviser", "her continued insistence", "the governing body": a participle between what opens a noun phrase and its noun. */
export const isParticiple = (spot: Spot): boolean => isPastParticiple(spot) || isPresentParticiple(spot);

const isPresentParticiple = ({ tokens, token, before }: Spot): boolean =>
  isVerb(token, 'gerund') && ARTICLES.has(before.lower) && tokens[token.index + 1]?.pos === 'noun';

const isPastParticiple = ({ tokens, token, before }: Spot): boolean =>
  isVerb(token, 'past', 'participle') &&
  (ARTICLES.has(before.lower) || before.pos === 'possessive') &&
  MODIFIED.has(tokens[token.index + 1]?.pos ?? 'mark') &&
  (before.lower !== "'s" || tokens[token.index + 1]?.pos === 'noun');

/** Nouns for now: what stands around them may still make them verbs. */
export function isNounByNeighbours(spot: Spot): boolean {
  const after = spot.tokens[spot.token.index + 1];
  switch (spot.token.pos === 'verb' && spot.token.form) {
    case 'present':
      return isPluralByNeighbours(spot, after);
    case 'base':
      return spot.ambiguous && isModifierByNeighbours(spot, after);
    case 'gerund':
      return isCompound(spot, after);
    default:
      return false;
  }
}

/** "poll results that show", ", records show,", "shipping documents show", "Rather, sources close to the mayor say"; but ", represents a change". */
function isPluralByNeighbours({ tokens, token, before, ambiguous }: Spot, after: Token | undefined): boolean {
  const listed = verbForms.has(token.lower);
  if (!listed && before.pos === 'noun' && after?.lower === 'that') return true;
  if ((before.text === ',' || MODIFIED.has(before.pos)) && closesReport(tokens, token.index + 1)) return true;
  if (before.text === ',' && !listed) return after !== undefined && !opensObject(after);
  return before.lower === 'to' || (ambiguous && (behindVerb(tokens, token) || hasOwnClause(tokens, token)));
}

/** "exit polling showed", ", fundraising documents show" */
function isCompound({ tokens, token, before }: Spot, after: Token | undefined): boolean {
  if (before.pos === 'noun') return isPast(after) && CLAUSE_TAKERS.has(after?.lemma ?? '');
  return before.text === ',' && !verbForms.has(token.lower) && after?.pos === 'noun' && isTaker(tokens[after.index + 1]);
}

/** ", exit polls", "say gun policy", "the Weber campaign chairman": a base form that no verb or singular subject can have before it. */
function isModifierByNeighbours({ tokens, token, before }: Spot, after: Token | undefined): boolean {
  if (after?.pos !== 'name' && after?.pos !== 'noun' && after?.form !== 'gerund') return false;
  if (before.pos === 'mark') return after.pos !== 'verb';
  if (before.pos === 'verb') return !verbForms.has(token.lower) && before.form !== 'gerund' && !BARE_INFINITIVE.has(before.lemma);
  return before.pos === 'name' && !before.lower.endsWith('s') && after.pos === 'name' && tokens[before.index - 1]?.pos !== 'coordinator';
}

/** "the claim", "in the wake of", "Weber's thinking changed": nothing behind the word can make a verb of it. */
export function isNounByLeft(spot: Spot): boolean {
  const { tokens, token, before, ambiguous } = spot;
  if (isVerb(token, 'gerund')) return isGerundNoun(spot);
  if (!isVerb(token, 'base', 'present')) return false;
  if (isOwned(spot, token.form)) return true;
  if (ARTICLES.has(before.lower) && (ambiguous || token.form === 'base')) return true;
  if (token.form === 'base' && isBehindQuality(spot)) return true;
  if (before.lower === 'to' && tokens[before.index - 1]?.lower === 'according') return true;
  return ambiguous && NOUN_BEFORE.has(before.pos) && before.lower !== 'that';
}

/** "a strong rise", "her first win": an adjective behind these words is none of "the rich". */
export const isBehindQuality = ({ tokens, before }: Spot): boolean => before.pos === 'adjective' && opensSingular(tokens[before.index - 1]);

const opensSingular = (token: Token | undefined): boolean =>
  token !== undefined && (ONE.has(token.lower) || (token.pos === 'possessive' && token.lower !== "'s"));

const ONE: ReadonlySet<string> = new Set(['a', 'an', 'another', 'every']);

function isGerundNoun({ tokens, token, before }: Spot): boolean {
  const next = tokens[token.index + 1]?.pos ?? 'mark';
  if (before.pos === 'possessive' && (next === 'verb' || (isOwnedNoun(token) && ENDS_NOUN.has(next)))) return true;
  // "At the hearing the lawyer said": behind an article, a second one opens another phrase.
  if (ARTICLES.has(before.lower) && next === 'determiner') return true;
  if (OCCASIONS.has(token.lower) && OPENS_PHRASE.has(next) && isOccasionOfPhrase(tokens, token)) return true;
  return (ARTICLES.has(before.lower) || SOME.has(before.lower) || before.pos === 'adjective') && ENDS_NOUN.has(next);
}

/** "denied any cheating." */
const SOME: ReadonlySet<string> = new Set(['any', 'all', 'no', 'some']);

/** "At Friday's briefing the mayor said", "After the morning meeting Lind left": the last word of a phrase that a preposition opens. */
function isOccasionOfPhrase(tokens: readonly Token[], { index, sentence }: Token): boolean {
  let first = index - 1;
  while (index - first < LONGEST_OCCASION && tokens[first]?.sentence === sentence && IN_OCCASION.has(tokens[first]?.pos ?? 'mark')) first--;
  const opener = tokens[first];
  const determined = tokens.slice(first + 1, index).some(({ pos }) => pos === 'determiner' || pos === 'possessive');
  return determined && opener?.pos === 'preposition' && opener.sentence === sentence;
}

/** In words. */
const LONGEST_OCCASION = 6;

const IN_OCCASION: ReadonlySet<Pos> = new Set<Pos>(['noun', 'name', 'adjective', 'number', 'determiner', 'possessive']);

const OPENS_PHRASE: ReadonlySet<Pos> = new Set<Pos>(['determiner', 'possessive', 'name', 'noun', 'pronoun']);

/** "echoed her warning.": a noun of saying that looks like a gerund, with nothing that it could act on. */
const isOwnedNoun = ({ lower }: Token): boolean => nounActs.has(lower);

/**
 * "polls show the", "files from the archive show that": what stands before a verb of reporting, nothing but a phrase with a preposition
 * between them, is its subject. "his home state the party": a base form does not follow a singular.
 */
export function isNounOfSubject(spot: Spot): boolean {
  const { tokens, token, before, ambiguous } = spot;
  if (!ambiguous) return false;
  if (isVerb(token, 'base')) return isBehindSingular(spot);
  if (!isVerb(token, 'present')) return false;
  if (before.pos === 'coordinator' && tokens[before.index - 1]?.sentence !== token.sentence) return true;
  return !SUBJECT_PRONOUNS.has(before.lower) && isReporting(tokens, behindPhrase(tokens, token.index + 1));
}

function isBehindSingular({ tokens, token, before }: Spot): boolean {
  const after = tokens[token.index + 1];
  // "the ministry put the toll": its past is its base form.
  if (unchanging.has(token.lower) && after && opensObject(after)) return false;
  if (isPlural(before) || (after?.pos === 'pronoun' && !SUBJECT_PRONOUNS.has(after.lower))) return false;
  if ((before.pos !== 'noun' && before.pos !== 'name') || isOverheard(tokens, token, before)) return false;
  let first = before.index - 1;
  while (before.pos === 'name' ? tokens[first]?.pos === 'name' : DESCRIBES.has(tokens[first]?.pos ?? 'mark')) first--;
  const owner = tokens[first];
  if (owner?.sentence !== token.sentence) return false;
  return isCompoundObject(owner, before) || ARTICLES.has(owner.lower) || owner.pos === (before.pos === 'noun' ? 'possessive' : 'number');
}

/** "by text message": one thing that a preposition has. */
const isCompoundObject = (owner: Token, { pos, index }: Token): boolean =>
  owner.pos === 'preposition' && pos === 'noun' && owner.index === index - 1;

const DESCRIBES: ReadonlySet<Pos> = new Set<Pos>(['adjective', 'number', 'noun']);

/** The word behind a short phrase with a preposition, or the word itself. */
function behindPhrase(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.pos !== 'preposition') return at;
  let i = at + 1;
  while (i < at + 7 && IN_PHRASE.has(tokens[i]?.pos ?? 'mark') && !isReporting(tokens, i)) i++;
  return i;
}

const ENDS_PHRASE: ReadonlySet<Pos> = new Set<Pos>(['verb', 'auxiliary', 'modal']);

/** "said the left-hander.": a word of two parts for somebody, with its determiner before and no noun behind. */
export function isDoer(tokens: readonly Token[], token: Token): boolean {
  const after = tokens[token.index + 1]?.pos ?? 'mark';
  const phrased = tokens[token.index - 1]?.pos === 'determiner' && after !== 'noun' && after !== 'name' && after !== 'adjective';
  return phrased && /^\p{L}+-\p{L}+(?:er|or|ist)$/u.test(token.lower);
}

/** "the accused told", "for the second accused,": a participle with its article before, and a verb or a mark behind. */
export function isCalled(tokens: readonly Token[], token: Token): boolean {
  const counted = tokens[token.index - 1]?.pos === 'number' ? 2 : 1;
  const before = tokens[token.index - counted];
  const after = tokens[token.index + 1];
  if (!isVerb(token, 'past', 'participle') || !before || !after || !ARTICLES.has(before.lower)) return false;
  return /^[,.]$/.test(after.text) ? !describesOn(tokens, after) : ENDS_PHRASE.has(after.pos) && after.form !== 'gerund';
}

/** An adjective, or a helper, that is the noun of its phrase. */
export const isHeadless = (tokens: readonly Token[], token: Token): boolean =>
  isHelperNoun(tokens, token) ||
  isMine(tokens, token) ||
  (token.pos === 'adjective' &&
    (isShare(tokens, token) ||
      isCompoundPerson(tokens, token) ||
      standsAlone(tokens, token) ||
      endsPhrase(tokens, token) ||
      isLastOfSeveral(tokens, token) ||
      endsBeforeMark(tokens, token)));

/** "said one former agency official.", "the port chief, known as Lind,": a word for people behind a noun that narrows it, and nothing behind that it could describe. */
function isCompoundPerson(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[token.index - 1];
  const after = tokens[token.index + 1];
  if (!ALSO_PEOPLE.has(token.lower) || before?.sentence !== token.sentence || !/^(?:noun|number)$/.test(before.pos)) return false;
  let first = before.index;
  while (DESCRIBES.has(tokens[first - 1]?.pos ?? 'mark') || tokens[first - 1]?.pos === 'name') first--;
  const opens = tokens[first]?.pos === 'number' || /^(?:determiner|possessive)$/.test(tokens[first - 1]?.pos ?? '');
  return opens && (after?.sentence !== token.sentence || (BEHIND_PERSON.has(after.pos) && !describesOn(tokens, after)));
}

const BEHIND_PERSON: ReadonlySet<Pos> = new Set<Pos>([
  'mark',
  'preposition',
  'wh',
  'verb',
  'auxiliary',
  'modal',
  'coordinator',
  'subordinator',
]);

/** "the will", "her will": right behind its determiner a helper is none. */
function isHelperNoun(tokens: readonly Token[], { index, pos }: Token): boolean {
  const before = tokens[index - 1];
  return pos === 'modal' && before !== undefined && (ARTICLES.has(before.lower) || (before.pos === 'possessive' && before.lower !== "'s"));
}

/** "The mine", "a zinc mine": what is mine has nothing before it that describes it. */
const isMine = (tokens: readonly Token[], { index, lower }: Token): boolean =>
  lower === 'mine' && /^(?:determiner|possessive|adjective|noun|name)$/.test(tokens[index - 1]?.pos ?? '');

/** "have pledged half.", "half of the sum": a share with nothing behind it that it could describe. */
const isShare = (tokens: readonly Token[], { index, lower }: Token): boolean =>
  SHARES.has(lower) &&
  (tokens[index + 1]?.pos === 'mark' || (tokens[index + 1]?.pos === 'preposition' && tokens[index - 1]?.pos === 'verb'));

/** "the firm, which": behind its determiner and before a mark. */
function endsBeforeMark(tokens: readonly Token[], token: Token): boolean {
  const after = tokens[token.index + 1];
  if (!after || !/^[,.;:]$/.test(after.text) || describesOn(tokens, after)) return false;
  return tokens[token.index - 1]?.pos === 'determiner';
}

/** "an official said": an adjective with its determiner before and a verb behind is a noun. */
function standsAlone(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[token.index - 1];
  const after = tokens[token.index + 1];
  // "called his rival ''…''"
  if (
    before?.pos === 'possessive' &&
    before.lower !== "'s" &&
    after &&
    (after.pos === 'mark' || after.pos === 'preposition') &&
    !/^[,-]$/.test(after.text)
  )
    return true;
  if (before?.lower === "'s" && before.pos === 'possessive' && after?.pos === 'verb' && after.form === 'past') return true;
  const named = after?.text === ',' && tokens[after.index + 1]?.pos === 'name';
  if (named && isCallingBehind(token, before)) return true;
  if (before?.pos !== 'determiner' || !after) return false;
  const phrase =
    after.pos === 'preposition' &&
    (ALSO_PEOPLE.has(token.lower) || token.lower.includes('-') || after.lower === 'between' || token.lower === 'same');
  return phrase || isActing(tokens, token) || (before.lower === 'the' && named) || (ENDS_PHRASE.has(after.pos) && after.form !== 'gerund');
}

/** "the firm to pay", "the firm disputes the bill" */
function isActing(tokens: readonly Token[], { index, lower }: Token): boolean {
  const after = tokens[index + 1];
  const later = tokens[index + 2];
  if (!ALSO_PEOPLE.has(lower) || !after || !later) return false;
  return (
    after.pos === 'to' ||
    opensThat(tokens, after.index) ||
    (verbForms.get(after.lower)?.form === 'present' && (opensObject(later) || later.lower === 'that'))
  );
}

/** "One presidential hopeful, Lind, says", "a defence official, Lind, said", "the army's chief, Lind, said" */
const isCallingBehind = ({ lower }: Token, before: Token | undefined): boolean =>
  ALSO_PEOPLE.has(lower) && CALLS_BEFORE.has(before?.pos ?? 'mark');

const CALLS_BEFORE: ReadonlySet<Pos> = new Set<Pos>(['adjective', 'noun', 'possessive']);

/** "a legal right to rest", "a new high.": the last of several adjectives, which can be a noun, with nothing behind it to describe. */
function isLastOfSeveral(tokens: readonly Token[], token: Token): boolean {
  let first = token.index - 1;
  while (tokens[first]?.pos === 'adjective') first--;
  const ends = /^(?:to|preposition|mark)$/.test(tokens[token.index + 1]?.pos ?? 'mark') && tokens[token.index + 1]?.text !== ',';
  return ends && first < token.index - 1 && opensSingular(tokens[first]) && kindOf(token.lower) !== null;
}

/** "the next foul would": the last of several adjectives with a determiner before them and a helper behind. */
function endsPhrase(tokens: readonly Token[], token: Token): boolean {
  let first = token.index - 1;
  while (tokens[first]?.pos === 'adjective') first--;
  const opens = tokens[first]?.pos === 'determiner' && tokens[first]?.sentence === token.sentence;
  return opens && first < token.index - 1 && tokens[token.index + 1]?.pos === 'modal';
}

/** "the big, red bus": the comma goes on with what describes. */
const describesOn = (tokens: readonly Token[], { text, index }: Token): boolean =>
  text === ',' && /^(?:adjective|noun|adverb|coordinator)$/.test(tokens[index + 1]?.pos ?? '');

/** "provide further details": two finite verbs do not follow each other. */
function behindVerb(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[token.index - 1];
  const verb = before?.pos === 'adverb' ? tokens[token.index - 2] : before;
  return verb?.pos === 'verb' && verb.sentence === token.sentence;
}

/** "challenges the region could face": a verb that takes no bare clause, with one behind it, is a noun. */
function hasOwnClause(tokens: readonly Token[], token: Token): boolean {
  if (CLAUSE_TAKERS.has(token.lemma)) return false;
  const next = tokens[token.index + 1];
  const later = tokens[token.index + 2];
  return (next?.pos === 'name' || next?.pos === 'pronoun') && (later?.pos === 'modal' || later?.pos === 'auxiliary');
}
