import { NAMING } from '../../languages/naming.js';
import { fits, officeOf, officeText, sexOfOffice } from '../read/office.js';
import type { Phrase } from '../read/phrase.js';
import { namedAhead } from '../who/ahead.js';
import { descriptionOf } from '../who/describe.js';
import { calledByEpithet, isOnlyDeputy, isSameOffice } from '../who/epithet.js';
import { holdersOf } from '../who/find.js';
import { ownerOf } from '../who/owner.js';
import { type Entity, mayBeOfSex } from '../who/registry.js';
import { isAnothers } from '../who/related.js';
import { type Answer, type Asked, before, only, placeOf, type Scene, spokenBefore } from '../who/scene.js';
import { sieve } from '../who/sieve.js';
import { sideToldBy } from '../who/speaks-for.js';

export default sieve({
  id: 'office',
  says: '"the Norwegian minister", "the spokeswoman": who holds that office in the document',
  why: 'An office that one person holds on that side is as good as a name.',
  examples: [
    {
      text: 'Kari Holm, the Norwegian foreign minister, met Chilean Foreign Minister Pedro Rojas. <source>The Chilean minister</source> denied this.',
      speaker: 'Pedro Rojas',
      side: 'Chile',
    },
    { text: 'Spokeswoman Kari Holm spoke. <source>The spokeswoman</source> denied this.', speaker: 'Kari Holm' },
    { text: "<source>Norway's foreign minister</source> denied this.", speaker: 'Norwegian foreign minister', side: 'Norway' },
  ],
  applies: ({ phrase }) =>
    phrase.kind === 'person' && phrase.name.length === 0 && !phrase.plural && phrase.determiner !== 'a' && phrase.determiner !== 'some',
  find: (asked, scene) => {
    const { phrase } = asked;
    const office = officeOf(phrase.title);
    if (!office) return null;
    if (!isDefinite(asked)) return entityOf(namedAhead(asked, scene));
    const side = sideToldBy(phrase, scene, asked.sentence) ?? sideOfIssuer(phrase, scene);
    const called = calledByEpithet(asked, scene);
    if (called && !isAnothers(called, asked, scene)) return { entity: called };
    const people = holdersOf(office, side, scene).filter(
      (one) =>
        isOfThatTime(phrase, one) &&
        isSameOffice(one, asked, scene) &&
        !isAnothers(one, asked, scene) &&
        !isOfHouse(one, asked) &&
        !isDeputyOf(asked.phrase, one, scene),
    );
    const spoken = people.length === 1 ? null : lastSpoken(office, asked, scene);
    if (spoken && (side === null || spoken.side === side)) return { entity: spoken };
    return (
      only(introduced(people, asked, scene)) ??
      entityOf(namedAhead(asked, scene)) ??
      entityOf(goesOn(asked, scene)) ??
      role(asked, scene, side)
    );
  },
});

/** "“No,” said Holm. The chair of the union added …": whoever has just spoken, and of whom the text tells no office. */
function goesOn({ draft, sentence, start, phrase }: Asked, scene: Scene): Entity | null {
  if (!NAMING.adding.has(draft?.lemma ?? '')) return null;
  const [last, other] = spokenBefore({ sentence, start }, scene, 1);
  const one = last?.entity;
  if (one?.type !== 'person' || one.side !== null || one.titles.size > 0 || (other && other.entity !== one)) return null;
  return mayBeOfSex(one, sexOfOffice(phrase.head)) ? one : null;
}

const entityOf = (entity: Entity | null): Answer | null => entity && { entity };

function isDefinite({ phrase }: Asked): boolean {
  return phrase.determiner === 'the' || phrase.determiner === 'this' || phrase.possessor !== null || phrase.country !== null;
}

/** "Her lawyer" is no firm's. */
const isOfHouse = ({ affiliations }: Entity, { phrase }: Asked): boolean =>
  NAMING.ofPersons.has(phrase.possessive ?? '') && NAMING.advocates.has(phrase.head ?? '') && affiliations[0]?.body.type === 'organization';

/** "The former director" is nobody of whom the text does not say so. */
const isOfThatTime = ({ modifiers, title }: Phrase, { traits }: Entity): boolean =>
  ![...modifiers, ...title].some(({ lower }) => NAMING.outOfOffice.has(lower) && !traits.has(lower));

/** "The mayor" is not the deputy mayor. */
const isDeputyOf = ({ head, title, modifiers }: Phrase, one: Entity, scene: Scene): boolean =>
  isOnlyDeputy(one, { head: head ?? '', rest: [...title, ...modifiers].map(({ lower }) => lower) }, scene);

/** "The Minister" in a ministry's own document is its own. */
function sideOfIssuer({ words, head }: Phrase, { issuer }: Scene): string | null {
  return words.length === 2 && NAMING.stateLeaders.has(head ?? '') && issuer?.side !== issuer?.name ? (issuer?.side ?? null) : null;
}

/** Of several, those whom the text has named by then. */
function introduced(people: readonly Entity[], { start }: Asked, scene: Scene): readonly Entity[] {
  if (people.length < 2) return people;
  const known = new Set(scene.named.filter((mention) => mention.end <= start).map(({ entity }) => entity));
  const named = people.filter((entity) => known.has(entity));
  return named.length > 0 ? named : people;
}

/** Somebody who spoke under this office a moment ago. */
function lastSpoken(office: { head: string; narrow: ReadonlySet<string> }, asked: Asked, scene: Scene): Entity | null {
  for (const { entity } of before(placeOf(asked), scene)) {
    const holds = entity.type !== 'organization' && [...entity.titles].some((title) => fits(office, title));
    if (
      holds &&
      isOfThatTime(asked.phrase, entity) &&
      isSameOffice(entity, asked, scene) &&
      !isAnothers(entity, asked, scene) &&
      !isDeputyOf(asked.phrase, entity, scene)
    )
      return entity;
  }
  return null;
}

/** Nobody by name: the office itself speaks, if it says whose it is. */
function role(asked: Asked, scene: Scene, side: string | null): { entity: Entity } | null {
  const { phrase } = asked;
  const office = officeOf(phrase.title);
  if (!office || (side === null && office.narrow.size === 0 && phrase.complement === null)) return null;
  const entity = scene.registry.entity({
    type: 'role',
    name: descriptionOf(phrase, ownerOf(phrase, scene, asked.sentence)),
    side,
    sex: sexOfOffice(office.head),
  });
  entity.titles.add(officeText(office));
  return { entity };
}
