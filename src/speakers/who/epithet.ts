import { NAMING } from '../../languages/naming.js';
import { lookUp } from '../read/gazetteer.js';
import { isIdle } from '../read/office.js';
import type { Phrase } from '../read/phrase.js';
import { type Description, descriptionIn } from '../read/traits.js';
import { classOfBody } from '../read/words.js';
import type { Entity } from './registry.js';
import { type Asked, before, type Mention, placeOf, type Scene, spokenIn } from './scene.js';
import { isSubject, startsSentence } from './subject.js';

/** How many sentences back a description without a match may point. */
const REACH = 3;

/**
 * Who a description without a name is: the one of whom the text says these words ("the welder", "the 58-year-old"); or else,
 * as newspapers vary a name, whoever was just spoken of and may be called so.
 */
export function calledByEpithet(asked: Asked, scene: Scene): Entity | null {
  const { phrase } = asked;
  if (!(isDefinite(phrase) || isKin(phrase)) || phrase.plural || (phrase.name.length > 0 && !isNational(phrase) && !isStyle(phrase)))
    return null;
  const description = descriptionIn(phrase.words);
  if (!description) return null;
  const fitting = described(description, asked, scene);
  if (fitting.length < 2) return fitting[0] ?? (isKin(phrase) ? null : justNamed(description, asked, scene));
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
function described({ head, rest, age }: Description, asked: Asked, scene: Scene): readonly Entity[] {
  const people = [...new Set(wordings(head).flatMap((word) => scene.registry.withTrait(word)))].filter(
    (entity) => isIntroduced(entity, asked, scene) && entity.type === 'person' && mayBe(entity, head, asked),
  );
  const asks = [...rest, ...(age === null ? [] : [age])];
  const ranked = people
    .filter(
      (entity) => !contradicts(entity, age) && (!NAMING.held.has(head) || asks.every((word) => isIdle(word) || entity.traits.has(word))),
    )
    .map((entity) => ({ entity, score: asks.filter((word) => entity.traits.has(word)).length }))
    .sort((a, b) => b.score - a.score);
  return ranked.filter(({ score }) => score === ranked[0]?.score).map(({ entity }) => entity);
}

/** The word itself, its family and what it may stand for. */
export function wordings(head: string): string[] {
  return [head, ...(NAMING.wider.get(head) ?? []), ...NAMING.sameOffice.filter((family) => family.includes(head)).flat()];
}

function isIntroduced(entity: Entity, { start }: Asked, { firstNamed }: Scene): boolean {
  return (firstNamed.get(entity) ?? Number.POSITIVE_INFINITY) < start;
}

/** The only person whom the nearest sentence before is about, if they may be called so. */
function justNamed({ head, rest, age }: Description, asked: Asked, scene: Scene): Entity | null {
  if (!isEpithet(head, rest, age) || (asked.phrase.complement && !NAMING.genitive.has(asked.phrase.complement.by))) return null;
  const people = [...before(placeOf(asked), scene)].filter(({ entity }) => entity.type === 'person');
  const nearest = people.find(({ entity }) => mayBe(entity, head, asked) && !contradicts(entity, age))?.sentence ?? -1;
  if (nearest < asked.sentence - REACH) return age === null ? null : onlyPerson(asked, age, scene);
  const here = people.filter(({ sentence, entity }) => sentence === nearest && mayBe(entity, head, asked) && !contradicts(entity, age));
  const foremost = here.filter((mention) => isForemost(mention, scene));
  const one = only(foremost) ?? only(here) ?? only(foremost.filter((mention) => startsSentence(mention, scene)));
  return one && (rest.length > 0 || lookUp(head) !== null || age !== null || agrees(one, head)) ? one : null;
}

/** "The 51-year-old former captain", some paragraphs on: the only person whom the text has named by then. */
function onlyPerson({ start }: Asked, age: string, { named }: Scene): Entity | null {
  const people = new Set(named.flatMap(({ entity, end }) => (end <= start && entity.type === 'person' ? entity : [])));
  const [one] = people;
  return one && people.size === 1 && !contradicts(one, age) ? one : null;
}

/** Offices are held and not merely said; those in the case at hand need a word that narrows them. */
function isEpithet(head: string, rest: readonly string[], age: string | null): boolean {
  if (age !== null || lookUp(head)?.kind === 'adjective') return true;
  if (rest.some((word) => NAMING.onceInOffice.has(word))) return classOfBody(head) === null;
  if (NAMING.held.has(head)) return false;
  return NAMING.isPersonNoun(head) && classOfBody(head) === null && (rest.length > 0 || !NAMING.inTheCase.has(head));
}

const isForemost = (mention: Mention, scene: Scene): boolean =>
  spokenIn(scene, mention.sentence, mention.end).includes(mention) || isSubject(mention, scene);

function only(mentions: readonly Mention[]): Entity | null {
  const all = new Set(mentions.map(({ entity }) => entity));
  return all.size === 1 ? ([...all][0] ?? null) : null;
}

function mayBe({ sex, side }: Entity, head: string, { phrase }: Asked): boolean {
  const wanted = NAMING.kin.get(head) ?? null;
  // Whoever speaks for a club or a firm may be from anywhere.
  const isElsewhere = phrase.country !== null && side !== null && side !== phrase.country && lookUp(side)?.kind === 'state';
  return (wanted === null || sex === null || sex === wanted) && !isElsewhere;
}

/** Whoever is known to be of another age is somebody else. */
function contradicts({ traits }: Entity, age: string | null): boolean {
  return age !== null && !traits.has(age) && [...traits].some((trait) => NAMING.agePattern.test(trait));
}

/** A bare "the defender" is nobody of whom the text knows other work. */
function agrees({ traits }: Entity, head: string): boolean {
  const work = [...traits].filter((trait) => (NAMING.isCalling(trait) || NAMING.held.has(trait)) && !NAMING.kin.has(trait));
  return work.length === 0 || work.some((trait) => NAMING.mayBeBoth(trait, head));
}
