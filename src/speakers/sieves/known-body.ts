import { NAMING } from '../../languages/naming.js';
import { lookUp, type Place } from '../read/gazetteer.js';
import type { Phrase } from '../read/phrase.js';
import { joined } from '../read/words.js';
import { calledByEpithet } from '../who/epithet.js';
import type { Registry } from '../who/registry.js';
import type { Answer } from '../who/scene.js';
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
    return { entity: placeEntity(phrase.place, registry) };
  },
});

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
