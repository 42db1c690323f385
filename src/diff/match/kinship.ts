/** How near two words are to each other, by what the lists, the lexicon and its vectors know of them. */
import type { Link } from '../../languages/lexicon.js';
import { oppositesOf } from '../concepts.js';
import { isReversed } from '../overlap.js';
import { lexicon } from '../roots.js';
import type { Word } from '../types.js';

export type Kinship = Link | 'listed';

export interface Kin {
  readonly kinship: Kinship | null;
  /** 0–1: how far one may stand for the other in telling what a wording is about. */
  readonly nearness: number;
}

const NONE: Kin = { kinship: null, nearness: 0 };

/** Least nearness of words that hang together so. */
const LEAST: Readonly<Record<Kinship, number>> = { same: 1, derived: 1, listed: 0.85, antonym: 0.7, near: 0 };
const FAR = 0.25;
const MOST_ALIKE = 0.8;

const ids = new Map<string, number>();

/** A number for each word by its root and its concept, so that pairs of them are looked up without making strings. */
export function idOf({ root, concept }: Word): number {
  const key = `${root}\u0000${concept}`;
  const id = ids.get(key) ?? ids.size;
  ids.set(key, id);
  return id;
}

/** What is known of each word's kin, by their numbers: either way round, so that a word's are found at once. */
const known = new Map<number, Map<number, Kin>>();
const MOST_KNOWN = 2_000_000;
let size = 0;

/** Kinship of two words of wordings. */
export function kinOf(a: Word, b: Word): Kin {
  const [x, y] = [a, b].map((word) => ({ word, id: idOf(word) })) as [Numbered, Numbered];
  return kinIn(kinsOf(x.id), x, y);
}

interface Numbered {
  readonly word: Word;
  readonly id: number;
}

/** What is known of the kin of the word that has this number. */
export function kinsOf(id: number): Map<number, Kin> {
  const kins = known.get(id) ?? new Map<number, Kin>();
  known.set(id, kins);
  return kins;
}

/** @param kins those of the first word, for who asks it for many others */
export function kinIn(kins: Map<number, Kin>, a: Numbered, b: Numbered): Kin {
  if (a.id === b.id) return SAME;
  return kins.get(b.id) ?? remember(kins, b.id, a.id < b.id ? kinAnew(a.word, b.word) : kinAnew(b.word, a.word));
}

function remember(kins: Map<number, Kin>, id: number, kin: Kin): Kin {
  if (size++ > MOST_KNOWN) {
    known.clear();
    size = 0;
  }
  kins.set(id, kin);
  return kin;
}

const SAME: Kin = { kinship: 'same', nearness: 1 };

function kinAnew(a: Word, b: Word): Kin {
  const isOpposite = oppositesOf(a.concept).has(b.concept) || isReversed(a.concept, b.concept);
  const kinship = isOpposite ? 'antonym' : a.concept === b.concept ? 'listed' : lexicon.linkOf(a.root, b.root);
  const alike = Math.max(0, (lexicon.likeness(a.root, b.root) - FAR) / (1 - FAR)) * MOST_ALIKE;
  if (kinship === null && alike === 0) return NONE;
  return { kinship, nearness: Math.max(alike, kinship === null ? 0 : LEAST[kinship]) };
}
