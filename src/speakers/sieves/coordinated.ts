import { NAMING } from '../../languages/naming.js';
import { adjectiveOf } from '../read/gazetteer.js';
import type { Phrase } from '../read/phrase.js';
import { textWithoutArticle } from '../read/words.js';
import type { Entity } from '../who/registry.js';
import type { Asked, Scene } from '../who/scene.js';
import { sieve } from '../who/sieve.js';

export default sieve({
  id: 'coordinated',
  says: 'A and B',
  why: 'Both speak; their side is one only if they share it.',
  examples: [
    { text: '<source>Norway and Chile</source> said the treaty was dead.', speaker: 'Norway and Chile', side: 'Norway and Chile' },
    {
      text: '<source>Norwegian President Kari Holm and her aides</source> said the treaty was dead.',
      speaker: 'Kari Holm and Norwegian aides',
      side: 'Norway',
    },
    {
      text: '<source>Norwegian President Kari Holm and her Chilean colleague Pedro Rojas</source> said the treaty was dead.',
      speaker: 'Kari Holm and Pedro Rojas',
      side: 'Norway and Chile',
    },
  ],
  applies: ({ phrase }) => phrase.parts.length >= 2,
  find: (asked, scene) => {
    const entities: Entity[] = [];
    for (const part of asked.phrase.parts) entities.push(partEntity(part, entities[0] ?? null, { asked, scene }));
    const [one] = entities;
    if (one?.type === 'person' && isOneOfTwoCallings(asked.phrase.parts)) return { entity: one };
    return { entity: group(apart(entities, asked.phrase.parts, scene), scene) };
  },
});

/** "The delegate and conservative activist", where the first is somebody named: one article, and no offices that two may hold, nor kin. */
function isOneOfTwoCallings(parts: readonly Phrase[]): boolean {
  const [first, second] = parts;
  return (
    parts.length === 2 &&
    first?.determiner === 'the' &&
    second?.determiner === null &&
    parts.every(
      ({ head, plural, name, possessive, possessor }) => isCallingAlone(head) && !plural && !possessive && !possessor && name.length === 0,
    )
  );
}

const isCallingAlone = (head: string | null): boolean =>
  head !== null && NAMING.isPersonNoun(head) && !NAMING.held.has(head) && !NAMING.kin.has(head) && !NAMING.passingRoles.has(head);

/** "Holm's lawyer and the activist Tom Reed" are two: whoever stands there by name is not the one described beside him. */
const apart = (entities: readonly Entity[], parts: readonly Phrase[], { registry }: Scene): readonly Entity[] =>
  entities.map((entity, at) => {
    const part = parts[at];
    const isNamedBeside = parts.some(({ name }, other) => other !== at && name.length > 0 && entities[other] === entity);
    if (!part || part.name.length > 0 || entity.type !== 'person' || !isNamedBeside) return entity;
    return registry.entity({ type: 'unnamed', name: textWithoutArticle(part.words) });
  });

function partEntity(part: Phrase, first: Entity | null, { asked, scene }: { asked: Asked; scene: Scene }): Entity {
  if (part.possessive !== null && part.name.length === 0 && part.appositives.length === 0 && first) return ofTheFirst(part, first, scene);
  const answer = scene.sift({ ...asked, ...part, phrase: part }, scene)?.answer;
  if (answer && 'entity' in answer) return answer.entity;
  return scene.registry.entity({ type: 'unnamed', name: textWithoutArticle(part.words) });
}

/** "Putin and his officials": they are of the first one's side. */
function ofTheFirst(part: Phrase, first: Entity, scene: Scene): Entity {
  const adjective = first.side === null ? null : (adjectiveOf.get(first.side) ?? null);
  const name = [...(adjective === null ? [] : [adjective]), textWithoutArticle(part.words)].join(' ');
  return scene.registry.entity({ type: 'group', name, side: first.side, plural: true });
}

export function group(entities: readonly Entity[], { registry }: Scene): Entity {
  const names = entities.map(({ name }) => name ?? '');
  const sides = [...new Set(entities.flatMap(({ side }) => side ?? []))];
  const made = registry.entity({ type: 'group', name: listed(names), side: sides.length > 0 ? listed(sides) : null, plural: true });
  made.members = entities;
  return made;
}

/** "A, B and C". */
function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
