import { countEach } from '../../group.js';
import { NAMING } from '../../languages/naming.js';
import type { Phrase } from '../read/phrase.js';
import { firstTokenAt } from '../read/tokens.js';
import { holdersOf, stateEntity } from '../who/find.js';
import { type Entity, lately } from '../who/registry.js';
import { type Answer, type Asked, before, type Mention, namedIn, placeOf, type Scene } from '../who/scene.js';
import { sieve } from '../who/sieve.js';
import { group } from './coordinated.js';

const SIDES = NAMING.twoSides;

export default sieve({
  id: 'both-sides',
  says: '"both parties", "the two ministers"',
  why: 'They are the two that the document is about, if it is clearly about two.',
  examples: [
    {
      text: 'Norwegian Finance Minister Kari Holm met Chilean Finance Minister Pedro Rojas. <source>The two ministers</source> denied this.',
      speaker: 'Kari Holm and Pedro Rojas',
      side: 'Norway and Chile',
    },
    { text: 'Kari Holm and Pedro Rojas dug a pit. <source>The pair</source> denied this.', speaker: 'Kari Holm and Pedro Rojas' },
    { text: '<source>Both parties</source> denied this.', speaker: null },
  ],
  find: (asked, scene) => {
    const { phrase } = asked;
    if (PAIRS.has(phrase.head ?? '') && phrase.determiner === 'the' && phrase.words.length === 2)
      return pairOf(lastTwo(asked, scene), scene);
    if (isOfficePair(phrase)) return pairOf(holdersOf({ head: phrase.head ?? '', narrow: new Set() }, null, scene), scene) ?? null;
    if (phrase.determiner !== 'both' || phrase.head === null || phrase.name.length > 0) return null;
    const pair = SIDES.has(phrase.head)
      ? twoSides(asked, scene)
      : phrase.kind === 'person'
        ? holdersOf({ head: phrase.head, narrow: new Set() }, null, scene)
        : [];
    return pair.length === 2 ? { entity: group(pair, scene) } : { tied: pair };
  },
});

/** "The pair". */
const PAIRS: ReadonlySet<string> = NAMING.pairs;

const pairOf = (pair: readonly Entity[], scene: Scene): Answer | null => (pair.length === 2 ? { entity: group(pair, scene) } : null);

/** "The ministers", where there are two. */
const isOfficePair = ({ determiner, words, plural, kind, head }: Phrase): boolean =>
  determiner === 'the' && words.length === 2 && plural && kind === 'person' && NAMING.stateLeaders.has(head ?? '');

/** The two people of the nearest group, or the two whom the nearest sentence names together. */
function lastTwo(asked: Asked, scene: Scene): readonly Entity[] {
  const near = [...before(placeOf(asked), scene)];
  const known = near.find(({ entity }) => entity.members.length === 2);
  if (known) return known.entity.members;
  for (let sentence = asked.sentence; sentence >= asked.sentence - REACH; sentence--) {
    const people = new Set(near.filter((one) => one.sentence === sentence && one.entity.type === 'person').map(({ entity }) => entity));
    const joined = people.size > 2 ? joinedIn(sentence, scene) : [];
    if (people.size === 2 || joined.length === 2)
      return (people.size === 2 ? [...people] : joined).toSorted((a, b) => (scene.firstNamed.get(a) ?? 0) - (scene.firstNamed.get(b) ?? 0));
  }
  return [];
}

/** "The trial of Kari Holm, 29, and her cousin Arne Holm": the only two of more that an "and" joins. */
function joinedIn(sentence: number, scene: Scene): readonly Entity[] {
  const { tokens } = scene.tagged;
  const people = namedIn(scene, sentence).filter(({ entity }) => entity.type === 'person');
  const pairs = people.flatMap((one, at) => {
    const next = people[at + 1];
    const between = next ? tokens.slice(firstTokenAt(tokens, one.end), firstTokenAt(tokens, next.start)) : [];
    const isPair =
      between.some(({ lower }) => NAMING.additive.has(lower)) && !between.some(({ pos }) => pos === 'verb' || pos === 'auxiliary');
    return next && isPair ? [[one.entity, next.entity]] : [];
  });
  return pairs.length === 1 ? (pairs[0] ?? []) : [];
}

const REACH = 4;

/** The two sides that have spoken most so far, or else were named most; none if a third is level with them. */
function twoSides({ start, sentence }: Asked, scene: Scene): Entity[] {
  const spoken = foremostTwo(lately(scene.spoken));
  const pair = spoken.length === 2 ? spoken : foremostTwo(namedBefore(scene, sentence).filter((mention) => mention.end <= start));
  return pair.map((side) => stateEntity(side, scene));
}

function foremostTwo(mentions: readonly Mention[]): string[] {
  const counts = countEach(mentions.flatMap(({ entity }) => (entity.side && entity.type !== 'group' ? [entity.side] : [])));
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || !second || (third && third[1] >= second[1])) return [];
  return [...counts.keys()].filter((side) => side === first[0] || side === second[0]);
}

/** The last names up to the end of a sentence. */
const namedBefore = ({ named, namedFrom }: Scene, sentence: number): readonly Mention[] => {
  const end = namedFrom[sentence + 1] ?? named.length;
  return named.slice(Math.max(0, end - MOST), end);
};

const MOST = 1000;
