import { NAMING } from '../../languages/naming.js';
import { parsePhrase } from '../read/phrase.js';
import { backwards } from '../read/reach.js';
import { firstOf, firstTokenAt } from '../read/tokens.js';
import { isPersonHead, type Words } from '../read/words.js';
import type { Entity } from '../who/registry.js';
import { type Answer, type Asked, namedIn, type Scene } from '../who/scene.js';
import { sieve } from '../who/sieve.js';

const GOES_ON = new Set(['name', 'noun', 'adjective', 'determiner', 'possessive', 'number']);

export default sieve({
  id: 'relative',
  says: 'X, who said …',
  why: 'A relative pronoun stands for the noun phrase right before it.',
  examples: [
    { text: 'The road was closed by Mayor Kari Holm, <source>who</source> said it had sunk.', speaker: 'Kari Holm' },
    { text: 'It was sent to Norway, <source>which</source> denied having asked for it.', speaker: 'Norway', side: 'Norway' },
    {
      text: 'It was sold by an official at the Norwegian Defence Ministry, <source>who</source> asked for silence.',
      speaker: 'official at the Norwegian Defence Ministry',
      side: 'Norway',
    },
    { text: 'It was Kari Holm, 24, of Bergen, <source>who</source> said the bridge was old.', speaker: 'Kari Holm' },
  ],
  find: (asked, scene) => {
    const word = asked.phrase.words[0];
    if (asked.phrase.words.length !== 1 || !word || !NAMING.relatives.has(word.lower)) return null;
    const antecedent = phraseBefore(asked, scene);
    const described = NAMING.personalRelative.has(word.lower) && antecedent ? nameBefore(antecedent, scene) : null;
    if (described) return { entity: described };
    const answer = antecedent && scene.sift(antecedent, scene)?.answer;
    if (NAMING.personalRelative.has(word.lower) && !(answer && 'entity' in answer && isHuman(answer.entity)))
      return personBefore(asked, scene);
    return answer ?? { tied: [] };
  },
});

const isHuman = ({ type, plural }: Entity): boolean => HUMAN.has(type) || plural;

const HUMAN: ReadonlySet<Entity['type']> = new Set<Entity['type']>(['person', 'unnamed', 'role', 'group']);

/** "Kari Holm of Bergen, who": towns do not speak. */
function personBefore({ sentence, start }: Asked, scene: Scene): Answer {
  const person = namedIn(scene, sentence).findLast((mention) => mention.end <= start && mention.entity.type === 'person');
  return person ? { entity: person.entity } : { tied: [] };
}

/** "Kari Holm, a former chair who": the person whom the appositive describes. */
function nameBefore({ start, sentence, phrase }: Asked, scene: Scene): Entity | null {
  const { tokens } = scene.tagged;
  const comma = tokens[firstTokenAt(tokens, start) - 1];
  if (comma?.text !== ',' || phrase.determiner === null || phrase.name.length > 0 || phrase.plural) return null;
  return namedIn(scene, sentence).find(({ entity, end }) => end === comma.start && entity.type === 'person')?.entity ?? null;
}

function startOf(tokens: Words, end: number, first: number): number {
  return backwards(end, first, (i) => GOES_ON.has(tokens[i - 1]?.pos ?? ''));
}

/** "A guard at the gate, who": the guard. */
function phraseBefore(asked: Asked, scene: Scene): Asked | null {
  const { tokens } = scene.tagged;
  const first = firstOf(scene.tagged, asked.sentence);
  let end = firstTokenAt(tokens, asked.start);
  if (end > first && tokens[end - 1]?.text === ',') end--;
  let from = startOf(tokens, end, first);
  const outer =
    NAMING.personalRelative.has(asked.phrase.words[0]?.lower ?? '') && tokens[from - 1]?.pos === 'preposition'
      ? startOf(tokens, from - 1, first)
      : from;
  if (outer < from - 1 && isPersonHead(tokens[from - 2])) from = outer;
  const inPlace = NAMING.relativePlaces.has(tokens[from - 1]?.lower ?? '') && tokens[from]?.pos === 'name';
  if (from === end || inPlace) return null;
  const phrase = parsePhrase(tokens.slice(from, end));
  return { ...asked, start: phrase.start, end: phrase.end, phrase };
}
