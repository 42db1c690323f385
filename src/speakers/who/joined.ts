/** People whom a sentence names together: "Kari Holm, 34, and Arne Lund were arrested". */

import { NAMING } from '../../languages/naming.js';
import { firstTokenAt, sentencesOfPlace } from '../read/tokens.js';
import { isMark, isPossessiveMark } from '../read/words.js';
import { isAskedInQuotes, isQuoted } from './find.js';
import type { Entity } from './registry.js';
import { type Asked, type Mention, namedIn, type Scene } from './scene.js';
import { isSubject, startsSentence } from './subject.js';

/** Those who are named together, and where. */
export interface Joined {
  readonly people: readonly Entity[];
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** The sentence is about them. */
  readonly isTopic: boolean;
}

/** In words: "34, a driver from Bergen in the north, and her husband". */
const BETWEEN = 14;

/** Those before a source, the nearest first, as far back as so many sentences. */
export function* joinedBefore(asked: Asked, scene: Scene, reach: number): Generator<Joined> {
  const inQuotes = isAskedInQuotes(asked);
  for (const { index } of sentencesOfPlace(scene.tagged, asked.sentence, reach)) {
    const near = joinedIn(index, scene).filter(({ start, end }) => end <= asked.start && (inQuotes || !isQuoted(start, scene)));
    yield* [...near.filter(({ isTopic }) => isTopic), ...near.filter(({ isTopic }) => !isTopic).toReversed()];
  }
}

/** All of a sentence, in their order. */
function joinedIn(sentence: number, scene: Scene): Joined[] {
  const out: Joined[] = [];
  let chain: Mention[] = [];
  const close = (): void => {
    const [first, last] = [chain[0], chain.at(-1)];
    const people = [...new Set(chain.map(({ entity }) => entity))];
    const before = chain.at(-2);
    if (first && last && before && people.length > 1 && linkOf(before, last, scene) === 'and')
      out.push({ people, sentence, start: first.start, end: last.end, isTopic: startsSentence(first, scene) || isSubject(last, scene) });
  };
  for (const mention of namedIn(scene, sentence).filter(({ entity }) => entity.type === 'person')) {
    const before = chain.at(-1);
    const link = before ? linkOf(before, mention, scene) : null;
    if (link === null) {
      close();
      chain = [];
    }
    chain.push(mention);
  }
  close();
  return out;
}

/** What stands between two names of a list: its "and", no more than a comma, or null if they are none of one list. */
function linkOf(one: Mention, next: Mention, { tagged: { tokens } }: Scene): 'and' | 'comma' | null {
  const between = tokens.slice(firstTokenAt(tokens, one.end), firstTokenAt(tokens, next.start));
  const isBroken = between.some(
    (word) => /^(?:verb|auxiliary|modal|wh)$/.test(word.pos) || (isMark(word) && !/^[,()'’-]$/.test(word.text)),
  );
  if (isBroken || between.length === 0 || between.length > BETWEEN || between.slice(0, 1).some(isPossessiveMark)) return null;
  const and = between.findLastIndex(({ lower }) => NAMING.additive.has(lower));
  if (and >= 0) return isPerhapsPart(between, and) ? null : 'and';
  return between.some(({ text }) => text === ',') ? 'comma' : null;
}

/** "Holm of the port and Lund": an "and" behind a preposition joins two names as well; "Holm, from the bank and mother of Lund" does not. */
const isPerhapsPart = (between: Scene['tagged']['tokens'], and: number): boolean =>
  between.slice(and + 1).some(({ pos }) => pos === 'preposition' || pos === 'to');
