import { NAMING } from '../../languages/naming.js';
import { ISSUED_HEADS, SPEECH_HEADS } from '../../world/organizations.js';
import { namedAt } from '../who/find.js';
import { ownerOf } from '../who/owner.js';
import { type Entity, lately } from '../who/registry.js';
import { type Answer, type Asked, before, placeOf, type Scene } from '../who/scene.js';
import { sieve } from '../who/sieve.js';

export default sieve({
  id: 'issuer',
  says: '"the statement", "the Norwegian communiqué", "a letter from X": whoever issued it',
  why: 'A document says what its issuer says.',
  examples: [
    { text: '<source>Response from Oslo</source>: the treaty is dead.', speaker: 'Norway', side: 'Norway' },
    {
      text: 'The Norwegian Defence Ministry confirmed the call. <source>The statement</source> gave no details.',
      issuer: 'Norwegian Ministry of Defence',
      speaker: 'Norwegian Ministry of Defence',
      side: 'Norway',
    },
    {
      text: '<source>A statement from the Norwegian Defence Ministry</source> gave no details.',
      speaker: 'Norwegian Ministry of Defence',
      side: 'Norway',
    },
    { text: "<source>Kari Holm's letter</source> gave no details.", speaker: 'Kari Holm' },
    { text: "By <source>the captain's account</source>, the ferry was late.", speaker: 'captain' },
    { text: "By <source>Rask's account</source>, the ferry was late.", speaker: 'Rask' },
  ],
  find: (asked, scene) => {
    const { phrase } = asked;
    if (phrase.head === null || phrase.kind === 'person' || phrase.kind === 'organization') return null;
    if (SPEECH_HEADS.has(phrase.head)) return answer(ownerOf(phrase, scene, asked.sentence)) ?? teller(asked, scene);
    if (phrase.kind !== 'document' || !ISSUED_HEADS.has(phrase.head)) return null;
    const owner = ownerBeside(asked, scene) ?? ownerOf(phrase, scene, asked.sentence);
    const entity = owner?.type === 'state' ? (speakerOfSide(asked, scene, owner.side) ?? owner) : (owner ?? lastIssuer(asked, scene));
    return answer(entity) ?? teller(asked, scene);
  },
});

/** "The prosecutor's account": whoever is named or told by an office there, as if that one spoke. */
function teller(asked: Asked, scene: Scene): Answer | null {
  const { possessor } = asked.phrase;
  if (!possessor || (possessor.kind !== 'person' && possessor.name.length === 0)) return null;
  const found = scene.sift({ ...asked, phrase: possessor, start: possessor.start, end: possessor.end }, scene)?.answer ?? null;
  return found && 'entity' in found && found.entity.name !== null ? found : null;
}

/** "An e-mail from her sponsor, Nordkraft": whoever stands beside the one it is from. */
function ownerBeside({ phrase, sentence }: Asked, scene: Scene): Entity | null {
  const by = phrase.complement?.by ?? '';
  const name = phrase.appositives[0];
  return name && NAMING.issuedBy.has(by) && name.name.length > 0 ? namedAt(name, scene, sentence) : null;
}

const answer = (entity: Entity | null): Answer | null => entity && { entity };

/** "The Norwegian statement" is the ministry's that spoke for Norway last. */
function lastIssuer(asked: Asked, scene: Scene): Entity | null {
  const { country, determiner, modifiers, complement } = asked.phrase;
  if ((determiner === 'a' && modifiers.length > 0) || NAMING.issuedBy.has(complement?.by ?? '')) return null;
  if (country !== null) return speakerOfSide(asked, scene, country);
  return scene.issuer ?? speakerOfSide(asked, scene, null);
}

/** The body of that side that spoke last; without a side, only one that spoke a moment ago. */
function speakerOfSide(asked: Asked, scene: Scene, side: string | null): Entity | null {
  const near = side === null ? asked.sentence - 3 : 0;
  const spoke = lately(scene.spoken).findLast(
    ({ entity, end, sentence }) =>
      end <= asked.start && sentence >= near && entity.type === 'organization' && (side === null || entity.side === side),
  );
  if (spoke || side === null) return spoke?.entity ?? null;
  for (const { entity } of before(placeOf(asked), scene)) if (entity.type === 'state' && entity.side === side) return entity;
  return null;
}
