import { NAMING } from '../../../languages/naming.js';
import { appositiveBefore } from '../../read/appositives.js';
import { fold } from '../../read/fold.js';
import { isGivenName, sexOf } from '../../read/given-name.js';
import { portfolioOf } from '../../read/office.js';
import { type Phrase, parsePhrase } from '../../read/phrase.js';
import { countryOfRegion } from '../../read/regions.js';
import type { Run } from '../../read/runs.js';
import { isHumanTrait, traitsAfter } from '../../read/traits.js';
import { classOfBody, isCapital, isParticle, joined, organizationClass, type Words } from '../../read/words.js';
import { bodyBeside, type Named } from '../bodies.js';
import { isOfPeople } from '../body-names/beside.js';
import { FIRM } from '../body-names/body.js';
import { nameWords } from '../name-words.js';
import { bodyNamed } from '../named-body.js';
import { givenBefore, isFond } from '../nicknames.js';
import { organizationEntity } from '../organization.js';
import { describe, isAged, isFollowedByWho, isPersonName } from '../people.js';
import type { Entity } from '../registry.js';
import { type Finder, placeEntity, sideOfParts } from '../sides.js';

/** What a phrase names by itself: a place, a body, somebody in full; null where a short name has to be looked for among those. */
export function fullName(run: Run, phrase: Phrase, finder: Finder): Entity | null {
  const { registry } = finder;
  if (isPortfolio(phrase)) return null;
  if (phrase.place && phrase.place.kind !== 'adjective') return placeEntity(phrase.place, registry);
  if (phrase.kind === 'organization' && !isTrader(phrase, run, finder))
    return phrase.name.length > 0
      ? organizationEntity(phrase, registry, sideOfParts(phrase, finder) ?? ministrySide(phrase, finder))
      : null;
  const known = knownByMore(run, phrase, finder) ?? bodyOfPeople(run, phrase, finder);
  if (known) return known;
  if (isShort(phrase.name) || isFamilyKnown(phrase, finder) || isDemonym(phrase)) return null;
  const family = familyOfTwo(phrase, finder);
  if (family) return family;
  const body = bodyNamed(phrase, finder);
  if (body) return body;
  if (isWhere(phrase, run, finder)) return null;
  return personOrBody(run, phrase, finder);
}

/** "Fish wholesaler Kari Holm", "grain supplier Arne Lund, a member of the guild": people have trades that firms have. */
function isTrader({ name, head }: Phrase, run: Run, { tagged: { tokens } }: Finder): boolean {
  if (isAged(run, tokens)) return true;
  const trade = tokens[run.at - 1];
  if (trade?.lower !== head || isCapital(trade) || classOfBody(head) !== FIRM || name.length < 2 || name.length > 3) return false;
  if (!name.every(isCapital) || name.some((word) => organizationClass(word) !== null)) return false;
  return sexOf(name[0]?.lower ?? '') !== null || isFollowedByWho(run, tokens) || [...traitsAfter(tokens, run.end)].some(isHumanTrait);
}

/** "Brennar Sisters", where the text shows it to be a body's name: the last word is a title of people, and there is no name besides. */
function bodyOfPeople({ at, end }: Run, { name }: Phrase, { tagged, bodies, registry }: Finder): Entity | null {
  const whole = joined(tagged.tokens.slice(at, end));
  const known = name.length === 0 && end - at > 1 ? bodies.get(fold(whole)) : undefined;
  return known ? registry.entity({ type: 'organization', name: whole, side: whole, class: known.class }) : null;
}

/** One word, but for a fond one in front. */
const isShort = (name: Words): boolean => isFond(name) || nameWords(joined(name)).length < 2;

/** "Van den Holm" behind "Kari van den Holm": a family name with its particles. */
function isFamilyKnown({ name }: Phrase, { registry }: Finder): boolean {
  const family = fold(joined(name));
  return (
    name.slice(0, -1).every(isParticle) &&
    registry.withSurname(name.at(-1)?.text ?? '').some((one) => fold(one.name ?? '').endsWith(` ${family}`))
  );
}

/** "A New Yorker": somebody from there. */
const isDemonym = ({ name, kind, determiner }: Phrase): boolean => {
  const text = joined(name);
  return (
    kind === 'other' &&
    determiner !== 'the' &&
    NAMING.demonymPattern.test(text) &&
    countryOfRegion(text.replace(NAMING.demonymPattern, '')) !== null
  );
};

/** "Bonham Lund" behind "Kari Bonham Lund": a family's name of two words, the first of which nobody is called by alone. */
function familyOfTwo({ name }: Phrase, { registry }: Finder): Entity | null {
  const words = nameWords(joined(name));
  if (words.length !== 2 || isGivenName(words[0] ?? '')) return null;
  const tail = ` ${words.join(' ')}`;
  const [one, other] = registry.withSurname(words[1] ?? '').filter((person) => {
    const [given = '', ...family] = nameWords(person.name ?? '');
    return family.length === 2 && ` ${family.join(' ')}` === tail && isGivenName(given);
  });
  return one && !other ? one : null;
}

/** "Kari “Sparks” Holm", and the other names that the text gives somebody. */
function knownByMore(run: Run, phrase: Phrase, finder: Finder): Entity | null {
  const given = phrase.kind === 'organization' || phrase.name.length === 0 ? [] : givenBefore(run, finder.tagged.tokens);
  if (given.length > 0) return describedPerson(joined([...given, ...phrase.name]), { run, phrase }, finder);
  const called = finder.nicknames.get(fold(joined(phrase.name)));
  return called === undefined ? null : finder.registry.person(called);
}

/** A name of which nothing else is known: a body's, if it is written or introduced like one, or else a person's. */
export function personOrBody(run: Run, phrase: Phrase, finder: Finder): Entity {
  const name = joined(phrase.name);
  if (phrase.name.some((word) => word.text === '&'))
    return finder.registry.entity({ type: 'organization', name, side: name, class: 'company' });
  if (isOfPeople(run, finder.tagged.tokens)) return namedBody(name, classOfName(phrase.name), finder);
  const isTrade = phrase.kind === 'person' || isTradeBehind(run, phrase, finder);
  const beside = isTrade ? null : bodyBeside(run, finder.tagged.tokens, name);
  if (beside || isOfMany(phrase, run, finder) || !isPersonName(phrase, run, finder))
    return namedBody(name, beside?.class ?? classOfName(phrase.name), finder);
  return describedPerson(name, { run, phrase }, finder);
}

/** "Jamie Holm, the publisher of it": of somebody with a given name such words tell what they do. */
const isTradeBehind = ({ end }: Run, { name }: Phrase, { tagged: { tokens } }: Finder): boolean =>
  name.length > 1 &&
  isGivenName(name[0]?.lower ?? '') &&
  tokens[end]?.text === ',' &&
  NAMING.tradesOfEither.has(tokens[tokens[end + 1]?.pos === 'determiner' ? end + 2 : end + 1]?.lower ?? '');

/** Papers speak for nobody. */
const namedBody = (name: string, kind: string | null, { registry }: Finder): Entity =>
  registry.entity({ type: 'organization', name, side: kind === 'newspaper' ? null : name, class: kind });

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
  const [first] = before;
  const isPart = first && tagged.tokens[first.index - 1]?.pos === 'preposition';
  return !isPart && plural && parts.length === 0 && (determiner === 'the' || possessive !== null);
}

/** "The Ministry of Defence" alone is that of the country where the report was written. */
function ministrySide(phrase: Phrase, { country }: Finder): string | null {
  return (NAMING.ministryHead.has(phrase.head ?? '') || NAMING.departmentHead.has(phrase.head ?? '')) && portfolioOf(phrase) !== null
    ? country
    : null;
}

/** "The Minister of Economic Affairs": what somebody is minister of is no body. */
export const isPortfolio = ({ name, kind }: Phrase): boolean => kind === 'other' && NAMING.portfolios.has(joined(name).toLowerCase());

/** "In Salt Bay City", "the city of Salt Bay": a name behind a preposition of place, of which nothing says that it is a person's. */
function isWhere(phrase: Phrase, { from }: Run, { tagged: { tokens } }: Finder): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  const isTowns = NAMING.genitive.has(before) && NAMING.townWords.has(tokens[from - 2]?.lower ?? '');
  return (
    (NAMING.locatives.has(before) || isTowns) &&
    phrase.kind === 'other' &&
    !phrase.name.some((word) => word.text === '&' || organizationClass(word) !== null) &&
    sexOf(nameWords(joined(phrase.name))[0] ?? '') === null
  );
}

/** "The Nurses for Dignity", "the Friends of Brenn": people for a head, but capitals throughout. */
export function joinedFor({ at, end }: Run, { plural }: Phrase, { registry, tagged }: Finder): Entity | null {
  const words = tagged.tokens.slice(at, end);
  const isOf =
    NAMING.genitive.has(words[1]?.lower ?? '') &&
    NAMING.definite.has(tagged.tokens[at - 1]?.lower ?? '') &&
    isCapital(words[0]) &&
    isCapital(words[2]);
  if (!plural || !(NAMING.benefit.has(words[1]?.lower ?? '') || isOf)) return null;
  return registry.entity({ type: 'organization', name: joined(words), side: joined(words), class: 'group' });
}
