import { NAMING } from '../../languages/naming.js';
import { fold } from '../read/fold.js';
import { lookUp, type Place } from '../read/gazetteer.js';
import { sexOf } from '../read/given-name.js';
import type { Phrase } from '../read/phrase.js';
import { joined } from '../read/words.js';
import { calledByEpithet } from '../who/epithet.js';
import type { Entity, Registry } from '../who/registry.js';
import { type Answer, type Asked, isNamedBefore, type Scene } from '../who/scene.js';
import { placeEntity } from '../who/sides.js';
import { sieve } from '../who/sieve.js';

export default sieve({
  id: 'known-body',
  says: 'A country, a capital, a seat of power, a body or an outlet that the gazetteer knows',
  why: 'A capital or a palace stands for the state that sits in it.',
  examples: [
    { text: '<source>Oslo</source> denied this.', speaker: 'Norway', side: 'Norway' },
    { text: '<source>The White House</source> denied this.', speaker: 'White House', side: 'United States' },
    { text: '<source>NATO member Norway</source> denied this.', speaker: 'Norway', side: 'Norway' },
    { text: '<source>The U.S.</source> denied this.', speaker: 'United States', side: 'United States' },
    { text: '<source>Norwegian</source> claims that the road was open were denied.', speaker: 'Norway', side: 'Norway' },
    { text: '<source>Some Filipinos</source> denied this.', speaker: 'Some Filipinos', side: 'Philippines' },
    { text: '<source>The Filipinos</source> denied this.', speaker: 'Filipinos', side: 'Philippines' },
  ],
  find: (asked, scene) => {
    const { phrase, draft } = asked;
    const { registry } = scene;
    const called = isBareAdjective(asked.phrase) && !asked.draft?.hedged ? calledByEpithet(asked, scene) : null;
    if (called) return { entity: called };
    if (isBareAdjective(phrase)) return draft?.hedged && phrase.country ? stateCalled(phrase.country, registry) : { tied: [] };
    if (phrase.words.length === 1 && phrase.country !== null && !phrase.place) return stateCalled(phrase.country, registry);
    if (!phrase.place || phrase.possessor) return null;
    if (phrase.place.kind === 'people' && phrase.determiner !== 'the' && phrase.determiner !== null)
      return someOf(phrase, phrase.place, registry);
    return { entity: bearerOf(phrase, asked, scene) ?? placeEntity(phrase.place, registry) };
  },
});

/** "Mayor Don Guardian … Guardian said": of an outlet's name without an article, whoever has been named so by then. */
function bearerOf({ place, determiner, words }: Phrase, { start }: Asked, scene: Scene): Entity | null {
  const [word] = words;
  if (place?.kind !== 'outlet' || determiner !== null || !word || words.some(({ pos }, at) => at > 0 && pos === 'name')) return null;
  const people = scene.registry.withSurname(word.text).filter((person) => isSurelyOne(person) && person.name !== word.text);
  const [one, other] = people.filter((person) => isNamedBefore(person, start, scene));
  return one && !other ? one : null;
}

/** "The Norwegian": somebody who could be anybody from there, unless it is hearsay from that side. */
function isBareAdjective({ words, country, place, name }: Phrase): boolean {
  return words.length === 2 && NAMING.definite.has(words[0]?.lower ?? '') && country !== null && place === null && name.length < 2;
}

/** "Norwegian claims that …" are Norway's. */
function stateCalled(country: string, registry: Registry): Answer | null {
  const place = lookUp(country);
  return place && { entity: placeEntity(place, registry) };
}

/** Some of them are not all of them. */
function someOf(phrase: Phrase, { side }: Place, registry: Registry): Answer {
  return { entity: registry.entity({ type: 'group', name: joined(phrase.words), side, plural: true }) };
}

/** By a given name: not an account or a branch of the outlet. */
const isSurelyOne = ({ type, name }: Entity): boolean => type === 'person' && sexOf(fold(name?.split(' ')[0] ?? '')) !== null;
