import { NAMING } from '../../languages/naming.js';
import { lookUp } from '../read/gazetteer.js';
import { ownerOf } from '../who/owner.js';
import { placeEntity } from '../who/sides.js';
import { sieve } from '../who/sieve.js';

/** Where a body sits stands for it. */
const SEATS: ReadonlySet<string> = NAMING.seats;

export default sieve({
  id: 'side-phrase',
  says: '"the Norwegian side", "the Norwegians"',
  why: 'A side that is called by its country is that country.',
  examples: [
    { text: '<source>The Norwegian side</source> denied this.', speaker: 'Norway', side: 'Norway' },
    {
      text: "It was written by the Weavers' Federation. <source>The union's headquarters</source> denied this.",
      speaker: "Weavers' Federation",
    },
  ],
  find: (asked, scene) => {
    const { phrase } = asked;
    if (SEATS.has(phrase.words.at(-1)?.lower ?? '') && phrase.possessor) {
      const owner = ownerOf(phrase, scene, asked.sentence);
      return owner && { entity: owner };
    }
    if (!NAMING.sideHead.has(phrase.head ?? '') || phrase.country === null) return null;
    const place = lookUp(phrase.country);
    return place && { entity: placeEntity(place, scene.registry) };
  },
});
