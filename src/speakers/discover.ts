import type { Tagged, Token } from '../stages/types.js';
import { lookUp, type Place, placeAt } from './gazetteer.js';
import { sexOf } from './given-name.js';
import { countryOfOffice, officeOf, officeText, sexOfHonorific, sexOfOffice } from './office.js';
import { organizationEntity } from './organization.js';
import { type Phrase, parsePhrase } from './phrase.js';
import { type Entity, nameWords, type Registry } from './registry.js';
import type { Mention } from './scene.js';
import type { UserNames } from './user.js';
import {
  isCapital,
  isHonorific,
  isInnerDot,
  isMark,
  isParticle,
  isPersonHead,
  isPossessiveMark,
  isTitleWord,
  joined,
  organizationClass,
  type Words,
} from './words.js';

interface Run {
  /** First token of the noun phrase, its name, and the end. */
  readonly from: number;
  readonly at: number;
  readonly end: number;
  readonly sentence: number;
}

interface Finder {
  readonly tagged: Tagged;
  readonly registry: Registry;
  readonly user: UserNames;
}

/** Common words of the document: a capital at the start of a sentence makes no name of them. */
function smallWords({ tokens }: Tagged): ReadonlySet<string> {
  return new Set(tokens.filter((token) => token.text === token.lower).map((token) => token.lower));
}

/** Reads every name of a document: who is who, what they are, for whom they stand. Full names first, so that short ones find them. */
export function discover(finder: Finder): Mention[] {
  const mentions: Mention[] = [];
  const short: { run: Run; phrase: Phrase }[] = [];
  for (const run of runsOf(finder.tagged)) {
    const phrase = parsePhrase(finder.tagged.tokens.slice(run.from, placeAfter(finder.tagged.tokens, run.end)));
    const entity = fullName(run, phrase, finder);
    if (entity) mentions.push(mentionOf(run, phrase, entity));
    else if (phrase.name.length > 0 && phrase.kind !== 'organization') short.push({ run, phrase });
  }
  for (const { run, phrase } of short) {
    const entity = shortName(phrase, run, finder);
    if (entity) mentions.push(mentionOf(run, phrase, entity));
  }
  mentions.sort((a, b) => a.start - b.start);
  shareOffices(mentions);
  return mentions;
}

/** A counterpart has the office of whoever was named before. */
function shareOffices(mentions: readonly Mention[]): void {
  mentions.forEach(({ entity, sentence }, at) => {
    if (!entity.titles.has('counterpart')) return;
    const other = mentions
      .slice(Math.max(0, at - 4), at)
      .findLast((mention) => mention.entity.type === 'person' && mention.entity !== entity && mention.sentence >= sentence - 1);
    for (const title of other?.entity.titles ?? []) entity.titles.add(title);
  });
}

function mentionOf(run: Run, phrase: Phrase, entity: Entity): Mention {
  return { entity, sentence: run.sentence, start: phrase.name[0]?.start ?? phrase.start, end: phrase.name.at(-1)?.end ?? phrase.end };
}

function* runsOf(tagged: Tagged): Generator<Run> {
  const { tokens } = tagged;
  const small = smallWords(tagged);
  for (const { index, firstToken, endToken } of tagged.sentences) {
    for (let at = firstToken; at < endToken; at++) {
      if (!startsName(tokens, at, { first: firstToken, small })) continue;
      const end = runEnd(tokens, at, endToken);
      yield { from: phraseStart(tokens, at, firstToken), at, end, sentence: index };
      at = end - 1;
    }
  }
}

function startsName(tokens: readonly Token[], at: number, { first, small }: { first: number; small: ReadonlySet<string> }): boolean {
  const token = tokens[at];
  if (!token || isMark(token)) return false;
  if (token.pos === 'name') return isCapital(token) || isCapital(tokens[at + 1]);
  if (!isCapital(token) || ['pronoun', 'determiner', 'possessive', 'preposition', 'subordinator', 'wh', 'coordinator'].includes(token.pos))
    return false;
  return at > first || isTitleWord(token) || placeAt(tokens, at, at + 4) !== null || (!small.has(token.lower) && isGivenName(tokens, at));
}

/** An unknown word at the start of a sentence, before a name, is a given name unless it is a common adjective. */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || next?.pos !== 'name' || !isCapital(next) || next.sentence !== token.sentence) return false;
  return sexOf(token.lower) !== null || token.pos === 'noun';
}

/** Names go on over capitals, initials, particles, and "of" after a body ("Bank of Japan"); a name known to the world ends where it ends. */
function runEnd(tokens: readonly Token[], at: number, limit: number): number {
  let end = at + 1;
  while (end < limit) {
    const token = tokens[end];
    const next = tokens[end + 1];
    if (
      isInnerDot(tokens, end) ||
      (isCapital(token) && token?.pos !== 'pronoun' && token?.pos !== 'verb') ||
      (isParticle(token) && isCapital(next) && end + 1 < limit)
    )
      end++;
    else if (/^(?:of|for|and)$/.test(token?.lower ?? '') && ofName(tokens, end, limit)) end += 2;
    else if (/^['’]$/.test(token?.text ?? '') && organizationClass(next) !== null && isCapital(next)) end += 2;
    else break;
  }
  return end;
}

/** "in Oslo" right after a name says whose ministry it is. */
function placeAfter(tokens: readonly Token[], end: number): number {
  if (!/^(?:in|of)$/.test(tokens[end]?.lower ?? '') || (organizationClass(tokens[end - 1]) === null && tokens[end - 2]?.lower !== 'of'))
    return end;
  const found = placeAt(tokens, end + 1, end + 6);
  return found?.place.kind === 'state' ? end + 1 + found.length : end;
}

function ofName(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = tokens[at + 1];
  return (
    at + 1 < limit &&
    isCapital(next) &&
    organizationClass(tokens[at - 1]) !== null &&
    isCapital(tokens[at - 1]) &&
    tokens[at]?.lower === 'of'
  );
}

const BEFORE_NAME = new Set(['adjective', 'noun', 'name', 'number', 'possessive', 'determiner']);

/** The titles, owners and adjectives in front of a name. */
function phraseStart(tokens: readonly Token[], at: number, first: number): number {
  let from = at;
  while (from > first && at - from < 8) {
    const before = tokens[from - 1];
    const isOf = before?.lower === 'of' && isPersonHead(tokens[from - 2]);
    if (!before || (!BEFORE_NAME.has(before.pos) && !isOf && !isPossessiveMark(before))) break;
    from--;
    if (before.pos === 'determiner' && !(tokens[from - 1]?.lower === 'of' && isPersonHead(tokens[from - 2]))) break;
  }
  return from;
}

function fullName(run: Run, phrase: Phrase, finder: Finder): Entity | null {
  const { registry } = finder;
  const name = joined(phrase.name);
  if (phrase.place && phrase.place.kind !== 'adjective') return placeEntity(phrase.place, registry);
  if (phrase.kind === 'organization')
    return phrase.name.length > 0 ? organizationEntity(phrase, registry, sideOfParts(phrase, finder)) : null;
  if (nameWords(name).length < 2 || (phrase.name.length === 2 && isHonorific(phrase.name[0]))) return null;
  const known = lookUp(name);
  if (known && known.kind !== 'adjective') return placeEntity(known, registry);
  if (!isPersonName(phrase, run, finder)) return registry.entity({ type: 'organization', name, side: name });
  const person = registry.person(name);
  describe(person, phrase, run, finder);
  return person;
}

function isPersonName(phrase: Phrase, run: Run, { tagged }: Finder): boolean {
  const first = nameWords(joined(phrase.name))[0] ?? '';
  if (phrase.kind === 'person' || sexOf(first) !== null) return true;
  if (phrase.name.some((word) => organizationClass(word) !== null)) return false;
  const after = appositiveAfter(tagged.tokens, run);
  if (after.some((word) => isPersonHead(word))) return true;
  return (
    phrase.determiner === null &&
    phrase.name.length <= 3 &&
    phrase.name.every((word) => word.text !== word.text.toUpperCase() || isMark(word) || word.text.length === 1)
  );
}

export function placeEntity(place: Place, registry: Registry): Entity {
  const type = place.kind === 'state' ? 'state' : place.kind === 'people' ? 'group' : 'organization';
  return registry.entity({ type, name: place.name, side: place.side, class: place.class ?? null, plural: type === 'group' });
}

/** What titles before the name and words after it say of a person. */
function describe(person: Entity, phrase: Phrase, run: Run, finder: Finder): void {
  const { tokens } = finder.tagged;
  addOffice(person, phrase, finder);
  person.sex ??= sexOfHonorific(phrase.title);
  const after = appositiveAfter(tokens, run);
  if (after.length > 0) addOffice(person, parsePhrase(after), finder);
  const before = appositiveBefore(tokens, run);
  if (before.length > 0) addOffice(person, parsePhrase(before), finder);
}

function addOffice(person: Entity, phrase: Phrase, finder: Finder): void {
  const office = officeOf(phrase.title.length > 0 ? phrase.title : phrase.modifiers);
  if (!office) return;
  const text = officeText(office);
  person.titles.add(text);
  person.sex ??= sexOfOffice(office.head);
  person.side ??= sideOfParts(phrase, finder) ?? sideOfSubject(phrase, finder) ?? countryOfOffice(text);
}

/** The side that a phrase names in a modifier, an owner or a complement. */
export function sideOfParts(phrase: Phrase, finder: { readonly registry: Registry; readonly user: UserNames }): string | null {
  if (phrase.country !== null) return phrase.country;
  if (phrase.possessor) return sideOfName(phrase.possessor, finder);
  const { complement } = phrase;
  return complement && /^(?:of|for|from|at|in|to|with)$/.test(complement.by) ? sideOfName(complement.phrase, finder) : null;
}

/** "Norway said its minister …": the country or body that the sentence begins with. */
function sideOfSubject(phrase: Phrase, { tagged }: Finder): string | null {
  const first = phrase.words[0];
  if (phrase.possessive !== 'its' || !first) return null;
  const start = tagged.sentences[first.sentence]?.firstToken ?? first.index;
  for (let at = start; at < first.index; at++) {
    const side = placeAt(tagged.tokens, at, first.index)?.place.side;
    if (side) return side;
  }
  return null;
}

function sideOfName(phrase: Phrase, { registry }: { readonly registry: Registry }): string | null {
  if (phrase.place) return phrase.place.side;
  if (phrase.country !== null) return phrase.country;
  if (phrase.kind === 'organization' && phrase.name.length > 0) return organizationEntity(phrase, registry, null)?.side ?? null;
  const parts = phrase.name.at(-1) ? registry.withPart(joined([phrase.name.at(-1) as Token])) : [];
  return parts.length === 1 ? (parts[0]?.side ?? null) : null;
}

const ENDS_APPOSITIVE = new Set(['verb', 'auxiliary', 'modal', 'wh', 'pronoun', 'subordinator']);

/** ", the defence minister," after a name; ", who chairs the union" too. */
function appositiveAfter(tokens: readonly Token[], { end, sentence }: Run): Words {
  if (tokens[end]?.text !== ',' || tokens[end]?.sentence !== sentence) return [];
  const chairs = leadsBody(tokens, end + 1);
  let to = chairs ?? end + 1;
  const from = to;
  while (
    to < tokens.length &&
    to - from < 12 &&
    tokens[to]?.sentence === sentence &&
    !isMark(tokens[to]) &&
    !ENDS_APPOSITIVE.has(tokens[to]?.pos ?? '')
  )
    to++;
  const words = tokens.slice(from, to);
  if (words[0]?.pos === 'coordinator') return [];
  if (chairs !== null) return [headWord(tokens, end + 2), ...preposition(tokens, end + 2), ...words];
  return words.some((word) => isPersonHead(word)) && !isNameStart(words) && !startsClause(tokens[to]) ? words : [];
}

const LEADS: Readonly<Record<string, string>> = {
  chairs: 'chair',
  heads: 'head',
  leads: 'leader',
  runs: 'head',
  directs: 'director',
  chaired: 'chair',
  headed: 'head',
  led: 'leader',
  represents: 'representative',
};

function leadsBody(tokens: readonly Token[], at: number): number | null {
  return tokens[at]?.lower === 'who' && Object.hasOwn(LEADS, tokens[at + 1]?.lower ?? '') ? at + 2 : null;
}

function headWord(tokens: readonly Token[], at: number): Token {
  const token = tokens[at] as Token;
  const word = LEADS[token.lower] ?? token.lower;
  return { ...token, text: word, lower: word, lemma: word, pos: 'noun' };
}

function preposition(tokens: readonly Token[], at: number): Token[] {
  const token = tokens[at];
  return token ? [{ ...token, start: token.end, text: 'of', lower: 'of', lemma: 'of', pos: 'preposition' }] : [];
}

/** "X said on Monday, a minister said": what follows is a clause of its own. */
function startsClause(next: Token | undefined): boolean {
  return next !== undefined && ['verb', 'auxiliary', 'modal'].includes(next.pos) && next.form !== 'gerund';
}

function isNameStart(words: Words): boolean {
  const first = words[0];
  return (
    first !== undefined &&
    first.pos === 'name' &&
    !isTitleWord(first) &&
    placeAt(words, 0, words.length) === null &&
    !words.slice(1, 3).some((word) => isPossessiveMark(word))
  );
}

/** "Russia's defence minister, NAME": the office before the comma. */
function appositiveBefore(tokens: readonly Token[], { from, at }: Run): Words {
  const comma = tokens[from - 1];
  const head = tokens[from - 2];
  if (from !== at || comma?.text !== ',' || !isPersonHead(head) || head?.sentence !== comma.sentence) return [];
  return tokens.slice(phraseStart(tokens, from - 2, Math.max(0, from - 12)), from - 1);
}

/** A name of one word: somebody known by it in this document, or somebody new. */
function shortName(phrase: Phrase, run: Run, finder: Finder): Entity | null {
  const { registry } = finder;
  const word = nameWords(joined(phrase.name)).at(-1) ?? '';
  if (word === '') return null;
  const sex = sexOfHonorific([...phrase.title, ...phrase.name]);
  const found = byShortName(word, phrase, sex, registry);
  if (found) {
    if (found.type === 'person') describe(found, phrase, run, finder);
    return found;
  }
  if (registry.withSurname(word).length > 1 || registry.withPart(word).length > 1) return null;
  if (phrase.kind !== 'person' && !sex) return null;
  const person = registry.entity({
    type: 'person',
    name: joined(phrase.name.filter((token) => !isHonorific(token) && !isMark(token))),
    sex,
  });
  describe(person, phrase, run, finder);
  return person;
}

/** The only person, or body, that a short name fits; the title and the honorific must fit too. */
export function byShortName(word: string, phrase: Phrase, sex: 'm' | 'f' | null, registry: Registry): Entity | null {
  const bySurname = registry.withSurname(word).filter((person) => !sex || !person.sex || person.sex === sex);
  const office = officeOf(phrase.title);
  const held = office ? bySurname.filter((person) => [...person.titles].some((title) => title.endsWith(office.head))) : [];
  const candidates = held.length > 0 ? held : bySurname.length > 0 ? bySurname : registry.withPart(word);
  if (candidates.length === 1) return candidates[0] ?? null;
  return foremost(candidates);
}

/** Of two Clintons, the one whom the document names in full at least twice as often; nobody if they are near. */
function foremost(candidates: readonly Entity[]): Entity | null {
  const sorted = [...candidates].sort((a, b) => b.fullMentions - a.fullMentions || a.id - b.id);
  const [first, second] = sorted;
  if (!first || !second) return null;
  return first.fullMentions >= 2 * second.fullMentions ? first : null;
}
