import { NAMING } from '../../languages/naming.js';
import type { Phrase } from '../read/phrase.js';
import { organizationClass } from '../read/words.js';
import { belong, speakFor } from './belong.js';
import { campCalled } from './force.js';
import { isInnerBoard, wholeOf } from './house.js';
import { houseEntered } from './house-entered.js';
import { makerOf } from './maker.js';
import { bodyOfInsider, bodyOfOffice } from './nearby.js';
import { officeApart } from './office-apart.js';
import { bodyOfStateOffice } from './office-of-state.js';
import { bodyBehindOffice } from './officers-of-offices.js';
import type { Entity } from './registry.js';
import { type Asked, before, type Scene } from './scene.js';
import { toldBy } from './speaks-for.js';
import { toldBehind } from './told-behind.js';

/**
 * A spokesman or an executive of nobody in particular speaks for the body or state that has just been spoken of,
 * in the same sentence or the one before. Learnt once; what the text says outright comes first.
 */
export function affiliate(entity: Entity, asked: Asked, scene: Scene): void {
  const { phrase, sentence } = asked;
  if (entity.side === null) joinCamp(entity, asked, scene);
  if (scene.issuer === null && isInnerBoard(entity.name ?? '') && entity.side === entity.name)
    entity.side = wholeOf(entity, asked, scene).side ?? entity.side;
  if (entity.side === null) speakForMaker(entity, asked, scene);
  if (entity.side === null && entity.type !== 'person' && entity.type !== 'state') speakInside(entity, asked, scene);
  if (entity.type === 'organization' || entity.type === 'state') return;
  const told = entity.affiliations.some((known) => known.start === phrase.start) ? null : toldBy(phrase, scene, sentence);
  if (told && phrase.pronoun === null && phrase.parts.length === 0) speakFor(entity, { ...told, start: phrase.start, end: phrase.end });
  if (entity.side !== null) return;
  speakAsTold(entity, asked, scene);
  if (entity.side === null) joinNearby(entity, asked, scene);
}

/** By what stands behind a description, or any office that the text has told. */
function speakAsTold(entity: Entity, asked: Asked, scene: Scene): void {
  const { start, end } = asked.phrase;
  const behind = toldBehind(asked, scene);
  if (behind) speakFor(entity, { ...behind, start, end });
  belong(entity, scene);
}

/** A body is its own side under the name of the one that it is called by; people speak for theirs. */
function joinCamp(entity: Entity, { start, end, sentence, phrase }: Asked, scene: Scene): void {
  const body = campCalled(entity, { phrase, start, sentence }, scene);
  if (body && entity.type === 'organization') entity.side = body.side ?? body.name;
  else if (body) speakFor(entity, { body, how: 'calling', start, end });
}

/** "The report": of the body that made it. */
function speakForMaker(entity: Entity, { phrase, start, sentence }: Asked, scene: Scene): void {
  const body = entity.type === 'person' ? null : makerOf(phrase, { start, sentence }, scene);
  if (body) speakFor(entity, { body, how: 'nearby', start: phrase.start, end: phrase.end });
}

/** "A spokesperson", "head office": of the body that the text is about. */
function speakInside(entity: Entity, asked: Asked, scene: Scene): void {
  const { phrase, start, sentence } = asked;
  const body =
    houseEntered(asked, scene) ?? bodyOfInsider(phrase, scene, { start, sentence }) ?? bodyBehindOffice(phrase, { start, sentence }, scene);
  if (body) speakFor(entity, { body, how: 'nearby', start: phrase.start, end: phrase.end });
}

/** By what the office itself tells, or whatever was spoken of last. */
function joinNearby(entity: Entity, { start, sentence, phrase }: Asked, scene: Scene): void {
  const body = isOffice(entity, phrase)
    ? (bodyOfStateOffice(phrase, scene, { start, sentence }) ?? officeApart(phrase, scene))
    : isOfficeOf(entity, phrase)
      ? bodyOfOffice(phrase, scene, { start, sentence })
      : isOfNobody(entity, phrase)
        ? bodyNearby({ start, sentence }, scene)
        : null;
  if (body) speakFor(entity, { body, how: 'nearby', start: phrase.start, end: phrase.end });
}

/** "The finance minister", of whom the text tells no name. */
const isOffice = ({ type }: Entity, phrase: Phrase): boolean =>
  (type === 'role' || type === 'unnamed') &&
  phrase.kind === 'person' &&
  (phrase.determiner === 'the' || phrase.determiner === null) &&
  !phrase.plural &&
  saysNoBody(phrase);

/** "The finance minister", who is named elsewhere. */
const isOfficeOf = ({ type }: Entity, phrase: Phrase): boolean =>
  type === 'person' &&
  phrase.kind === 'person' &&
  phrase.name.length === 0 &&
  (phrase.determiner === 'the' || phrase.determiner === null) &&
  !phrase.plural &&
  saysNoBody(phrase);

/** "Spokesman Holm". */
const isOfNobody = (entity: Entity, phrase: Phrase): boolean =>
  holdsBoundOffice(entity) &&
  phrase.pronoun === null &&
  ![...entity.titles].some((title) => title.split(' ').some((word) => NAMING.ofTheTown.has(word))) &&
  saysNoBody(phrase) &&
  !phrase.modifiers.some((word) => word.pos === 'noun' && organizationClass(word) === null);

const saysNoBody = ({ head, words, possessive, possessor, complement }: Phrase): boolean =>
  possessive === null &&
  (complement === null || isPortfolio(head, complement)) &&
  possessor === null &&
  !words.some((word) => NAMING.former.has(word.lower));

/** "The minister of state for science": what a minister is for is no body. */
const isPortfolio = (head: string | null, { by, phrase }: NonNullable<Phrase['complement']>): boolean =>
  NAMING.minister.has(head ?? '') &&
  NAMING.officeOfLinks.has(by) &&
  phrase.determiner === null &&
  phrase.country === null &&
  phrase.place === null;

function bodyNearby(place: { readonly start: number; readonly sentence: number }, scene: Scene): Entity | null {
  for (const mention of before(place, scene)) {
    if (mention.sentence < place.sentence - 1) return null;
    const { type, side } = mention.entity;
    if ((type === 'organization' || type === 'state') && side !== null) return mention.entity;
  }
  return null;
}

function holdsBoundOffice({ titles }: Entity): boolean {
  return [...titles].some((title) => NAMING.boundOffices.has(title.split(' ').at(-1) ?? ''));
}
