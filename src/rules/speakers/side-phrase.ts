import { lookUp } from '../../speakers/gazetteer.js';
import { placeEntity } from '../../speakers/sides.js';
import { sieve } from '../../speakers/sieve.js';

export default sieve({
  id: 'side-phrase',
  says: '"the Norwegian side", "the Norwegians"',
  why: 'A side that is called by its country is that country.',
  examples: [{ text: '<source>The Norwegian side</source> denied this.', speaker: 'Norway', side: 'Norway' }],
  find: ({ phrase }, { registry }) => {
    if (phrase.head !== 'side' || phrase.country === null) return null;
    const place = lookUp(phrase.country);
    return place && { entity: placeEntity(place, registry) };
  },
});
