import { NAMING } from '../../languages/naming.js';
import { appositiveBefore } from '../read/appositives.js';
import { companyName } from '../read/company-name.js';
import { fold } from '../read/fold.js';
import { lookUp } from '../read/gazetteer.js';
import { sexOf } from '../read/given-name.js';
import { portfolioOf, sexOfHonorific } from '../read/office.js';
import { type Phrase, parsePhrase } from '../read/phrase.js';
import { placeAfter, type Run, runsOf } from '../read/runs.js';
import { classOfBody, isCapital, isHonorific, isParticle, joined, organizationClass, type Words } from '../read/words.js';
import { acronymAfter, bodyBeside, loneBodies, type Named } from './bodies.js';
import { bodyNamed, nameBodies } from './named-body.js';
import { givenBefore, isFond } from './nicknames.js';
import { organizationEntity } from './organization.js';
import { describe, isAged, isPersonName, shortName } from './people.js';
import { type Entity, nameWords } from './registry.js';
import type { Mention } from './scene.js';
import { type Finder, placeEntity, sideOfParts } from './sides.js';

/** Reads every name of a document: who is who, what they are, for whom they stand. Full names first, so that short ones find them. */
export function discover(whole: Finder): Mention[] {
  nameBodies(whole);
  const mentions: Mention[] = [];
  const short = inFull(whole, mentions);
  const finder = { ...whole, firsts: new Map([...mentions].reverse().map(({ entity, start }) => [entity, start])) };
  const rest = short.filter((one) => !note(shortly(one, finder) ?? firstOfName(one, finder), one, mentions));
  const bodies = loneBodies(rest, finder.tagged.tokens, finder.registry);
  for (const one of rest) note(shortName(one.phrase, one.run, finder) ?? bodies.get(one) ?? null, one, mentions);
  mentions.sort((a, b) => a.start - b.start);
  shareOffices(mentions);
  return mentions;
}

/** Who a name of one word is: somebody named in full, initials, a body by what stands beside it. */
function shortly({ phrase, run }: Named, finder: Finder): Entity | null {
  return (
    fondly(phrase, run, finder) ??
    ofSharedSurname(phrase, run, finder) ??
    shortName(phrase, run, finder) ??
    byInitials(phrase, finder) ??
    bodyNamed(phrase, finder) ??
    companyName(phrase, run, finder)
  );
}

/** "Mama Rose": the only one whose name it is a part of; a name of its own if there is none. */
function fondly(phrase: Phrase, run: Run, finder: Finder): Entity | null {
  if (!isFond(phrase.name)) return null;
  const people = finder.registry.withPart(phrase.name[1]?.text ?? '').filter(({ type }) => type === 'person');
  return people.length === 1 && people[0] ? people[0] : personOrBody(run, phrase, finder);
}

/** "Ana and Rui Costa": the first has the family name of the second. */
function ofSharedSurname({ name }: Phrase, { end, sentence }: Run, { tagged: { tokens }, registry }: Finder): Entity | null {
  const [given, and, second] = [name[0], tokens[end], tokens[end + 1]];
  if (
    name.length !== 1 ||
    !given ||
    !NAMING.additive.has(and?.lower ?? '') ||
    !second ||
    sexOf(given.lower) === null ||
    sexOf(second.lower) === null
  )
    return null;
  if (registry.withPart(given.text).length > 0) return null;
  let to = end + 2;
  while (tokens[to]?.sentence === sentence && isCapital(tokens[to]) && tokens[to]?.pos === 'name') to++;
  return to > end + 2 ? registry.person(joined([given, ...tokens.slice(end + 2, to)])) : null;
}

/** Of several with one family name, the only one whom the text has brought in by then. */
function firstOfName({ phrase, run }: Named, { tagged, registry, firsts }: Finder): Entity | null {
  const sex = sexOfHonorific([...phrase.title, ...phrase.name]);
  const at = tagged.tokens[run.at]?.start ?? 0;
  const [one, other] = registry
    .withSurname(nameWords(joined(phrase.name)).at(-1) ?? '')
    .filter((person) => (firsts.get(person) ?? at) < at && !(sex && person.sex && person.sex !== sex));
  return one && !other ? one : null;
}

/** Those named by more than a word; returns the rest. */
function inFull(finder: Finder, mentions: Mention[]): Named[] {
  const short: Named[] = [];
  const again = new Map<string, Reading>();
  for (const whole of runsOf(finder.tagged)) {
    const { run, phrase, entity } = readRun(whole, { finder, again });
    if (note(entity, { run, phrase }, mentions)) callShort(entity, run, finder);
    else if (phrase.name.length > 0 && phrase.kind !== 'organization') short.push({ run, phrase });
  }
  return short;
}

function note(entity: Entity | null, { run, phrase }: Named, mentions: Mention[]): entity is Entity {
  if (entity) mentions.push(mentionOf(run, phrase, entity));
  return entity !== null;
}

/** "The Night Bakers' Guild (NBG)": what it is called from there on. */
function callShort(entity: Entity, run: Run, { tagged, registry }: Finder): void {
  const acronym = entity.type === 'organization' ? acronymAfter(run, tagged.tokens, entity.name ?? '') : null;
  if (acronym !== null) registry.alias(acronym, entity);
}

/** "UPP" is the Unity and Progress Party. */
function byInitials({ name }: Phrase, { registry }: Finder): Entity | null {
  const word = name.length === 1 ? (name[0]?.text ?? '') : '';
  const found = /^\p{Lu}{2,6}$/u.test(word) ? registry.withInitials(word) : [];
  return found.length === 1 ? (found[0] ?? null) : null;
}

interface Reading {
  readonly phrase: Phrase;
  readonly entity: Entity | null;
}

type Memory = { readonly finder: Finder; readonly again: Map<string, Reading> };

/** "The boss of Holm": where the name belongs to what the office is of, the name is read on its own. */
function readRun(run: Run, memory: Memory): Reading & { readonly run: Run } {
  const { tokens } = memory.finder.tagged;
  const words = tokens.slice(run.from, placeAfter(tokens, run.end));
  const reading = reread(words, run, memory.again) ?? read(words, run, memory);
  if (reading.phrase.name.length > 0 || !reading.phrase.complement || run.from === run.at) return { ...reading, run };
  return readRun({ ...run, from: run.at }, memory);
}

/** The same words again, with no appositive beside them, say nothing new: only their place differs. */
function reread(words: Words, run: Run, again: ReadonlyMap<string, Reading>): Reading | null {
  const known = run.besideComma ? undefined : again.get(joined(words));
  if (!known) return null;
  if (known.entity) known.entity.fullMentions++;
  const shift = (words[0]?.index ?? 0) - (known.phrase.words[0]?.index ?? 0);
  return { entity: known.entity, phrase: { ...known.phrase, name: moved(known.phrase.name, words, shift) } };
}

function moved(name: Words, words: Words, shift: number): Words {
  const from = (name[0]?.index ?? 0) + shift - (words[0]?.index ?? 0);
  return words.slice(from, from + name.length);
}

function read(words: Words, run: Run, { finder, again }: Memory): Reading {
  const phrase = asNamed(loneOwner(parsePhrase(words), finder), run, finder);
  const reading = { phrase, entity: fullName(run, phrase, finder) ?? joinedFor(run, phrase, finder) };
  if (!run.besideComma && phrase.words.length === words.length) again.set(joined(words), reading);
  return reading;
}

/** "The Greens", "Wanderers", "Local 12": common words that the document shows to be a body's name. */
function asNamed(phrase: Phrase, { at, end }: Run, { tagged, bodies }: Finder): Phrase {
  const words = tagged.tokens.slice(at, end);
  const isWhole = phrase.complement === null || phrase.start === words[0]?.start;
  if (words.length === 1 && !/[^s]s$/.test(words[0]?.lower ?? '')) return phrase;
  return phrase.name.length === 0 && isWhole && bodies.has(fold(joined(words)))
    ? { ...phrase, kind: 'other', head: null, title: [], complement: null, name: words }
    : phrase;
}

/** "Brennar's captain", "Brennar, a bank," at the start of a sentence: an unknown word with a capital is a name, as it is further on. */
function loneOwner(phrase: Phrase, { tagged }: Finder): Phrase {
  const [word, other] = phrase.words;
  const isName = word && !other && phrase.name.length === 0 && isCapital(word) && word.pos === 'noun';
  return isName && tagged.language.words.kindOf(NAMING.irregular.get(word.lower) ?? word.lower) === null
    ? { ...phrase, name: phrase.words }
    : phrase;
}

/** "The Nurses for Dignity", "the Friends of Brenn": people for a head, but capitals throughout. */
function joinedFor({ at, end }: Run, { name, plural }: Phrase, { registry, tagged }: Finder): Entity | null {
  const words = tagged.tokens.slice(at, end);
  const isOf =
    NAMING.genitive.has(words[1]?.lower ?? '') &&
    NAMING.definite.has(tagged.tokens[at - 1]?.lower ?? '') &&
    isCapital(words[0]) &&
    isCapital(words[2]);
  if (!plural || name.length > 0 || !(NAMING.benefit.has(words[1]?.lower ?? '') || isOf)) return null;
  return registry.entity({ type: 'organization', name: joined(words), side: joined(words), class: 'group' });
}

/** A counterpart has the office of whoever was named before him where he is first named. */
function shareOffices(mentions: readonly Mention[]): void {
  const seen = new Set<Entity>();
  mentions.forEach(({ entity, sentence }, at) => {
    if (!entity.titles.has('counterpart') || seen.has(entity)) return;
    seen.add(entity);
    const other = mentions
      .slice(Math.max(0, at - 4), at)
      .findLast((mention) => mention.entity.type === 'person' && mention.entity !== entity && mention.sentence >= sentence - 1);
    for (const title of other?.entity.titles ?? []) entity.titles.add(title);
  });
}

function mentionOf(run: Run, phrase: Phrase, entity: Entity): Mention {
  return { entity, sentence: run.sentence, start: phrase.name[0]?.start ?? phrase.start, end: phrase.name.at(-1)?.end ?? phrase.end };
}

function fullName(run: Run, phrase: Phrase, finder: Finder): Entity | null {
  const { registry } = finder;
  const name = joined(phrase.name);
  if (phrase.place && phrase.place.kind !== 'adjective') return placeEntity(phrase.place, registry);
  if (phrase.kind === 'organization' && !isAged(run, finder.tagged.tokens))
    return phrase.name.length > 0
      ? organizationEntity(phrase, registry, sideOfParts(phrase, finder) ?? ministrySide(phrase, finder))
      : null;
  const known = knownByMore(run, phrase, finder);
  if (known) return known;
  if (isShort(phrase.name) || isFamilyKnown(phrase, finder)) return null;
  const place = lookUp(name);
  if (place && place.kind !== 'adjective') return placeEntity(place, registry);
  const body = bodyNamed(phrase, finder);
  if (body) return body;
  if (isWhere(phrase, run, finder)) return null;
  return personOrBody(run, phrase, finder);
}

/** One word, but for a form of address. */
const isShort = (name: Words): boolean => isFond(name) || nameWords(joined(name)).length < 2 || (name.length === 2 && isHonorific(name[0]));

/** "Van den Holm" behind "Kari van den Holm": a family name with its particles. */
function isFamilyKnown({ name }: Phrase, { registry }: Finder): boolean {
  const family = fold(joined(name));
  return (
    name.slice(0, -1).every(isParticle) &&
    registry.withSurname(name.at(-1)?.text ?? '').some((one) => fold(one.name ?? '').endsWith(` ${family}`))
  );
}

/** "Kari “Sparks” Holm", and the other names that the text gives somebody. */
function knownByMore(run: Run, phrase: Phrase, finder: Finder): Entity | null {
  const given = phrase.kind === 'organization' || phrase.name.length === 0 ? [] : givenBefore(run, finder.tagged.tokens);
  if (given.length > 0) return describedPerson(joined([...given, ...phrase.name]), { run, phrase }, finder);
  const called = finder.nicknames.get(fold(joined(phrase.name)));
  return called === undefined ? null : finder.registry.person(called);
}

function personOrBody(run: Run, phrase: Phrase, finder: Finder): Entity {
  const name = joined(phrase.name);
  if (phrase.name.some((word) => word.text === '&'))
    return finder.registry.entity({ type: 'organization', name, side: name, class: 'company' });
  const beside = phrase.kind === 'person' ? null : bodyBeside(run, finder.tagged.tokens, name);
  if (beside || isOfMany(phrase, run, finder) || !isPersonName(phrase, run, finder))
    return finder.registry.entity({ type: 'organization', name, side: name, class: beside?.class ?? classOfName(phrase.name) });
  return describedPerson(name, { run, phrase }, finder);
}

/** "Allied Dock Workers" is a union. */
const classOfName = (name: Words): string | null =>
  organizationClass(name[0]) ?? (NAMING.workforce.has(name.at(-1)?.lower ?? '') ? classOfBody(UNION) : null);

const [UNION = ''] = NAMING.unionWord;

function describedPerson(name: string, { run, phrase }: Named, finder: Finder): Entity {
  const person = finder.registry.person(name);
  describe(person, phrase, run, finder);
  return person;
}

/** "The organisers, Nordic Sun": who is called by a plural is a body. */
function isOfMany({ kind }: Phrase, run: Run, { tagged }: Finder): boolean {
  const before = kind === 'person' ? [] : appositiveBefore(tagged.tokens, run);
  const { determiner, possessive, plural, parts } = parsePhrase(before);
  const isPart = tagged.tokens[(before[0]?.index ?? 0) - 1]?.pos === 'preposition';
  return before.length > 0 && !isPart && plural && parts.length === 0 && (determiner === 'the' || possessive !== null);
}

/** "The Ministry of Defence" alone is that of the country where the report was written. */
function ministrySide(phrase: Phrase, { country }: Finder): string | null {
  return (NAMING.ministryHead.has(phrase.head ?? '') || NAMING.departmentHead.has(phrase.head ?? '')) && portfolioOf(phrase) !== null
    ? country
    : null;
}

/** "In Salt Bay City": a name behind a preposition of place, of which nothing says that it is a person's. */
function isWhere(phrase: Phrase, { from }: Run, { tagged }: Finder): boolean {
  return (
    NAMING.locatives.has(tagged.tokens[from - 1]?.lower ?? '') &&
    phrase.kind === 'other' &&
    !phrase.name.some((word) => word.text === '&' || organizationClass(word) !== null) &&
    sexOf(nameWords(joined(phrase.name))[0] ?? '') === null
  );
}
