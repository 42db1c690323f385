/** Where in its document a claim stands, and what is told around it: a claim is often a fragment that says less than its neighbours do. */

import { firstFrom } from '../sorted.js';
import { fold } from '../speakers/read/fold.js';
import { WORDS } from './compared.js';
import { type Weigh, weighByRarity } from './index-terms.js';
import { rootOf } from './roots.js';
import type { DocumentText, Passage } from './sides/evidence/view.js';
import { tellingOf } from './telling.js';

export interface Surroundings {
  /** Number of its paragraph in its document. */
  readonly paragraph: number;
  /** How far down its document it stands, 0–1. */
  readonly depth: number;
  /** Roots of what its sentence and those beside it speak of, with how much each tells; their squares add up to 1. */
  readonly topics: ReadonlyMap<string, number>;
}

/** Of a wording that stands in no document. */
export const NOWHERE: Surroundings = { paragraph: 0, depth: 0, topics: new Map() };

/** @param start where the claim begins, in UTF-16 units */
export type Surround = (document: string, start: number) => Surroundings;

/** What stands around any place of these documents; nothing, in a document that is none of them. */
export function surroundingsIn(texts: readonly DocumentText[]): Surround {
  const documents = new Map(texts.map(({ path, passages }) => [path, { passages, roots: passages.map(({ text }) => rootsOf(text)) }]));
  const weigh = weighByRarity([...documents.values()].flatMap(({ roots }) => roots));
  const known = new Map<string, Surroundings>();
  return (path, start) => {
    const document = documents.get(path);
    if (document === undefined) return NOWHERE;
    const sentence = firstFrom(document.passages, start + 1, ({ end }) => end);
    const key = `${path}\u0000${sentence}`;
    const found = known.get(key) ?? surroundingsAt(document, sentence, weigh);
    known.set(key, found);
    return found;
  };
}

interface Document {
  readonly passages: readonly Passage[];
  /** Roots of each passage. */
  readonly roots: readonly (readonly string[])[];
}

/** With the sentences before and behind it, where they are of its paragraph. */
function surroundingsAt({ passages, roots }: Document, sentence: number, weigh: Weigh): Surroundings {
  const paragraph = passages[sentence]?.paragraph ?? 0;
  const near = [sentence - 1, sentence, sentence + 1].filter((at) => passages[at]?.paragraph === paragraph);
  const words = new Set(near.flatMap((at) => roots[at] ?? []));
  const weights = [...words].map((root): [string, number] => [root, tellingOf(root) * weigh(root)]);
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return {
    paragraph,
    depth: sentence / Math.max(1, passages.length),
    topics: new Map(weights.map(([root, weight]) => [root, weight / length])),
  };
}

const WORD = /[\p{L}\p{M}]+(?:[-‐‑&][\p{L}\p{M}\p{N}]+)*/gu;

function rootsOf(text: string): string[] {
  const words = (text.match(WORD) ?? []).map((word) => fold(word));
  return words.flatMap((word) => (WORDS.functionWords.has(word) ? [] : [rootOf(word)]));
}

/** How far two surroundings speak of the same, 0–1; the same whichever is first. */
export function sharedTopics({ topics: x }: Surroundings, { topics: y }: Surroundings): number {
  let sum = 0;
  for (const [root, weight] of x) sum += weight * (y.get(root) ?? 0);
  return Math.round(sum * EXACT) / EXACT;
}

/** Sums in another order differ far behind this. */
const EXACT = 1e6;
