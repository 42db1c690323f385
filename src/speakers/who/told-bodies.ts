/** Bodies that a text knows by what they are alone: "the dock workers' union", and from there on "the union". */

import { NAMING } from '../../languages/naming.js';
import { NAMED_WHERE_THEY_SPEAK, STATE_ARMS } from '../../world/organizations.js';
import { type Phrase, parsePhrase } from '../read/phrase.js';
import { backwards } from '../read/reach.js';
import { isCapital, isPossessiveMark, organizationClass, singular, textWithoutArticle, type Words } from '../read/words.js';
import type { Calling } from './calling.js';
import { describedAt } from './described-bodies.js';
import { nameWords } from './name-words.js';
import { organizationEntity } from './organization.js';
import type { Entity } from './registry.js';
import { isNamedBefore, type Scene } from './scene.js';

/** The last one before a place that has been told of by the very word, if nobody with a name could be meant. */
export function toldBody({ head, kind }: Calling, start: number, scene: Scene): Entity | null {
  const told = toldIn(scene)
    .get(head)
    ?.findLast((phrase) => phrase.end < start);
  if (!told || isNamed({ head, kind }, { from: told.start, to: start }, scene)) return null;
  const name = textWithoutArticle(told.words);
  return (
    describedAt(told.start, scene) ??
    organizationEntity(told, scene.registry, null) ??
    scene.registry.entity({ type: 'organization', name, side: name, class: kind })
  );
}

/** Somebody whose name ends with the word, or who was of that kind before the other was told of. */
const isNamed = ({ head, kind }: Calling, { from, to }: { from: number; to: number }, scene: Scene): boolean =>
  scene.registry
    .inMind()
    .some(
      (one) =>
        one.type === 'organization' &&
        ((nameWords(one.name ?? '').at(-1) === head && isNamedBefore(one, to, scene)) ||
          (one.class === kind && isNamedBefore(one, from, scene))),
    );

const known = new WeakMap<Scene, ReadonlyMap<string, readonly Phrase[]>>();

function toldIn(scene: Scene): ReadonlyMap<string, readonly Phrase[]> {
  const found = known.get(scene) ?? readTold(scene.tagged.tokens);
  known.set(scene, found);
  return found;
}

function readTold(tokens: Words): Map<string, Phrase[]> {
  const out = new Map<string, Phrase[]>();
  for (const [at, token] of tokens.entries()) {
    const kind = isCapital(token) || token.quoted > 0 ? null : organizationClass(token);
    if (kind === null || isState(kind) || /^(?:noun|name)$/.test(tokens[at + 1]?.pos ?? '') || isOwnedByOne(tokens, at)) continue;
    const from = articleBefore(tokens, at);
    if (from !== null) out.set(token.lower, [...(out.get(token.lower) ?? []), parsePhrase(tokens.slice(from, at + 1))]);
  }
  return out;
}

/** "Norway's association", not "the blind people's association". */
const isOwnedByOne = (tokens: Words, at: number): boolean =>
  isPossessiveMark(tokens[at - 1]) && !NAMING.membersWithoutSPattern.test(tokens[at - 2]?.lower ?? '');

/** Classes of which the state has one, or whose names are told otherwise. */
const isState = (kind: string): boolean => STATE_ARMS.has(kind) || NAMED_WHERE_THEY_SPEAK.has(kind);

/** Where "the Scheldt dock union", "the teachers' union" begins; null where nothing tells which it is. */
function articleBefore(tokens: Words, at: number): number | null {
  const from = backwards(at - 1, at - LONGEST, (i) => /^(?:noun|name|adjective)$/.test(tokens[i]?.pos ?? '') || isPluralMark(tokens, i));
  const isTold = tokens.slice(from + 1, at).some(({ pos, lower }) => pos !== 'adjective' && !NAMING.kindsOfBody.has(lower));
  return isTold && NAMING.definite.has(tokens[from]?.lower ?? '') ? from : null;
}

const isPluralMark = (tokens: Words, at: number): boolean =>
  /^['’]s?$/.test(tokens[at]?.text ?? '') &&
  (singular(tokens[at - 1]?.lower ?? '') !== tokens[at - 1]?.lower || NAMING.membersWithoutSPattern.test(tokens[at - 1]?.lower ?? ''));

const LONGEST = 6;
