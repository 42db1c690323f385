import { NAMING } from '../../languages/naming.js';
import { isIdle } from '../read/office.js';
import { type Description, descriptionIn, isAge } from '../read/traits.js';
import { classOfBody } from '../read/words.js';
import { wordings } from './epithet.js';
import type { Entity } from './registry.js';
import { type Asked, type Mention, namedIn, type Scene, type Spot } from './scene.js';
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
  const { phrase, sentence, start } = asked;
  if ((sentence > OPENING && !isHeadline(asked, scene)) || phrase.plural || phrase.possessor !== null || phrase.possessive !== null)
    return null;
  const description = descriptionIn(phrase.words);
  if (!description || (phrase.kind !== 'person' && !NAMING.isPersonNoun(description.head))) return null;
  const { head, rest, age } = description;
  const asks = [...rest, ...(age === null ? [] : [age])].filter((word) => !isIdle(word));
  const told = asks.filter((word) => classOfBody(word) === null);
  const sex = NAMING.kin.get(head) ?? null;
  const ahead = wordings(head)
    .flatMap((word) => scene.registry.withTrait(word))
    .filter((one) => one.type === 'person' && isAhead(one, asked, scene) && (sex === null || one.sex === null || one.sex === sex));
  const all = [...new Set(ahead)]
    .filter((one) => phrase.determiner === null || told.every((word) => one.traits.has(word)))
    .filter((one) => isOfThatTime(description, one));
  const exact = all.filter((one) => asks.every((word) => one.traits.has(word)));
  const fitting = exact.length > 0 ? exact : all;
  if (fitting.length > 1) return null;
  return fitting[0] ?? (phrase.determiner === 'the' ? nextNamed({ start, sentence }, scene) : barelyNamed(asked, sex, scene));
}

/** "Former hospital chief" is the former manager, or who is told to be chief, and no other in charge there; nor is "a judge" one who has left. */
function isOfThatTime({ head, rest }: Description, { traits }: Entity): boolean {
  const hasLeft = [...traits].some((trait) => NAMING.outOfOffice.has(trait));
  return rest.some((word) => NAMING.outOfOffice.has(word)) ? hasLeft || traits.has(head) : !hasLeft || !NAMING.held.has(head);
}

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
function barelyNamed({ start, sentence, phrase }: Asked, sex: Entity['sex'], scene: Scene): Entity | null {
  if (sentence > LEAD || phrase.country !== null || (phrase.determiner !== 'a' && phrase.determiner !== null)) return null;
  const until = scene.namedFrom[Math.min(sentence + NEXT, scene.namedFrom.length - 1)] ?? 0;
  const people = scene.named.slice(0, until).filter(({ entity }) => entity.type === 'person');
  const one = people.find((mention) => mention.start > start);
  if (!one || people.some((mention) => mention.start < start)) return null;
  const { entity } = one;
  if (!isShownHuman(one, scene)) return null;
  const isBare =
    entity.titles.size === 0 && ![...entity.traits].some((trait) => NAMING.isCalling(trait)) && (entity.name?.includes(' ') ?? false);
  return isBare && (sex === null || entity.sex === null || entity.sex === sex) ? entity : null;
}

function isAhead(one: Entity, { start, sentence, phrase }: Asked, { firstNamed, tagged }: Scene): boolean {
  const isOne = phrase.determiner === 'a' && NAMING.oneAtATime.has(phrase.head ?? '');
  const reach = (phrase.determiner === null || isOne) && sentence <= OPENING ? FAR : NEXT;
  const at = firstNamed.get(one) ?? -1;
  const last = tagged.sentences[Math.min(tagged.sentences.length - 1, sentence + reach)];
  return at > start && last !== undefined && at < last.end;
}

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
  const isNew = scene.firstNamed.get(entity) === start && entity.traits.size === 0 && (entity.name?.includes(' ') ?? false);
  return isNew && scene.tagged.sentences[sentence]?.start === start && isSubject(mention, scene);
}
