import { NAMING } from '../../languages/naming.js';
import { lookUp } from '../read/gazetteer.js';
import { isIdle } from '../read/office.js';
import type { Phrase } from '../read/phrase.js';
import { type Description, descriptionIn } from '../read/traits.js';
import { classOfBody, isCapital } from '../read/words.js';
import { contradicts, likeliest, mayBe } from './likeliest.js';
import { timesNamed } from './namings.js';
import type { Entity } from './registry.js';
import { type Asked, before, isNamedBefore, placeOf, type Scene } from './scene.js';

/**
 * Who a description without a name is: the one of whom the text says these words ("the welder", "the 58-year-old"); or else,
 * as newspapers vary a name, whoever was just spoken of and may be called so.
 */
export function calledByEpithet(asked: Asked, scene: Scene): Entity | null {
  const { phrase } = asked;
  // "The paper" is not "the paper's first author".
  if (
    phrase.kind === 'document' ||
    !(isDefinite(phrase) || isKin(phrase)) ||
    phrase.plural ||
    (phrase.name.length > 0 && !isNational(phrase) && !isStyle(phrase))
  )
    return null;
  const description = descriptionIn(phrase.words);
  if (!description) return null;
  const fitting = described(description, asked, scene);
  const isAnother = isKin(phrase) || description.rest.some((word) => NAMING.counts.has(word));
  if (fitting.length < 2) return fitting[0] ?? (isAnother ? null : justNamed(description, asked, scene));
  const recent = [...before(placeOf(asked), scene)].find(({ entity }) => fitting.includes(entity))?.entity ?? null;
  return recent && isAlone(recent, fitting, asked, scene) ? recent : null;
}

/** "The welder", "this welder", "His Honour". */
const isDefinite = (phrase: Phrase): boolean => phrase.determiner === 'the' || phrase.determiner === 'this' || isStyle(phrase);

/** "His mum": whoever the text calls a mother. */
const isKin = ({ possessive, head }: Phrase): boolean => possessive !== null && NAMING.parents.has(head ?? '');

const isStyle = ({ possessive, words }: Phrase): boolean => possessive !== null && NAMING.styles.has(words.at(-1)?.lower ?? '');

/** "The Norwegian": a person from there, where one was just spoken of. */
const isNational = ({ words, country, place }: Phrase): boolean =>
  words.length === 2 && country !== null && (place === null || place.kind === 'adjective');

/** No other of them is as near. */
function isAlone(one: Entity, fitting: readonly Entity[], asked: Asked, scene: Scene): boolean {
  const near = [...before(placeOf(asked), scene)].filter(({ entity }) => fitting.includes(entity));
  return near.every(({ sentence, entity }) => sentence !== near[0]?.sentence || entity === one);
}

/** Those whom the text has described so by then and whom most of the words fit. */
function described(description: Description, asked: Asked, scene: Scene): readonly Entity[] {
  const { head, rest, age } = description;
  const people = [...new Set(wordsFor(head, asked.phrase).flatMap((word) => scene.registry.withTrait(word)))].filter(
    (entity) => isNamedBefore(entity, asked.start, scene) && entity.type === 'person' && mayBe(entity, head, asked),
  );
  const asks = [...rest, ...(age === null ? [] : [age])];
  const told = [...asks, ...namesBehind(asked.phrase)];
  const ranked = inOffice(people, description, scene)
    .filter((entity) => !contradicts(entity, age) && (!isKept(head) || holds(entity, asks)) && isSameOffice(entity, asked, scene))
    .filter((entity) => rest.every((word) => mayBeTold(word, entity)) && !isOnlyDeputy(entity, description, scene))
    .map((entity) => ({ entity, score: told.filter((word) => entity.traits.has(word)).length }))
    .sort((a, b) => b.score - a.score);
  return ranked.filter(({ score }) => score === ranked[0]?.score).map(({ entity }) => entity);
}

/** "The mayor of Bergen": of two mayors the one of that town. */
const namesBehind = ({ complement }: Phrase): string[] =>
  complement?.phrase.words.flatMap((word) => (isCapital(word) ? [word.lower] : [])) ?? [];

/** "The mayor" is the mayor where the text tells of a former one too. */
function inOffice(people: readonly Entity[], { head, rest }: Description, scene: Scene): readonly Entity[] {
  if (rest.some((word) => NAMING.outOfOffice.has(word))) return people;
  const still = people.filter((one) => !hasLeft(one, head, scene));
  return still.length > 0 ? still : people;
}

/** "The mayor" is not the deputy mayor. */
export function isOnlyDeputy(one: Entity, { head, rest }: Pick<Description, 'head' | 'rest'>, { offices }: Scene): boolean {
  const held = rest.some((word) => NAMING.deputies.has(word)) ? [] : (offices.get(one) ?? []).filter(({ office }) => office.head === head);
  return (
    held.length > 0 && held.every(({ office }) => [...office.modifiers, ...office.title].some(({ lower }) => NAMING.deputies.has(lower)))
  );
}

/** Whoever is told to have had that office, and not to have it. */
function hasLeft(one: Entity, head: string, { offices }: Scene): boolean {
  const held = (offices.get(one) ?? []).filter(({ office }) => office.head === head);
  return (
    held.length > 0 && held.every(({ office }) => [...office.modifiers, ...office.title].some(({ lower }) => NAMING.outOfOffice.has(lower)))
  );
}

/** Offices, and "the finance chief". */
const isKept = (head: string): boolean => NAMING.held.has(head) || NAMING.bossWords.has(head);

/** Whoever is told to have the office must have what narrows it: "the port director" is not the director of finance, though she may be that of the port. */
function holds({ traits }: Entity, asks: readonly string[]): boolean {
  const isOfOther = [...traits].some((trait) => classOfBody(trait) !== null && !asks.includes(trait));
  return asks.every((word) => isIdle(word) || traits.has(word) || (!isOfOther && classOfBody(word) !== null));
}

/** "The third scientist" is nobody of whom the text does not say so, "the former director" not the acting one. */
function mayBeTold(word: string, { traits }: Entity): boolean {
  if (NAMING.counts.has(word)) return traits.has(word);
  return !NAMING.outOfOffice.has(word) || ![...traits].some((trait) => NAMING.nowInOffice.has(trait));
}

/** "The head of security" is not the head of marketing. */
export function isSameOffice(entity: Entity, { phrase }: Asked, { offices }: Scene): boolean {
  const of = areaOf(phrase);
  if (of === null) return true;
  const held = (offices.get(entity) ?? []).filter(({ office }) => office.head === phrase.head).map(({ office }) => areaOf(office));
  return held.length === 0 || held.some((area) => area === null || area === of);
}

/** "Of security": what an office is of, if it is no body and nothing that the text has told of. */
function areaOf({ words }: Phrase): string | null {
  const of = words.findIndex(({ lower }) => NAMING.genitive.has(lower));
  const area = words[of + 1];
  return of > 0 && area && /^(?:noun|adjective)$/.test(area.pos) && !isCapital(area) ? area.lower : null;
}

/** "The Kenyan" is the one from Kenya, "the mayor" whoever is called so or by a word of the same office. */
const wordsFor = (head: string, phrase: Phrase): string[] =>
  isNational(phrase) ? [...wordings(head), (phrase.country ?? '').toLowerCase()] : wordings(head);

/** The word itself, its family and what it may stand for. */
export function wordings(head: string): string[] {
  return [head, ...(NAMING.wider.get(head) ?? []), ...NAMING.sameOffice.filter((family) => family.includes(head)).flat()];
}

/** Nobody is told of in these words: then whoever was just spoken of and may be called so. */
function justNamed(description: Description, asked: Asked, scene: Scene): Entity | null {
  const { head, rest, age } = description;
  const { complement } = asked.phrase;
  const isOf = complement !== null && NAMING.genitive.has(complement.by);
  if (!isEpithet(head, rest, age) || isNew(asked.phrase) || (complement && !isOf)) return null;
  // "The widow of the skipper", not "the father of three": whose she is, nobody said of whoever was just named.
  if (isOf && NAMING.kin.has(head) && !isCount(complement.phrase)) return null;
  if (NAMING.running.has(head) && rest.length === 0) {
    const hero = heroBefore(asked, scene);
    if (hero) return hero;
  }
  return likeliest(description, asked, scene) ?? (age === null ? null : onlyPerson(asked, age, scene));
}

/** "Three", not "one of the crew". */
const isCount = ({ words: [first, other] }: Phrase): boolean => first?.pos === 'number' && other === undefined;

/** "The candidate": the one whom the text has named by far the most by then. */
function heroBefore({ start }: Asked, scene: Scene): Entity | null {
  const people = scene.registry.inMind().filter((one) => one.type === 'person' && isNamedBefore(one, start, scene));
  const [first, second] = people.toSorted((a, b) => timesNamed(b, scene) - timesNamed(a, scene));
  const most = first ? timesNamed(first, scene) : 0;
  return first && most > 2 && most >= 2 * (second ? timesNamed(second, scene) : 0) ? first : null;
}

/** "The 51-year-old former captain", some paragraphs on: the only person whom the text has named by then. */
function onlyPerson({ start }: Asked, age: string, { named }: Scene): Entity | null {
  const people = new Set(named.flatMap(({ entity, end }) => (end <= start && entity.type === 'person' ? entity : [])));
  const [one] = people;
  return one && people.size === 1 && !contradicts(one, age) ? one : null;
}

/** "The contractor, a man of few words": who is told of there first, is nobody told of before. */
const isNew = ({ appositives }: Phrase): boolean => appositives[0]?.determiner === 'a';

/** Offices are held and not merely said; those in the case at hand need a word that narrows them. */
function isEpithet(head: string, rest: readonly string[], age: string | null): boolean {
  if (age !== null || lookUp(head)?.kind === 'adjective') return true;
  if (rest.some((word) => NAMING.onceInOffice.has(word))) return classOfBody(head) === null;
  if (NAMING.held.has(head) || (isKept(head) && rest.some((word) => NAMING.firmBranches.has(word)))) return false;
  return NAMING.isPersonNoun(head) && classOfBody(head) === null && (rest.length > 0 || !NAMING.inTheCase.has(head));
}
