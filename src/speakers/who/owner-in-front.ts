import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { MINISTERED } from '../../world/organizations.js';
import { PLATFORMS } from '../../world/outlets.js';
import { officeInCapitals } from '../read/capital-offices.js';
import { fold } from '../read/fold.js';
import { lookUp, placeAt } from '../read/gazetteer.js';
import { sexOf } from '../read/given-name.js';
import { tellsFrom } from '../read/name-part.js';
import { isIdle } from '../read/office.js';
import { type Phrase, parsePhrase } from '../read/phrase.js';
import { upTo } from '../read/reach.js';
import { regionAt } from '../read/regions.js';
import { isCapital, isTitleWord, joined, organizationClass, type Words } from '../read/words.js';
import { FIRM } from './body-names/body.js';
import { nameWords } from './name-words.js';
import { isHomeOnly, isOfOne } from './of-one.js';
import { isOfState, organizationEntity, speaksForState } from './organization.js';
import { partyInFront } from './party-in-front.js';
import type { Entity } from './registry.js';
import type { Scene } from './scene.js';
import { ministerialSide } from './state-of.js';

/** "A company spokeswoman", "the army chief": the body that a noun before the head tells, or the phrase that says which it is. */
export function bodyInFront(phrase: Phrase, scene: Scene, sentence: number): Entity | Phrase | null {
  const words = beforeTask(phrase.title.length > 0 ? phrase.title.slice(0, -1) : phrase.modifiers);
  const entity = entityInFront(words, phrase, { scene, sentence });
  return entity ? (isHomeOnly(entity, phrase) ? null : entity) : bodyByKind(words, phrase, scene.tagged.sentences[sentence]?.firstToken);
}

/** A body by its name, a person whom the office serves, a ministry. */
function entityInFront(words: Words, phrase: Phrase, { scene, sentence }: { scene: Scene; sentence: number }): Entity | null {
  const [first] = words;
  // "Apple CEO Kari Holm", at the start of a sentence.
  if (first?.pos === 'noun' && officeInCapitals(first.index, scene.tagged.tokens) !== null)
    return scene.registry.entity({ type: 'organization', name: first.text, side: first.text });
  const isSpoken = phrase.determiner === 'a' && NAMING.spokespeople.has(phrase.head ?? '');
  return (
    partyInFront(phrase, scene) ??
    bodyCalled(words, scene) ??
    bodyEnding(words, scene) ??
    (isOfOne(phrase) ? personCalled(words, scene) : null) ??
    makerInFront(words, phrase, scene) ??
    ministryInFront(ofMinistry(words, phrase), scene, sentence) ??
    (NAMING.minister.has(phrase.head ?? '') && !hasClass(words) ? null : bodyNamedInFront(words, scene, isSpoken))
  );
}

/** "A Brennar memo", "the FTD report": a name of one word that is no person's, place's or day's has made what is written. */
function makerInFront(words: Words, { kind, determiner }: Phrase, { registry }: Scene): Entity | null {
  const word = words.at(-1);
  if (kind !== 'document' || !word || !isCapital(word) || isCapital(words.at(-2))) return null;
  const isLetters = /^\p{Lu}{3,6}$/u.test(word.text);
  if (!isLetters && (determiner !== 'a' || word.pos !== 'name' || !isUnknownName(word))) return null;
  if (
    NAMING.nobodysPapers.has(word.lower) ||
    PLATFORMS.has(word.lower) ||
    lookUp(word.text) !== null ||
    registry.withPart(word.text).length > 0
  )
    return null;
  return registry.entity({ type: 'organization', name: word.text, side: word.text });
}

const isUnknownName = (word: Token): boolean =>
  sexOf(word.lower) === null &&
  regionAt([word], 0, 1) === null &&
  organizationClass(word) === null &&
  !NAMING.weekdays.has(word.lower) &&
  !NAMING.months.has(word.lower) &&
  NAMING.kindOf(NAMING.singular(word.lower)) === null &&
  !NAMING.familyNames.has(word.lower);

/** "Public Utilities Minister": what a minister is for is no body, if no word in it is one for a body or a place. */
const hasClass = (words: Words): boolean =>
  words.some(
    (word) =>
      ![null, FIRM].includes(organizationClass(word)) || NAMING.partsOfCountries.has(word.lower) || NAMING.townWords.has(word.lower),
  );

/** The phrase that tells by its kind which body it is. @param first the first word of the sentence */
function bodyByKind(words: Words, phrase: Phrase, first: number | undefined): Phrase | null {
  const at = words.findLastIndex(
    (word) =>
      organizationClass(word) !== null && (!isCapital(word) || word.index === first) && !isPortfolio(word) && !isMinisters(word, phrase),
  );
  if (at < 0) return null;
  const from = words.findIndex(({ lower }) => !isIdle(lower) && !NAMING.officeStarts.has(lower) && !NAMING.insideOffices.has(lower));
  if (from === at && NAMING.innerUnits.has(words[at]?.lower ?? '')) return null;
  const front = parsePhrase(words.slice(from, at + 1));
  // "Embassy spokeswoman Kari Holm": at the start of a sentence a capital makes no name.
  return { ...front, determiner: 'the', name: words[at]?.index === first ? [] : front.name };
}

/** "Holm senior communications", "RNC Hispanic communications": what is in front of the task that an office is for. */
function beforeTask(words: Words): Words {
  if (!NAMING.tasksOfOffices.has(words.at(-1)?.text ?? '')) return words;
  const last = words.findLastIndex(
    ({ text, pos }) => !(NAMING.tasksOfOffices.has(text) || NAMING.officeStarts.has(text) || pos === 'adjective'),
  );
  return words.slice(0, last + 1);
}

/** "Norway's Harbour Party leader", "Japan's Halden Motors chief executive": a body that speaks for itself in its own country, not the country. */
export function bodyOfCountry({ possessor, title, kind }: Phrase, { registry }: Scene): Entity | null {
  if (kind !== 'person' || possessor?.place?.kind !== 'state') return null;
  const end = title.findLastIndex((word) => organizationClass(word) !== null) + 1;
  const from = title.slice(0, end).findIndex(isCapital);
  const front = from < 0 ? [] : title.slice(from, end);
  const own = organizationClass(front.at(-1)) ?? '';
  if (front.length < 2 || end === title.length || speaksForState(own || null) || isOfState(own) || isCentralBank(front)) return null;
  const body = organizationEntity(parsePhrase(front), registry, possessor.country);
  return body?.type === 'organization' && body.side === body.name ? body : null;
}

/** "The Central Bank", "the National Bank": the state's, or it cannot be told. */
const isCentralBank = (front: Words): boolean =>
  front.length === 2 && NAMING.bankHead.has(front[1]?.lower ?? '') && NAMING.nameOpeners.has(front[0]?.lower ?? '');

/** "The Kenyan energy minister", "School Minister", "the shipping minister". */
const isMinisters = (word: Token, { head }: Phrase): boolean =>
  NAMING.minister.has(head ?? '') &&
  (isCapital(word) || NAMING.portfolios.has(word.lower) || MINISTERED.has(organizationClass(word) ?? ''));

const isPortfolio = (word: Token): boolean => isCapital(word) && NAMING.portfolios.has(word.lower);

/** "A Murray Mutual spokesperson" is of a body, though Murray is a given name. "Harbour Council chairman", "Brennar Rovers manager", "Fjord Care chief nursing officer": two capitals or more in front of a small letter. */
function bodyNamedInFront(given: Words, scene: Scene, isSpoken: boolean): Entity | null {
  const words = given.slice(0, given.findLastIndex((word) => !NAMING.officeStarts.has(word.lower)) + 1);
  const at = words.findLastIndex((word, index) => isCapital(word) && isCapital(words[index - 1]));
  const from = words.slice(0, Math.max(0, at)).findLastIndex((word) => !isCapital(word)) + 1;
  const front = words.slice(from, at + 1);
  const part = partInFront(front, scene);
  if (part) return part;
  const isOffice = at === words.length - 1 && (front.some(isPortfolio) || NAMING.portfolios.has(joined(front).toLowerCase()));
  const last = words[at];
  if (
    !last ||
    isOffice ||
    isBranch(last, given) ||
    front.some(({ lower }) => NAMING.insideOffices.has(lower)) ||
    front.some((word) => (isTitleWord(word) && !isPortfolio(word)) || tellsFrom(word) || placeAt([word], 0, 1) !== null)
  )
    return null;
  const kind = organizationClass(last);
  if (kind !== null) return organizationEntity(parsePhrase(front), scene.registry, isOfState(kind) ? (scene.home ?? scene.land) : null);
  const name = joined(front);
  if ((at < words.length - 1 && isIdle(front[0]?.lower ?? '')) || (!isSpoken && sexOf(nameWords(name)[0] ?? '') !== null)) return null;
  return scene.registry.entity({ type: 'organization', name, side: name });
}

/** Up to the last word for a ministry, unless a minister's office follows or its country is told. */
const ofMinistry = (words: Words, { head, country }: Phrase): Words =>
  country !== null || NAMING.minister.has(head ?? '')
    ? []
    : words.slice(0, words.findLastIndex(({ lower }) => NAMING.ministryHead.has(lower)) + 1);

/** "Foreign Ministry spokeswoman": that of the state whose ministry the text has named, or where the report was written. */
function ministryInFront(front: Words, scene: Scene, sentence: number): Entity | null {
  if (!NAMING.ministryHead.has(front.at(-1)?.lower ?? '')) return null;
  const phrase = parsePhrase(front);
  const side = ministerialSide({ ...phrase, title: front }, scene, { start: phrase.start, sentence });
  return side === null ? null : organizationEntity(phrase, scene.registry, side);
}

/** "Nairobi County Chief Officer": a part of a country, whatever its name is known for. */
function partInFront(front: Words, { registry }: Scene): Entity | null {
  if (!NAMING.partsOfCountries.has(front.at(-1)?.lower ?? '') || front.some(isTitleWord)) return null;
  const name = joined(front);
  return registry.entity({ type: 'organization', name, side: name, class: 'government' });
}

/** "Public Affairs Director": what the office is of is a part of any firm. */
const isBranch = (last: Token, title: Words): boolean => NAMING.firmBranches.has(last.lower) && title.at(-1) === last;

/** "Holm spokeswoman", "Holm campaign spokesman": the only one of that name. */
function personCalled(words: Words, { registry }: Scene): Entity | null {
  const names = words.filter((word) => isCapital(word) && !isTitleWord(word));
  const [one, other] = names.length === 1 ? registry.withPart(names[0]?.text ?? '').filter(({ type }) => type === 'person') : [];
  return one && !other ? one : null;
}

/** "Coast Guard spokesman" of the Fjord Coast Guard: two capitals or more that the name of one body ends with. */
function bodyEnding(words: Words, { registry }: Scene): Entity | null {
  const front = upTo(words, (word) => !isCapital(word)).map((word) => fold(word.text));
  if (front.length < 2) return null;
  const isEnd = (name: readonly string[]): boolean =>
    name.length > front.length && front.every((word, at) => name.at(at - front.length) === word);
  const [one, other] = registry
    .withPart(front.at(-1) ?? '')
    .filter(({ type, name }) => type === 'organization' && isEnd(nameWords(name ?? '')));
  return one && !other ? one : null;
}

/** Of bodies alone that all begin with the word, "Brennar Mobil" and its "Brennar Duo", the one that the text names first; nobody where others bear it too. */
function firstCalled(known: readonly Entity[], word: Token, { firstNamed }: Scene): Entity | null {
  const [only, other] = known;
  if (!only || !other) return only?.type === 'organization' ? only : null;
  if (!known.every(({ type, name }) => type === 'organization' && nameWords(name ?? '')[0] === fold(word.text))) return null;
  if (organizationClass(word) !== null || placeAt([word], 0, 1) !== null) return null;
  const placeOf = (one: Entity): number => firstNamed.get(one) ?? Number.POSITIVE_INFINITY;
  return known.toSorted((a, b) => placeOf(a) - placeOf(b))[0] ?? null;
}

/** "UNHCR spokesman", "Guild president": a body whose whole name stands there, or a company by its first word, if nobody else is called so. */
function bodyCalled(words: Words, scene: Scene): Entity | null {
  const { registry } = scene;
  const there = new Set(words.map((word) => fold(word.text)));
  for (const word of words.filter((one) => isCapital(one))) {
    const known = registry.withPart(word.text);
    const short = known.find(({ aliases }) => aliases.has(word.text));
    if (short) return short;
    const body = firstCalled(known, word, scene);
    if (!body) continue;
    const name = nameWords(body.name ?? '').filter((part) => /\p{L}/u.test(part));
    const isWhole = name.every((part) => there.has(part.replace(/['’]s?$/, '')));
    const isKind = organizationClass(word) !== null && name.at(-1) === fold(word.text);
    const isLast =
      name.length > 1 &&
      name.at(-1) === fold(word.text) &&
      !isLineOfOffice(word) &&
      !NAMING.pluralPattern.test(word.lower) &&
      known.length === 1;
    if (isWhole || isKind || isLast || ((body.class ?? 'company') === 'company' && name[0] === fold(word.text))) return body;
  }
  return null;
}

/** "Health", "Sales", a place: what tells of an office and not whose it is. */
const isLineOfOffice = (word: Token): boolean =>
  NAMING.portfolios.has(word.lower) ||
  NAMING.areas.has(word.lower) ||
  NAMING.firmBranches.has(word.lower) ||
  placeAt([word], 0, 1) !== null;
