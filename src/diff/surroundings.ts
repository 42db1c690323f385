/** Where in its document a claim stands, and what the sentences around it speak of: a claim is often a fragment that says less than they do. */

import { FUNCTION_WORDS } from '../languages/en/words/function-words.js';
import type { Claim } from '../model.js';
import { fold } from '../speakers/read/fold.js';
import { weighByRarity } from './index-terms.js';
import { lexicon, rootOf } from './roots.js';
import type { DocumentText, Passage } from './sides/evidence/view.js';
import { firstFrom } from './sides/evidence/sorted.js';

export interface Surroundings {
  /** Position of its sentence in its document. */
  readonly sentence: number;
  readonly paragraph: number;
  /** Roots of what its sentence and those beside it speak of, with how much each tells; the squares add up to 1. */
  readonly topics: ReadonlyMap<string, number>;
}

const NOWHERE: Surroundings = { sentence: 0, paragraph: 0, topics: new Map() };

/** @returns what a claim whose words begin at an offset, in UTF-16 units, stands among */
export function surroundingsIn(texts: readonly DocumentText[]): (document: string, start: number) => Surroundings {
  const roots = new Map(texts.map(({ path, passages }) => [path, passages.map(({ text }) => rootsOf(text))]));
  const weigh = weighByRarity([...roots.values()].flat());
  const byPath = new Map(texts.map(({ path, passages }) => [path, passages]));
  const known = new Map<string, Surroundings>();
  return (document, start) => {
    const passages = byPath.get(document);
    if (passages === undefined) return NOWHERE;
    const sentence = firstFrom(passages, start + 1, ({ end }) => end);
    const key = `${document}\u0000${sentence}`;
    const found = known.get(key) ?? surroundingsAt(passages, sentence, { roots: roots.get(document) ?? [], weigh });
    known.set(key, found);
    return found;
  };
}

interface Words {
  readonly roots: readonly (readonly string[])[];
  readonly weigh: (root: string) => number;
}

function surroundingsAt(passages: readonly Passage[], sentence: number, { roots, weigh }: Words): Surroundings {
  const paragraph = passages[sentence]?.paragraph ?? 0;
  const near = [-1, 0, 1].filter((step) => passages[sentence + step]?.paragraph === paragraph);
  const topics = new Map(near.flatMap((step) => (roots[sentence + step] ?? []).map((root): [string, number] => [root, telling(root) * weigh(root)])));
  const length = Math.hypot(...topics.values()) || 1;
  return { sentence, paragraph, topics: new Map([...topics].map(([root, weight]) => [root, weight / length])) };
}

const WORD = /[\p{L}\p{M}]+(?:[-‐‑&][\p{L}\p{M}\p{N}]+)*/gu;

function rootsOf(text: string): string[] {
  const words = text.match(WORD) ?? [];
  return words.map((word) => fold(word)).flatMap((lower) => (FUNCTION_WORDS.has(lower) ? [] : [rootOf(lower)]));
}
const TELLING_RANK = 3000;
function telling(root: string): number {
  const rank = lexicon.rankOf(root);
  return rank === null ? 1 : Math.min(1, Math.log(1 + rank / 20) / Math.log(1 + TELLING_RANK / 20));
}

/** How far two surroundings speak of the same, 0–1. */
export function sharedTopics({ topics: x }: Surroundings, { topics: y }: Surroundings): number {
  let sum = 0;
  for (const [root, weight] of x) sum += weight * (y.get(root) ?? 0);
  return sum;
}
