import type { Range } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { touches } from '../../range.js';
import { depthOf, type Token } from '../../token.js';
import { lookUp } from '../read/gazetteer.js';
import { fits, type Office } from '../read/office.js';
import type { Phrase } from '../read/phrase.js';
import { onwards } from '../read/reach.js';
import { firstTokenAt } from '../read/tokens.js';
import { isCapital, organizationClass, rangeOf } from '../read/words.js';
import type { Entity } from './registry.js';
import { type Asked, namedIn, type Scene } from './scene.js';
import { placeEntity } from './sides.js';

/** Somebody named where the phrase names somebody. */
export function namedAt(phrase: Phrase, scene: Scene, sentence: number): Entity | null {
  if (phrase.name.length === 0) return namedByPeople(phrase, scene, sentence);
  return namedIn(scene, sentence).findLast((mention) => touches(mention, rangeOf(phrase.name)))?.entity ?? null;
}

/** "The Nurses for Dignity", "the charity Brennar Sisters": what looks like people is the name of a body. */
function namedByPeople({ words }: Phrase, scene: Scene, sentence: number): Entity | null {
  const own = words.slice(onwards(words[0]?.pos === 'determiner' ? 1 : 0, words.length, (at) => isKindOfBody(words[at])));
  if (!isCapital(own[0])) return null;
  const { start, end } = rangeOf(own);
  return (
    namedIn(scene, sentence).find((mention) => mention.start <= start && mention.end === end && mention.entity.type === 'organization')
      ?.entity ?? null
  );
}

const isKindOfBody = (word: Token | undefined): boolean => !isCapital(word) && organizationClass(word) !== null;

/** "Kari Holm, a weaver, …", "Kari Holm of the Weavers' Union, the mayor's aunt, …": the person whom a description between commas is of. */
export function personBefore({ start, end }: Range, scene: Scene): Entity | null {
  const { tokens } = scene.tagged;
  const at = firstTokenAt(tokens, start) - 1;
  const comma = tokens[at];
  const next = tokens[firstTokenAt(tokens, end)];
  if (comma?.text !== ',' || !(next?.text === ',' || NAMING.personalRelative.has(next?.lower ?? ''))) return null;
  const person = namedIn(scene, comma.sentence).findLast(({ entity, end }) => entity.type === 'person' && end <= comma.start);
  if (!person) return null;
  const between = tokens.slice(firstTokenAt(tokens, person.end), at);
  const belongs =
    between.length < 8 && NAMING.genitive.has(between[0]?.lower ?? '') && !between.some(({ pos }) => pos === 'verb' || pos === 'mark');
  const isAged = between.length === 2 && between[0]?.text === ',' && between[1]?.pos === 'number';
  return between.length === 0 || belongs || isAged ? person.entity : null;
}

/** A state, or whatever else a country's name stands for. */
export function stateEntity(side: string, { registry }: Scene): Entity {
  const place = lookUp(side);
  return place ? placeEntity(place, registry) : registry.entity({ type: 'organization', name: side, side });
}

/** Whoever stands in a quotation is spoken of. */
export function isQuoted(offset: number, { tagged }: Scene): boolean {
  return depthOf(tagged.tokens[firstTokenAt(tagged.tokens, offset)]) > 0;
}

/** People of the document who hold the office, on the side if one is given. */
export function holdersOf(office: Office, side: string | null, { registry }: Scene): Entity[] {
  const ignore = new Set(side === null ? [] : [...side.toLowerCase().split(' ')]);
  return registry
    .inMind()
    .filter(
      (entity) =>
        entity.type === 'person' &&
        (side === null || entity.side === side) &&
        [...entity.titles].some((title) => fits(office, title, ignore)),
    );
}
/** Whether somebody is being quoted where the source stands: inside quotation marks one does not call oneself "he". */
export function quotes(entity: Entity, asked: Asked): boolean {
  return entity === asked.outer && (asked.voiced === true || isAskedInQuotes(asked));
}

/** Whether the source itself stands inside quotation marks. */
export const isAskedInQuotes = ({ phrase }: Asked): boolean => depthOf(phrase.words[0]) > 0;
