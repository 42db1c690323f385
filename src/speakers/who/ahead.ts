import { NAMING } from '../../languages/naming.js';
import { lookUp } from '../read/gazetteer.js';
import { isIdle, sexOfOffice } from '../read/office.js';
import { type Description, descriptionIn, isAge } from '../read/traits.js';
import { classOfBody } from '../read/words.js';
import { FIRM } from './body-names/body.js';
import { asCalled } from './called.js';
import { wordings } from './epithet.js';
import { quotedNext } from './quoted-next.js';
import { type Entity, mayBeOfSex } from './registry.js';
import { type Asked, isNamedBefore, type Mention, namedIn, type Scene, type Spot } from './scene.js';
import { sideToldBy } from './speaks-for.js';
import { isSubject } from './subject.js';

/** Headline, by-line, teasers and the first paragraph stand within so many sentences. */
const OPENING = 8;
/** And the name follows within so many. */
const NEXT = 6;
/** Headlines and lists above the text leave out articles; what they tell may stand far below, and so may who has the office of "a judge". */
const FAR = 30;

/**
 * Whom a headline or an opening describes before naming them: "Mayor says no", "A gran told …", "The chief executive has apologised".
 * The one whom the text describes so when it comes to the name, or else whom the next sentence begins with and says no more of.
 */
export function namedAhead(asked: Asked, scene: Scene): Entity | null {
  const found = foundAhead(asked, scene);
  const { head, determiner } = asked.phrase;
  const isFirm = found?.type === 'person' && found.sex === null && determiner === null && NAMING.tradesOfFirms.has(head ?? '');
  return isFirm && found.affiliations.length === 0 ? asCalled(found, FIRM) : found;
}

function foundAhead(asked: Asked, scene: Scene): Entity | null {
  const { phrase, sentence, start } = asked;
  if ((sentence > OPENING && !isHeadline(asked, scene)) || phrase.plural) return null;
  const description = descriptionIn(phrase.words);
  if (!description || (phrase.kind !== 'person' && !NAMING.isPersonNoun(description.head))) return null;
  const fitting = calledSo(description, asked, scene);
  if (fitting.length > 1) return phrase.determiner === null && !isOwned(asked) ? nearer(fitting, asked, scene) : null;
  if (fitting[0]) return fitting[0];
  const sex = sexOf(description);
  const next = phrase.determiner === 'the' || isOwned(asked) ? nextNamed({ start, sentence }, scene) : barelyNamed(asked, sex, scene);
  return next ?? (phrase.determiner === 'a' ? null : quotedNext(asked, sexOfOffice(description.head), scene));
}

const isOwned = ({ phrase }: Asked): boolean => phrase.possessor !== null || phrase.possessive !== null;

const sexOf = ({ head }: Description): Entity['sex'] => NAMING.kin.get(head) ?? null;

/** Those named further on of whom the text says all the words, or else those of whom it says the most telling. */
function calledSo(description: Description, asked: Asked, scene: Scene): readonly Entity[] {
  const { head, rest, age } = description;
  const asks = [...rest, ...(age === null ? [] : [age])].filter((word) => !isIdle(word));
  const told = asks.filter((word) => classOfBody(word) === null);
  const sex = sexOf(description);
  const side = sideToldBy(asked.phrase, scene, asked.sentence);
  const ahead = wordings(head)
    .flatMap((word) => scene.registry.withTrait(word))
    .filter((one) => !isAbroad(one, side))
    .filter((one) => one.type === 'person' && isAhead(one, asked, scene) && mayBeOfSex(one, sex));
  const all = [...new Set(ahead)]
    .filter((one) => asked.phrase.determiner === null || told.every((word) => one.traits.has(word)))
    .filter((one) => isOfThatTime(description, one) && !isOfAnother(description, one) && !(isOwned(asked) && hasLeft(one)));
  const exact = all.filter((one) => asks.every((word) => one.traits.has(word)));
  return exact.length > 0 ? exact : all;
}

/** "Norway’s minister warned his Danish counterpart": whom the text then calls the Danish minister is the other. */
const isAbroad = (one: Entity, side: string | null): boolean =>
  side !== null && one.side !== null && one.side !== side && lookUp(side) !== null && lookUp(one.side) !== null;

/** "Former hospital chief" is the former manager, or who is told to be chief, and no other in charge there; nor is "a judge" one who has left. */
function isOfThatTime({ head, rest }: Description, one: Entity): boolean {
  if (rest.some((word) => NAMING.outOfOffice.has(word))) return hasLeft(one) || one.traits.has(head);
  return !hasLeft(one) || !NAMING.held.has(head);
}

/** "A bank spokesman" is not the police spokesman whom the text names, nor a spokeswoman. */
function isOfAnother({ head, rest }: Description, { traits }: Entity): boolean {
  const [asked, told] = [kindsOf(rest), kindsOf([...traits])];
  const sex = sexOfOffice(head);
  if (sex !== null && [...traits].map(sexOfOffice).some((other) => other !== null && other !== sex)) return true;
  return asked.length > 0 && told.length > 0 && !asked.some((kind) => told.includes(kind));
}

const kindsOf = (words: readonly string[]): string[] => words.map(classOfBody).filter((kind) => kind !== null);

const hasLeft = ({ traits }: Entity): boolean => [...traits].some((trait) => NAMING.outOfOffice.has(trait));

/** A headline in the midst of the text leaves the article out: "Minister: ‘Not good enough’". */
function isHeadline({ phrase, start, sentence }: Asked, { tagged: { sentences, text } }: Scene): boolean {
  const here = sentences[sentence];
  return (
    phrase.determiner === null &&
    here?.start === start &&
    sentences[sentence + 1]?.paragraph !== here.paragraph &&
    !text.slice(start, here.end).trimEnd().endsWith('.')
  );
}

/** The opening stands within so many sentences: headline, teasers, place and date, the first sentences themselves. */
const LEAD = 8;

/** "A clerk who took the money told the court … said Kari Holm (51)": in an opening, the first one whom the text then names and says no work of. */
function barelyNamed({ start, end, sentence, phrase }: Asked, sex: Entity['sex'], scene: Scene): Entity | null {
  if (
    sentence > LEAD ||
    phrase.country !== null ||
    NAMING.benefit.has(phrase.complement?.by ?? '') ||
    (phrase.determiner !== 'a' && phrase.determiner !== null)
  )
    return null;
  const people = scene.named.slice(0, scene.namedFrom[sentence + NEXT]).filter(({ entity }) => entity.type === 'person');
  const isInside = (mention: Mention): boolean => mention.start >= start && mention.end === end;
  const one = people.find((mention) => mention.sentence > sentence || isInside(mention));
  if (!one || people.some((mention) => mention.start < start)) return null;
  const { entity } = one;
  // "Hacker who read Lund’s letters": whom the sentence itself names is somebody else.
  if (!isInside(one) && people.some((mention) => mention.sentence === sentence && mention.entity === entity)) return null;
  if (!isShownHuman(one, scene)) return null;
  const isBare =
    entity.titles.size === 0 &&
    entity.affiliations.length === 0 &&
    ![...entity.traits].some((trait) => NAMING.isCalling(trait)) &&
    (entity.name?.includes(' ') ?? false);
  return isBare && mayBeOfSex(entity, sex) ? entity : null;
}

/** "Minister calls opposition deaf": of two ministers the one whom the first sentences name. */
function nearer(people: readonly Entity[], { sentence }: Asked, scene: Scene): Entity | null {
  const [one, other] = people.filter((person) => isNamedBefore(person, endOf(sentence + NEXT, scene.tagged), scene));
  return one && !other ? one : null;
}

function isAhead(one: Entity, { start, sentence, phrase }: Asked, scene: Scene): boolean {
  const isOne = phrase.determiner === 'a' && NAMING.oneAtATime.has(phrase.head ?? '');
  const reach = (phrase.determiner === null || isOne) && sentence <= OPENING ? FAR : NEXT;
  return (scene.firstNamed.get(one) ?? start) > start && isNamedBefore(one, endOf(sentence + reach, scene.tagged), scene);
}

/** Where a sentence ends, or the text if it has not as many. */
const endOf = (sentence: number, { sentences, text }: Scene['tagged']): number => sentences[sentence]?.end ?? text.length;

/** A name that nothing shows to be a person's could be anything's. */
function isShownHuman(mention: Mention, scene: Scene): boolean {
  const { sex, traits } = mention.entity;
  return sex !== null || [...traits].some(isAge) || isSubject(mention, scene);
}

/** "The chief executive of the council has apologised. Ewan Reid was at a meeting …": a name that brings nothing else along. */
function nextNamed({ start, sentence }: Spot, scene: Scene): Entity | null {
  const following = [...namedIn(scene, sentence), ...namedIn(scene, sentence + 1)].filter((mention) => mention.start > start);
  const person = following.find(({ entity }) => entity.type === 'person');
  return person && person.sentence === sentence + 1 && isFirst(person, scene) ? person.entity : null;
}

function isFirst(mention: Mention, scene: Scene): boolean {
  const { entity, sentence, start } = mention;
  const isNew = scene.firstNamed.get(entity) === start && [...entity.traits].every(isAge) && (entity.name?.includes(' ') ?? false);
  return isNew && scene.tagged.sentences[sentence]?.start === start && isSubject(mention, scene);
}
