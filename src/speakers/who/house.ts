/** The body that a text is about, to which offices belong that do not say of what they are. */
import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { lookUp } from '../read/gazetteer.js';
import { type Phrase, parsePhrase } from '../read/phrase.js';
import { countryOfRegion } from '../read/regions.js';
import { firstTokenAt, sentencesBack } from '../read/tokens.js';
import { classOfBody, isCapital, organizationClass, singular } from '../read/words.js';
import { nameWords } from './name-words.js';
import { acts, timesNamed } from './namings.js';
import type { Entity } from './registry.js';
import { before, isNamedBefore, type Mention, namedIn, type Scene, type Spot } from './scene.js';

/** Whether a body may have the office. */
export type Fits = (body: Entity) => boolean;

/** The only body that may have it, or the one that the text is about, or the one that the sentence or the one before it is about. */
export function houseOf(fits: Fits, place: Spot, scene: Scene): Entity | null {
  const houses = housesIn(scene).filter(fits);
  const [only] = houses;
  const found =
    houses.length < 2
      ? only && isToldInTime(only, place, scene)
        ? only
        : null
      : (foremost(houses, scene) ?? nearest(houses, place, scene) ?? leading(houses, scene));
  return found && (found.class !== null || isShown(found, scene)) ? found : null;
}

/** Not where a text names it for the first time much further on. */
function isToldInTime(one: Entity, { start }: Spot, scene: Scene): boolean {
  const { tokens } = scene.tagged;
  const first = scene.firstNamed.get(one);
  if (first === undefined || first <= start) return true;
  const sentenceAt = (offset: number): number => tokens[firstTokenAt(tokens, offset)]?.sentence ?? 0;
  return sentenceAt(first) - sentenceAt(start) <= SOON;
}

/** In sentences. */
const SOON = 3;

/** The one among bodies that a text is about. */
export const topicOf = (fits: Fits, scene: Scene): Entity | null => foremost(housesIn(scene).filter(fits), scene);

/** "The zoo", "the local": the only body whose name ends with the word, or with a number behind it. */
export function houseNamed({ head, determiner, plural, words }: Phrase, scene: Scene): Entity | null {
  if (head === null || determiner !== 'the' || plural || words.length > 2) return null;
  const [one, other] = housesIn(scene).filter(({ name }) => endsWith(head, nameWords(name ?? '')));
  return one && !other ? one : null;
}

function endsWith(head: string, name: readonly string[]): boolean {
  const number = NAMING.numbered.has(head) ? name.findIndex((word) => /^\d/.test(word)) : -1;
  return name.at(Math.max(0, number) - 1) === head;
}

const known = new WeakMap<Scene, readonly Entity[]>();

/** Bodies with a name that speak for themselves. */
function housesIn(scene: Scene): readonly Entity[] {
  const found =
    known.get(scene) ??
    withoutVariants(
      scene.registry.inMind().filter((one) => isHouse(one) && !onlyObserves(one, scene)),
      scene,
    );
  known.set(scene, found);
  return found;
}

/** "Analysts at Brennar Securities", "a Brennar analyst": whoever is named for nothing else speaks of others. */
function onlyObserves(house: Entity, scene: Scene): boolean {
  const mentions = scene.named.filter(({ entity }) => entity === house);
  return mentions.length > 0 && mentions.every((mention) => isOfAnalysts(mention, scene));
}

function isOfAnalysts({ start, end }: Mention, { tagged: { tokens } }: Scene): boolean {
  const at = firstTokenAt(tokens, start);
  const before = NAMING.bodyLinks.has(tokens[at - 1]?.lower ?? '') ? tokens[at - 2] : undefined;
  return [before, tokens[firstTokenAt(tokens, end)]].some((word) => NAMING.houseAnalysts.has(singular(word?.lower ?? '')));
}

/** "Brennar Timber", "Brennar Timber Company": of those that begin with one word that is no common one, the most named. */
function withoutVariants(houses: readonly Entity[], scene: Scene): readonly Entity[] {
  const most = houses.toSorted((a, b) => timesNamed(b, scene) - timesNamed(a, scene));
  const first = new Map<string, Entity>();
  for (const house of most) {
    const word = firstWord(house);
    if (word !== null && !first.has(word)) first.set(word, house);
  }
  return houses.filter((house) => (first.get(firstWord(house) ?? '') ?? house) === house);
}

const firstWord = ({ name }: Entity): string | null => {
  const word = nameWords(name ?? '')[0] ?? '';
  return word === '' || NAMING.kindOf(word) !== null || lookUp(word) || countryOfRegion(word) !== null ? null : word;
};

/** A house under all the names that begin so. */
function timesCalled(house: Entity, scene: Scene): number {
  const word = firstWord(house);
  if (word === null) return timesNamed(house, scene);
  const all = scene.registry.withPart(word).filter((one) => one.type === 'organization' && firstWord(one) === word);
  return all.reduce((sum, one) => sum + timesNamed(one, scene), 0);
}

/** Whose transcript it is: the body that its heading names first. */
export function hostOf(scene: Scene): Entity | null {
  const { frame, sentences } = scene.tagged;
  const [turn] = frame?.genre === 'transcript' ? frame.turns : [];
  const first = turn && sentences[turn.first];
  return (first && housesIn(scene).find((house) => house.class !== null && isNamedBefore(house, first.start, scene))) ?? null;
}

/** A headline and the sentences under it tell what a text is about. */
const LEAD = 2;
const TOLD_FIRST = 2;

/** Named three times, and twice as often as any other; whoever the first sentences name counts as named more often. */
function foremost(houses: readonly Entity[], scene: Scene): Entity | null {
  const first = new Set([...Array(LEAD).keys()].flatMap((sentence) => namedIn(scene, sentence).map(({ entity }) => entity)));
  const words = new Set([...first].map(firstWord));
  const isFirst = (house: Entity): boolean => first.has(house) || (firstWord(house) !== null && words.has(firstWord(house)));
  const ranked = houses
    .map((house) => ({ house, weight: timesCalled(house, scene) + (isFirst(house) ? TOLD_FIRST : 0) }))
    .toSorted((a, b) => b.weight - a.weight);
  const [most, ...others] = ranked;
  return most && most.weight > 2 && others.every(({ weight }) => most.weight >= 2 * weight) ? most.house : null;
}

/** Whom the text names before any other, and at least as often. */
function leading(houses: readonly Entity[], scene: Scene): Entity | null {
  const [first, ...others] = asNamed(houses, scene);
  return first && isLeader(first, others, scene) ? first : null;
}

/** Whom the text names first comes first. */
const asNamed = (houses: readonly Entity[], scene: Scene): readonly Entity[] =>
  houses.toSorted((a, b) => namedFrom(a, scene) - namedFrom(b, scene));

const namedFrom = (house: Entity, { firstNamed }: Scene): number => firstNamed.get(house) ?? Number.POSITIVE_INFINITY;

function isLeader(one: Entity, others: readonly Entity[], scene: Scene): boolean {
  const times = timesCalled(one, scene);
  const mayAct = acts(one, scene) || nameWords(one.name ?? '').length > 1;
  return times > 1 && mayAct && others.every((other) => timesCalled(other, scene) <= times);
}

/** "The plant's union is not so sure. General secretary Kari Holm …": a body that the sentence, or one of so many before it (one, unless told), calls by its kind. */
export function calledNearby(isKind: (kind: string) => boolean, place: Spot & { readonly reach?: number }, scene: Scene): Phrase | null {
  for (const sentence of sentencesBack(scene.tagged, place.sentence, place.reach ?? 1)) {
    const found = calledIn(sentence, isKind, place.start, scene);
    if (found) return found;
  }
  return null;
}

function calledIn(
  { firstToken, endToken }: Scene['tagged']['sentences'][number],
  isKind: (kind: string) => boolean,
  before: number,
  { tagged: { tokens } }: Scene,
): Phrase | null {
  for (const token of tokens.slice(firstToken + 1, Math.min(endToken, firstTokenAt(tokens, before)))) {
    if (token.quoted > 0 || isCapital(token) || !isKind(organizationClass(token) ?? '')) continue;
    const at = token.index;
    if (/^(?:noun|name)$/.test(tokens[at + 1]?.pos ?? '') || isPartOfPlace(token, tokens[at + 1])) continue;
    const the = tokens.slice(firstToken, at).findLastIndex((word) => NAMING.definite.has(word.lower));
    const words = tokens.slice(firstToken + the, at + 1);
    if (the >= 0 && words.length < 6 && words.every(isInPhrase)) return parsePhrase([...words, ...ofName(tokens, at + 1)]);
  }
  return null;
}

const isInPhrase = ({ pos, text }: Token): boolean => !/^(?:verb|preposition|mark)$/.test(pos) || /^['’]s?$/.test(text);

/** "The diocese of Brenn". */
function ofName(tokens: readonly Token[], link: number): readonly Token[] {
  if (!NAMING.genitive.has(tokens[link]?.lower ?? '') || !isCapital(tokens[link + 1])) return [];
  let end = link + 2;
  while (isCapital(tokens[end]) && tokens[end]?.sentence === tokens[link]?.sentence) end++;
  return tokens.slice(link, end);
}

/** "The far side of the bay". */
export const isPartOfPlace = (token: Token | undefined, next: Token | undefined): boolean =>
  NAMING.partsOfPlaces.has(token?.lower ?? '') && NAMING.genitive.has(next?.lower ?? '');

/** "Management board", "board of directors": of the firm or the club that the text is about. */
export function isInnerBoard(name: string): boolean {
  const words = nameWords(name);
  return (
    words.some((word) => NAMING.boardWord.has(word)) && words.every((word) => NAMING.boardWord.has(word) || NAMING.innerBoards.has(word))
  );
}

/** The body that a board is of, where the text tells which. */
export const wholeOf = (board: Entity, place: Spot, scene: Scene): Entity =>
  houseOf(mayBeFirm, place, scene) ?? inOpening(housesIn(scene).filter(mayBeFirm), scene) ?? board;

/** The one that the text names before the others, if that is within its opening. */
function inOpening(houses: readonly Entity[], scene: Scene): Entity | null {
  const [first] = asNamed(houses, scene);
  const end = scene.tagged.sentences[OPENING]?.start ?? Number.POSITIVE_INFINITY;
  return first && namedFrom(first, scene) < end ? first : null;
}

/** In sentences. */
const OPENING = 4;

/** Any but those that have no chief executive. */
export const mayBeFirm: Fits = ({ class: own }) => !NAMING.noFirms.has(own ?? '');

/** Of the bodies named in the sentence or the one before, the only one. */
function nearest(houses: readonly Entity[], place: Spot, scene: Scene): Entity | null {
  const near = [...before(place, scene)].filter(({ entity, sentence }) => sentence >= place.sentence - 1 && houses.includes(entity));
  const all = new Set(near.map(({ entity }) => entity));
  return all.size === 1 ? ([...all][0] ?? null) : null;
}

/** A name of which the text does not say what it is: a body's if it acts or is named again, and no town's or region's. */
const isShown = (one: Entity, scene: Scene): boolean =>
  countryOfRegion(one.name ?? '') === null &&
  (nameWords(one.name ?? '').some((word) => classOfBody(word) !== null) || acts(one, scene) || timesNamed(one, scene) > 1);

/** A body that speaks for itself, by a name. */
function isHouse({ type, class: own, side, name }: Entity): boolean {
  return (
    type === 'organization' &&
    own !== 'newspaper' &&
    !NAMING.mastheads.has(nameWords(name ?? '').at(-1) ?? '') &&
    side !== null &&
    side === name &&
    /\p{Lu}/u.test(name ?? '') &&
    !isPart(name ?? '') &&
    !/^\P{Ll}* \P{Ll}*$/u.test(name ?? '')
  );
}

/** "Supervisory Board": a part that any body may have. */
const isPart = (name: string): boolean => nameWords(name).every((word) => NAMING.innerBoards.has(word) || NAMING.bodyParts.has(word));
