/** Of whom two wordings say something: of one, or of two that are told apart. */
import { WORDS } from '../compared.js';
import { conceptOfWord } from '../concepts.js';
import { areContrasting } from '../distinct.js';
import type { Analysis, Predication, Word } from '../types.js';
import { kinOf } from './kinship.js';

/** Predicates from this nearness on say one thing, or its opposite; names of things from there on may be names of one thing. */
const CLEAR = 0.6;
const KIN = 0.45;

/** What the one says of its subject the other says of another, or says the opposite of it; of no subject do both say it. */
export function haveOtherSubjects(a: Analysis, b: Analysis): boolean {
  if (shareEvidence(a, b)) return false;
  const pairs = a.predications.flatMap((x) => b.predications.filter((y) => isTied(x, y)).map((y) => areTwo(x, y, { a, b })));
  return pairs.length > 0 && pairs.every((two) => two);
}

/** "Oslo has information on it", "Lima has no information on it": each speaks of what it has itself, and the other of whether there is any. */
const shareEvidence = (a: Analysis, b: Analysis): boolean =>
  a.words.some(({ concept }) => EVIDENCE.has(concept) && b.words.some((other) => other.concept === concept));

const EVIDENCE = new Set([...WORDS.evidence].map(conceptOfWord));

const isTied = (x: Predication, y: Predication): boolean => kinOf(x.predicate, y.predicate).nearness >= CLEAR;

interface Two {
  readonly a: Analysis;
  readonly b: Analysis;
}

function areTwo(x: Predication, y: Predication, two: Two): boolean {
  if (x.open || y.open || x.head === null || y.head === null || x.passive !== y.passive) return false;
  const { nearness } = kinOf(x.head, y.head);
  if (x.head.concept === y.head.concept || nearness >= CLEAR) return areToldApart(x, y, two);
  if (nearness >= KIN || [x.head, y.head].some(isAnybody)) return false;
  return x.certain && y.certain && !isKnown(x.head, two.b.words) && !isKnown(y.head, two.a.words);
}

/** People in general: they may be those that the other calls by what they do. */
export const isAnybody = ({ concept }: Word): boolean => GROUPS.has(concept);
const GROUPS = new Set([...WORDS.groups].map(conceptOfWord));

const isKnown = (word: Word, others: readonly Word[]): boolean =>
  others.some((other) => word.concept === other.concept || (other.role === 'content' && kinOf(word, other).nearness >= CLEAR));

/** "the northern ramp", "the southern ramp"; "crashes in Hill Street", "crashes in Mill Lane": one noun, told apart by what stands beside it. */
function areToldApart(x: Predication, y: Predication, two: Two): boolean {
  return areApart(before(x), before(y), two) || areApart(namesBehind(x), namesBehind(y), two);
}

const before = ({ subject, head }: Predication): Word[] => subject.filter(({ end }) => head !== null && end <= head.start);
const namesBehind = ({ subject, head }: Predication): Word[] =>
  subject.filter(({ start, role }) => head !== null && start >= head.end && role === 'name');

/** Nothing that stands in the one place is in the other wording; of names and owners, in the other's place. */
function areApart(x: readonly Word[], y: readonly Word[], { a, b }: Two): boolean {
  const isIn = (word: Word, place: readonly Word[], all: readonly Word[]): boolean =>
    (isName(word) ? place : all).some((other) => isOne(word, other));
  return x.length > 0 && y.length > 0 && !x.some((word) => isIn(word, y, b.words)) && !y.some((word) => isIn(word, x, a.words));
}

const isName = ({ role, pos, text }: Word): boolean => role === 'name' || pos === 'name' || OWNER.test(text);
const OWNER = /['’]s?$/u;

/** The same; words that are only alike, or opposite, may tell two things apart. */
function isOne(word: Word, other: Word): boolean {
  const { kinship } = kinOf(word, other);
  return kinship !== null && kinship !== 'near' && kinship !== 'antonym' && !areContrasting(word, other);
}

/** "the first scan", "the second scan": a noun in both, each time told apart by the word right before it. */
export const haveContrastingNouns = ({ words: x }: Analysis, { words: y }: Analysis): boolean =>
  x.some((word, i) => word.pos === 'noun' && y.some((other, k) => other.concept === word.concept && contrastBefore(x[i - 1], y[k - 1])));

const contrastBefore = (x: Word | undefined, y: Word | undefined): boolean => x !== undefined && y !== undefined && areContrasting(x, y);
