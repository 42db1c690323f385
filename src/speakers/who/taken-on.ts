/** Whom a body takes on or keeps speaks for it: "Rovers have signed Kari Holm", "they will not sack coach Kari Holm". */
import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { TAKERS } from '../../world/organizations.js';
import { backwards } from '../read/reach.js';
import { firstTokenAt } from '../read/tokens.js';
import { isPossessiveMark } from '../read/words.js';
import { speakFor } from './belong.js';
import { subjectBody } from './body-spoken-of.js';
import type { Entity } from './registry.js';
import { type Mention, namedIn, type Scene } from './scene.js';

/** In words: a title in front of the name, and the verbs in front of that. */
const LONGEST = 6;

/** Gives whoever the text tells no body of the one that takes them on. */
export function joinTakers(scene: Scene): void {
  for (const mention of scene.named) {
    if (mention.entity.type !== 'person' || mention.entity.side !== null) continue;
    const body = takerOf(mention, scene);
    if (body) speakFor(mention.entity, { body, how: 'nearby', start: mention.start, end: mention.end });
  }
}

function takerOf(mention: Mention, scene: Scene): Entity | null {
  const { tokens } = scene.tagged;
  const at = firstTokenAt(tokens, mention.start);
  const end = firstTokenAt(tokens, mention.end);
  if (isPossessiveMark(tokens[end])) return null;
  const link = backwards(at, at - LONGEST, (i) => /^(?:noun|adjective|possessive|number)$/.test(tokens[i - 1]?.pos ?? ''));
  const verb = tokens[link - 1]?.pos === 'preposition' ? keptBy(tokens, link - 1) : link - 1;
  const from = backwards(verb, verb - LONGEST, (i) => isInGroup(tokens[i - 1]));
  if (tokens[from]?.sentence !== mention.sentence || !takes(tokens, { from, verb, end })) return null;
  return bodyBefore(tokens[from - 1], mention, scene);
}

/** "Are standing by Holm", "will keep faith with Holm": where the verb stands. */
function keptBy(tokens: readonly Token[], link: number): number {
  const word = tokens[link];
  const idioms = NAMING.keeping.filter(([, ...more]) => more.at(-1) === word?.lower);
  const verb = idioms.map((words) => link + 1 - words.length).find((at, i) => spells(tokens, at, idioms[i] ?? []));
  return verb ?? link;
}

const spells = (tokens: readonly Token[], at: number, [verb, ...more]: readonly string[]): boolean =>
  tokens[at]?.lemma === verb && more.every((word, i) => tokens[at + 1 + i]?.lower === word);

/** "Have", "will not", "decided to". */
const isInGroup = (word: Token | undefined): boolean =>
  /^(?:auxiliary|modal|adverb|to|verb)$/.test(word?.pos ?? '') || NAMING.negatives.has(word?.lower ?? '');

interface Place {
  readonly from: number;
  readonly verb: number;
  readonly end: number;
}

function takes(tokens: readonly Token[], { from, verb, end }: Place): boolean {
  const lemma = tokens[verb]?.lemma ?? '';
  if (NAMING.takingOn.has(lemma)) return true;
  if (NAMING.lettingGo.has(lemma)) return tokens.slice(from, verb).some((word) => NAMING.negatives.has(word.lower));
  if (NAMING.keeping.some((words) => spells(tokens, verb, words))) return true;
  return NAMING.contracting.has(lemma) && tokens.slice(end, end + LONGEST).some((word) => NAMING.contracts.has(word.lower));
}

/** "Rovers have", "Rovers said they will": the body that the clause begins with. */
function bodyBefore(word: Token | undefined, { start, sentence }: Mention, scene: Scene): Entity | null {
  if (!word || word.sentence !== sentence) return null;
  const named = namedIn(scene, sentence).find(({ end }) => end === word.end)?.entity;
  const body = named ?? (NAMING.bodyPronouns.has(word.lower) ? subjectBody(sentence, start, scene) : null);
  return body && mayTakeOn(body) ? body : null;
}

/** Clubs and firms: whom a state or a court appoints may be anybody's. */
const mayTakeOn = ({ type, class: own, side, name }: Entity): boolean =>
  type === 'organization' && side === name && /\p{Lu}/u.test(name ?? '') && (own === null || TAKERS.has(own));
