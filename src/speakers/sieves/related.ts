import { NAMING } from '../../languages/naming.js';
import { relatedTo } from '../who/related.js';
import { placeOf } from '../who/scene.js';
import { sieve } from '../who/sieve.js';

export default sieve({
  id: 'related',
  says: '"his wife", "her lawyer", "her client": the one whom the text has named as that',
  why: 'Once somebody is brought in as a husband or a lawyer, the relation does for a name.',
  examples: [
    { text: 'Arne Holm lost a farm. His wife, Kari Lund, wept. <source>His wife</source> said it was over.', speaker: 'Kari Lund' },
    { text: 'Arne Holm was charged. His lawyer, Kari Lund, spoke. <source>His lawyer</source> denied this.', speaker: 'Kari Lund' },
    {
      text: 'Arne Holm was charged. His lawyer, Kari Lund, spoke. <said>Lund</said> was firm. <source>Her client</source> denied this.',
      speaker: 'Arne Holm',
    },
  ],
  applies: ({ phrase: { possessive, possessor, kind, plural, name, appositives, complement } }) =>
    (NAMING.personOwners.has(possessive ?? '') || NAMING.their.has(possessive ?? '') || possessor !== null) &&
    kind === 'person' &&
    !plural &&
    name.length === 0 &&
    complement === null &&
    appositives.every((other) => other.name.length === 0),
  find: (asked, scene) => {
    const entity = relatedTo(asked.phrase, placeOf(asked), scene);
    return entity && { entity };
  },
});
