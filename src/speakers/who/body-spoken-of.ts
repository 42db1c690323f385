/** The body that a clause is about: whose "its" is, and who goes on being spoken of. */

import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { type Phrase, parsePhrase } from '../read/phrase.js';
import { upTo } from '../read/reach.js';
import { regionAt } from '../read/regions.js';
import { isAllQuoted, tokensOf } from '../read/tokens.js';
import {
  classOfBody,
  isCapital,
  isPossessiveMark,
  joined,
  organizationClass,
  textWithoutArticle,
  trimMarks,
  type Words,
} from '../read/words.js';
import { bareBody } from './called.js';
import { selfNamed } from './force.js';
import { pluralsBefore } from './plurals.js';
import type { Entity } from './registry.js';
import { beginsSource, isRead, type Mention, namedIn, type Scene, type Spot } from './scene.js';

/** The subject of this sentence, or of the last one above it that does not stand in quotation marks, if that is a body. */
export function bodyInSubject({ start, sentence }: Spot, scene: Scene): Entity | null {
  const here = subjectBody(sentence, start, scene);
  if (here) return here;
  for (let at = sentence - 1; at >= Math.max(0, sentence - MOST_QUOTED) && !scene.tagged.frame?.breaks.has(at + 1); at--)
    if (!isAllQuoted(scene.tagged, at) && !goesOn(at, scene)) return subjectBody(at, start, scene);
  return null;
}

/** "The dam is safe, the commission said. Chairman Holm …": the body whose words the last sentence that does not stand in quotation marks tells, if it is told behind them. */
export function bodyBehindWords({ sentence }: Spot, scene: Scene): Entity | null {
  for (let at = sentence - 1; at >= Math.max(0, sentence - MOST_QUOTED) && !scene.tagged.frame?.breaks.has(at + 1); at--) {
    if (isAllQuoted(scene.tagged, at)) continue;
    const last = namedIn(scene, at).findLast((mention) => beginsSource(mention, scene));
    const isBehind = last !== undefined && tokensOf(scene.tagged, at).some((word) => word.end <= last.start && PREDICATE.has(word.pos));
    return isBehind && last.entity.type === 'organization' && last.entity.side === last.entity.name ? last.entity : null;
  }
  return null;
}

/** In sentences: a quotation goes on for so many before it is told who speaks. */
const MOST_QUOTED = 4;

/** "It had waited for a week.", "There are too few of them.": the sentence goes on about what the one above it spoke of. */
export function goesOn(sentence: number, { tagged }: Scene): boolean {
  const [first] = tokensOf(tagged, sentence);
  return (NAMING.neuter.has(first?.lower ?? '') || NAMING.thereMark.has(first?.lower ?? '')) && first?.quoted === 0;
}

/** "The roof leaked.": no body is told of in the sentence, by a name or by its kind. */
export const tellsOfNobody = (sentence: number, scene: Scene): boolean =>
  namedIn(scene, sentence).length === 0 && tokensOf(scene.tagged, sentence).every((word) => organizationClass(word) === null);

/** The body that a sentence begins with as what it is about. */
export function subjectBody(sentence: number, before: number, scene: Scene): Entity | null {
  const words = subjectOf(sentence, before, scene);
  const core = withoutDay(upTo(words, ({ text }) => text === ','));
  if (core.length === 0) return null;
  const phrase = parsePhrase(core);
  const beside = setOff(phrase, words.slice(core.length + 1), scene);
  // "Danish brewer Brennar": what looks like somebody's trade is a firm's.
  if (!beside && phrase.kind === 'person') return bodyNamed(core, scene);
  if (beside || phrase.kind === 'document' || phrase.pronoun !== null) return beside;
  return (phrase.possessor ? null : bodyNamed(core, scene)) ?? bodyCalled(phrase, sentence, scene);
}

/** "Brennar Foods on Monday denied". */
const withoutDay = (words: Words): Words =>
  NAMING.weekdays.has(words.at(-1)?.lower ?? '') && words.at(-2)?.pos === 'preposition' ? words.slice(0, -2) : words;

/** From the beginning of the sentence to its verb. */
function subjectOf(sentence: number, before: number, { tagged }: Scene): Words {
  const words = withoutLead(tokensOf(tagged, sentence));
  const end = words.findIndex(
    (word, at) => (PREDICATE.has(word.pos) && !isTask(word, words[at + 1])) || (at > 0 && isRelative(word, words[at - 1])),
  );
  const subject = trimMarks(words.slice(0, Math.max(0, end)));
  const isPlain = subject.every(({ quoted, pos }) => quoted === 0 && pos !== 'wh') && (subject.at(-1)?.end ?? before) < before;
  return isPlain && subject.length <= LONGEST ? subject : [];
}

const PREDICATE: ReadonlySet<string> = new Set(['verb', 'auxiliary', 'modal', 'to']);

/** "The licensing panel": what the body does. */
const isTask = ({ form }: Token, next: Token | undefined): boolean =>
  form === 'gerund' && next?.pos === 'noun' && organizationClass(next) !== null;

/** "The board that runs the canal", "the port, which". */
const isRelative = ({ lower }: Token, before: Token | undefined): boolean =>
  (NAMING.clauseOpener.has(lower) || NAMING.thingRelatives.has(lower)) &&
  (before?.pos === 'noun' || before?.pos === 'name' || before?.text === ',');

/** In tokens. */
const LONGEST = 16;

/** "OSLO – The council …", "But the council …", "In May, the council …". */
function withoutLead(words: Words): Words {
  const dash = words.slice(0, LONGEST / 2).findIndex(({ text }) => /^[—–:-]$/.test(text));
  const rest = isCapital(words[0]) ? words.slice(dash + 1) : words;
  const first = rest[0]?.pos ?? '';
  if (first === 'coordinator') return rest.slice(1);
  return first === 'preposition' || first === 'adverb' ? rest.slice(rest.findIndex(({ text }) => text === ',') + 1) : rest;
}

/** "An association of growers, Vesle, …", "The builder, Lund's Halden Steel, …": the name beside what it is. */
function setOff(phrase: Phrase, behind: Words, scene: Scene): Entity | null {
  if (phrase.name.length > 1) return null;
  const words = upTo(behind, ({ text }) => text === ',' || text === '(');
  const known = bodyNamed(words, scene);
  if (known || phrase.kind !== 'organization' || phrase.determiner !== 'a' || words.length === 0 || !words.every(isCapital)) return known;
  const name = joined(words);
  return scene.registry.entity({ type: 'organization', name, side: name, class: classOfBody(phrase.head) });
}

/** The body whose name the words end with, and that nothing but an owner stands before. */
function bodyNamed(words: Words, scene: Scene): Entity | null {
  const [first] = words;
  const mention = first && namedIn(scene, first.sentence).find((one) => isWhole(one, words));
  return mention ? mention.entity : partOfCountry(words, scene);
}

const isWhole = ({ entity, start, end }: Mention, words: Words): boolean =>
  entity.type === 'organization' && end === words.at(-1)?.end && words.every((word) => word.start >= start || isBeforeName(word));

/** An owner, or what the body is: "bus operator Brennar". */
const isBeforeName = (word: Token): boolean =>
  /^(?:name|possessive|adjective|noun|number)$/.test(word.pos) ||
  isPossessiveMark(word) ||
  /^['’]$/.test(word.text) ||
  NAMING.leads.has(word.lower);

function partOfCountry(words: Words, { registry }: Scene): Entity | null {
  const part = regionAt(words, 0, words.length);
  const name = part?.length === words.length ? part.part : null;
  return name === null ? null : registry.entity({ type: 'organization', name, side: name, class: 'government' });
}

/** "The bell-ringers' society", "their cooperative", "the opposition on the board". */
function bodyCalled(phrase: Phrase, sentence: number, scene: Scene): Entity | null {
  if (phrase.plural || !isDefinite(phrase)) return null;
  if (NAMING.trialCamps.has(phrase.head ?? '')) return selfNamed(phrase.head ?? '', scene);
  if (phrase.kind !== 'organization' || NAMING.partsOfPlaces.has(phrase.head ?? '')) return null;
  const place = { start: phrase.start, sentence };
  const name = NAMING.their.has(phrase.possessive ?? '') ? nameOfTheirs(phrase, place, scene) : null;
  if (name !== null) return scene.registry.entity({ type: 'organization', name, side: name, class: classOfBody(phrase.head) });
  return isBare(phrase) && !isRead(scene) ? bareBody(phrase, scene, place) : sifted(phrase, place, scene);
}

const isDefinite = ({ determiner, possessor, possessive }: Phrase): boolean =>
  determiner === 'the' || possessor !== null || possessive !== null;

/** "The council": it may yet come out which. */
const isBare = ({ modifiers, possessor, complement, name }: Phrase): boolean =>
  modifiers.length === 0 && possessor === null && complement === null && name.length === 0;

function sifted(phrase: Phrase, place: Spot, scene: Scene): Entity | null {
  const answer = scene.sift({ ...place, end: phrase.end, phrase, draft: null, outer: null }, scene)?.answer;
  const found = answer && 'entity' in answer ? answer.entity : null;
  return found?.type === 'organization' || found?.side ? found : null;
}

/** "Then there are the potters. Their cooperative …": the potters' cooperative. */
function nameOfTheirs({ head }: Phrase, place: Spot, scene: Scene): string | null {
  const [people] = pluralsBefore(place, scene);
  return people && head !== null ? `${textWithoutArticle(people.words)}’ ${head}` : null;
}
