/** How one of two claims in one text takes up the other: set against it by the writer, named in it, or said outright to be its answer. */
import { type ReadClaim, startOf } from '../claims.js';
import { WORDS } from '../compared.js';
import { areLinked } from '../linked.js';
import { baseOf } from '../roots.js';
import type { Pair } from './pairs.js';

/** So many words of a sentence show how it goes on from the one before. */
const OPENING = 6;
const NEXT = 1;

/** The same whichever is left. */
export function answerFeatures({ a, b, left, right }: Pick<Pair, 'a' | 'b' | 'left' | 'right'>): string[] {
  return [
    ...(areLinked(left.members, right.members) ? ['linked'] : []),
    ...namingFeatures(a, b),
    ...singlingFeatures(a, b),
    ...openingFeatures(a, b),
    ...turnFeatures(a, b),
  ];
}

/** Who speaks of the other side may be answering it. */
function namingFeatures(a: ReadClaim, b: ReadClaim): string[] {
  const named = Number(names(a, b)) + Number(names(b, a));
  return [`names other=${named}`];
}

const names = ({ own }: ReadClaim, { own: { self } }: ReadClaim): boolean =>
  self !== null && own.words.some(({ concept }) => concept === self);

/** "It was they who left": nobody stresses who it was unless another has been named. */
function singlingFeatures(a: ReadClaim, b: ReadClaim): string[] {
  const many = [a, b].filter(({ own }) => own.deeds.some(({ exclusive }) => exclusive)).length;
  return many === 0 ? [] : [`singles out=${many}`];
}

/** "Nobody was hurt", "At no time did …": what begins by saying no says no to something. */
function openingFeatures(a: ReadClaim, b: ReadClaim): string[] {
  const many = [a, b].filter(({ own }) =>
    own.words.slice(0, 3).some(({ lower }) => WORDS.none.has(lower) || WORDS.negators.has(lower)),
  ).length;
  return many === 0 ? [] : [`opens with no=${many}`];
}

function turnFeatures(a: ReadClaim, b: ReadClaim): string[] {
  const [first, second] = startOf(a.claim) <= startOf(b.claim) ? [a, b] : [b, a];
  const apart = Math.abs(first.claim.sentence.index - second.claim.sentence.index);
  if (first.claim.document !== second.claim.document || apart > NEXT) return [];
  const words = linkBetween(first, second);
  const answers = (second.claim.cue?.text ?? '').split(/\s+/u).some((word) => WORDS.answering.has(baseOf(word.toLowerCase())));
  return [
    ...(words.some((word) => WORDS.turns.has(word)) ? ['set against', `set against at ${apart}`] : []),
    ...(answers ? ['answers'] : []),
  ];
}

/** The writer's words between the two, or those that the second one's sentence begins with. */
function linkBetween({ claim: first }: ReadClaim, { claim: second }: ReadClaim): string[] {
  const { sentence } = second;
  const from = first.sentence.index === second.sentence.index ? Math.max(...first.content.spans.map(({ end }) => end)) - sentence.start : 0;
  const words = sentence.text.slice(Math.max(0, from)).toLowerCase().match(WORD) ?? [];
  return words.slice(0, OPENING);
}

const WORD = /[\p{L}\p{M}]+/gu;
