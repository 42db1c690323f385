/** What a text says behind a name that the body is: the word by which it may go on being called. */
import { NAMING } from '../../languages/naming.js';
import { upTo } from '../read/reach.js';
import { firstTokenAt } from '../read/tokens.js';
import type { Calling } from './calling.js';
import { nameWords } from './name-words.js';
import type { Entity } from './registry.js';
import type { Scene } from './scene.js';

const told = new WeakMap<Scene, ReadonlyMap<Entity, ReadonlySet<string>>>();

/** "Holm Rail, a rail company": the word stands in the apposition behind one of its names, or ends the name. */
export function isToldToBe(entity: Entity, { head }: Calling, scene: Scene): boolean {
  const all = told.get(scene) ?? toldIn(scene);
  told.set(scene, all);
  return nameWords(entity.name ?? '').at(-1) === head || (all.get(entity)?.has(head) ?? false);
}

function toldIn({ named, tagged: { tokens } }: Scene): Map<Entity, Set<string>> {
  const out = new Map<Entity, Set<string>>();
  for (const { entity, end } of named) {
    const at = firstTokenAt(tokens, end);
    const words = NAMING.articles.has(tokens[at + 1]?.lower ?? '') && tokens[at]?.text === ',' ? phraseFrom(tokens, at + 1) : [];
    const known = out.get(entity) ?? new Set();
    for (const { lower } of words) known.add(lower);
    out.set(entity, known);
  }
  return out;
}

/** Words up to the next mark, and no more than a description has. */
function phraseFrom(tokens: Scene['tagged']['tokens'], from: number): Scene['tagged']['tokens'] {
  return upTo(tokens.slice(from, from + 8), ({ pos }) => pos === 'mark');
}
