import { namedAt } from '../../speakers/find.js';
import { sieve } from '../../speakers/sieve.js';

export default sieve({
  id: 'named',
  says: 'A name, with or without a title; a short name is whoever the document has named in full',
  why: 'The document introduces people in full and then calls them by one name.',
  examples: [
    { text: 'Norwegian Defence Minister Kari Holm arrived. <source>Holm</source> denied this.', speaker: 'Kari Holm', side: 'Norway' },
    { text: '<source>Mrs. Holm</source> denied this. Kari Holm is the Norwegian defence minister.', speaker: 'Kari Holm' },
    { text: 'Kari Holm, the Norwegian foreign minister, met Pedro Rojas. <source>Rojas</source> denied this.', speaker: 'Pedro Rojas' },
    { text: "<source>Norway's defence minister, Kari Holm,</source> denied this.", speaker: 'Kari Holm', side: 'Norway' },
    { text: 'Kari Holm came with Arne Holm. <source>Holm</source> denied this.', speaker: null },
  ],
  find: ({ phrase, sentence }, scene) => {
    const entity = namedAt(phrase, scene, sentence) ?? phrase.appositives.map((other) => namedPerson(other, scene, sentence)).find(Boolean);
    if (entity) return { entity };
    const namesakes =
      phrase.name.length > 0 && phrase.kind !== 'organization' && !phrase.place
        ? scene.registry.withSurname(phrase.name.at(-1)?.text ?? '')
        : [];
    return namesakes.length > 1 ? { tied: namesakes } : null;
  },
});

/** An appositive decides only if it gives a role its name: "the minister, Kari Holm". */
function namedPerson(...[phrase, scene, sentence]: Parameters<typeof namedAt>): ReturnType<typeof namedAt> {
  const entity = phrase.kind === 'other' && phrase.possessor === null ? namedAt(phrase, scene, sentence) : null;
  return entity?.type === 'person' ? entity : null;
}
