import { NAMING } from '../../languages/naming.js';
import { firstTokenAt } from '../read/tokens.js';
import { isHumanTrait } from '../read/traits.js';
import { singular } from '../read/words.js';
import { wordings } from '../who/epithet.js';
import { type Joined, joinedBefore } from '../who/joined.js';
import { nameWords } from '../who/name-words.js';
import { pluralsBefore } from '../who/plurals.js';
import { type Entity, mayBeOfSex } from '../who/registry.js';
import { type Asked, placeOf, type Scene } from '../who/scene.js';
import { sieve } from '../who/sieve.js';
import { group } from './coordinated.js';

export default sieve({
  id: 'joined-before',
  says: '"both men", "the two women", "the three", "the brothers": the people whom a sentence before names together',
  why: 'Who is brought in with an "and" is taken up again as so many, or by what they have in common.',
  examples: [
    { text: 'Arne Holm and Pedro Rojas were held. <source>Both men</source> denied this.', speaker: 'Arne Holm and Pedro Rojas' },
    { text: 'Arne Holm, 34, and Pedro Rojas, 51, were held. <source>Both</source> denied this.', speaker: 'Arne Holm and Pedro Rojas' },
    { text: 'Kari Holm and Ana Rojas dug a pit. Rain fell. <source>The women</source> denied this.', speaker: 'Kari Holm and Ana Rojas' },
  ],
  applies: ({ phrase: { words, plural, name, possessor, possessive, determiner, parts, complement } }) =>
    name.length === 0 &&
    parts.length === 0 &&
    possessor === null &&
    possessive === null &&
    complement === null &&
    (determiner === 'both' || (determiner === 'the' && (plural || isNumber(words))) || isBoth(words)),
  find: (asked, scene) => {
    const { phrase } = asked;
    const count = countOf(phrase);
    const head = phrase.head;
    if (head === null ? !isCounted(phrase) : !NAMING.isPersonNoun(head) && phrase.kind !== 'person') return null;
    for (const joined of joinedBefore(asked, scene, REACH)) {
      if (count !== null && joined.people.length !== count) continue;
      if (head === null) return { entity: group(joined.people, scene) };
      if (areCalled(joined, { head, count }, scene))
        return isOfOthers(joined, asked, scene) ? null : { entity: group(joined.people, scene) };
    }
    return null;
  },
});

type Phrase = Asked['phrase'];

/** How many sentences back they may be named. */
const REACH = 5;

/** "Both". */
const isBoth = (words: Phrase['words']): boolean =>
  words.length === 1 && NAMING.bothWords.has(words[0]?.lower ?? '') && words[0]?.pos !== 'number';

/** "The three". */
const isNumber = (words: Phrase['words']): boolean => words.length === 2 && NAMING.numberWords.has(words[1]?.lower ?? '');

/** "Both", "the two", "the three". */
const isCounted = ({ words, determiner }: Phrase): boolean => determiner === 'both' || isBoth(words) || isNumber(words);

/** How many they are, if the phrase says so. */
function countOf({ words, determiner }: Phrase): number | null {
  if (determiner === 'both' || isBoth(words)) return 2;
  return words.map(({ lower }) => NAMING.numberWords.get(lower)).find((count) => count !== undefined) ?? null;
}

interface Called {
  readonly head: string;
  readonly count: number | null;
}

const areCalled = (joined: Joined, called: Called, scene: Scene): boolean =>
  isOfSex(joined.people, called.head) &&
  (isToldInFront(joined, called.head, scene) || joined.people.every((one) => mayBeCalled(one, called, joined)));

/** "The men": nobody is known for a woman, and one at least for a man. */
function isOfSex(people: readonly Entity[], head: string): boolean {
  const sex = NAMING.kin.get(head) ?? null;
  return sex === null || (people.every((one) => mayBeOfSex(one, sex)) && people.some((one) => one.sex === sex));
}

/** "The actors Holm and Lund". */
function isToldInFront({ start }: Joined, head: string, { tagged: { tokens } }: Scene): boolean {
  const before = tokens[firstTokenAt(tokens, start) - 1]?.lower ?? '';
  return before !== head && singular(before) === head;
}

/** Told to be of that work, or so many of whom the text tells no other; "the brothers" bear one name or are told to be. */
function mayBeCalled(one: Entity, { head, count }: Called, { people }: Joined): boolean {
  if (wordings(head).some((word) => one.traits.has(word)) || NAMING.anybody.has(head)) return true;
  const families = new Set(people.map(({ name }) => nameWords(name ?? '').at(-1)));
  if (NAMING.kin.has(head)) return families.size === 1 || people.some(({ traits }) => traits.has(head));
  if (count === null) return false;
  return ![...one.traits].some((trait) => isHumanTrait(trait) && NAMING.isCalling(trait) && !NAMING.mayBeBoth(trait, head));
}

/** "Three women wrote to Holm and Lund. The women": a noun of the same kind stands there for others. */
function isOfOthers({ start, end, sentence }: Joined, asked: Asked, scene: Scene): boolean {
  const same = [...pluralsBefore(placeOf(asked), scene)].find(({ head }) => head === asked.phrase.head);
  if (!same || (same.words[0]?.sentence ?? sentence) < sentence) return false;
  return same.end < start - BESIDE || same.start > end + BESIDE;
}

/** In characters: a comma or a bracket, and an article. */
const BESIDE = 8;
