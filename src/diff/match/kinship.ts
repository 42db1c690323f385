/** How near two words are to each other, by what the lists, the lexicon and its vectors know of them. */
import type { Link } from '../../languages/lexicon.js';
import { oppositesOf } from '../concepts.js';
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

const known = new Map<string, Kin>();

/** Kinship of two words of wordings. */
export function kinOf(a: Word, b: Word): Kin {
  if (a.root === b.root) return { kinship: 'same', nearness: 1 };
  const key = a.root < b.root ? `${a.root} ${b.root}` : `${b.root} ${a.root}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = kinAnew(a, b);
  if (known.size > MOST_KNOWN) known.clear();
  known.set(key, found);
  return found;
}

const MOST_KNOWN = 400_000;

function kinAnew(a: Word, b: Word): Kin {
  const isOpposite = oppositesOf(a.concept).has(b.concept);
  const kinship = isOpposite ? 'antonym' : a.concept === b.concept ? 'listed' : lexicon.linkOf(a.root, b.root);
  const alike = Math.max(0, (lexicon.likeness(a.root, b.root) - FAR) / (1 - FAR)) * MOST_ALIKE;
  if (kinship === null && alike === 0) return NONE;
  return { kinship, nearness: Math.max(alike, kinship === null ? 0 : LEAST[kinship]) };
}
