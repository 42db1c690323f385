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
  const turned = focusOf(words);
  for (const word of words) {
    if (!TELLING.has(word.role) || word.concept.startsWith('@') || found.has(word.root) || WORDS.functionWords.has(word.lower)) continue;
    const weight = generally(word) * (0.35 + 0.65 * rarity(word.root));
    found.set(word.root, { word, id: idOf(word), negated: turned.has(word), weight });
  }
  return [...found.values()];
}

/** So many telling words behind a negator, or one verb, are what it denies; what follows only says of what. */
const FOCUS = 2;

/** Words that a negator turns round. "Lay a finger on" is one verb; "nobody intended to close it": nobody closed it. */
function focusOf(words: readonly Word[]): Set<Word> {
  const focus = new Set<Word>();
  let reached = 0;
  let before: Word | undefined;
  for (const word of words) {
    if (!word.negated) reached = 0;
    if (!TELLING.has(word.role)) continue;
    const goesOn = before?.concept === word.concept && focus.has(before);
    if (word.negated && (reached < FOCUS || goesOn)) focus.add(word);
    reached += word.pos !== 'verb' ? 1 : WORDS.modals.plan.has(word.lower) ? 0 : FOCUS;
    before = word;
  }
  return focus;
}

const TELLING: ReadonlySet<Word['role']> = new Set<Word['role']>(['content', 'name', 'light']);
