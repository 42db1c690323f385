/** What a wording is about, word by word, for laying it beside another. */

import { WORDS } from '../compared.js';
import { tellingOf } from '../telling.js';
import type { Analysis, Word } from '../types.js';
import { idOf } from './kinship.js';

export interface Topic {
  readonly word: Word;
  /** Its number. */
  readonly id: number;
  /** How much it tells, 0–1. */
  readonly weight: number;
  /** A negator turns it round, and not only the words before it. */
  readonly negated: boolean;
}

const LIGHT = 0.15;

/** How much a word tells in news in general. */
const generally = ({ role, root }: Word): number => (role === 'light' ? LIGHT : tellingOf(root));

/** The telling words of a wording, each once; the names of the two sides, which every wording has, aside. */
export function topicsOf({ words }: Analysis, rarity: (root: string) => number): Topic[] {
  const found = new Map<string, Topic>();
  let reached = 0;
  for (const word of words) {
    reached = word.negated ? reached : 0;
    if (!TELLING.has(word.role)) continue;
    const negated = word.negated && reached < FOCUS;
    reached += word.pos === 'verb' ? FOCUS : 1;
    if (word.concept.startsWith('@') || found.has(word.root) || WORDS.functionWords.has(word.lower)) continue;
    found.set(word.root, { word, id: idOf(word), negated, weight: generally(word) * (0.35 + 0.65 * rarity(word.root)) });
  }
  return [...found.values()];
}

/** So many telling words behind a negator, or one verb, are what it denies; what follows only says of what. */
const FOCUS = 2;

const TELLING: ReadonlySet<Word['role']> = new Set<Word['role']>(['content', 'name', 'light']);
