/** Firms that a text brings in by their trade: "oil trader Brennar", "the publisher, Brennar,". */
import { NAMING } from '../../languages/naming.js';
import { firstTokenAt } from '../read/tokens.js';
import { singular } from '../read/words.js';
import { lately } from './registry.js';
import type { Mention, Scene, Spot } from './scene.js';

const known = new WeakMap<Scene, ReadonlyMap<string, readonly Mention[]>>();

/** Whether firms are called so. */
export const isOfTrade = (head: string | null): boolean =>
  NAMING.tradesOfFirms.has(head ?? '') || NAMING.tradersByOneName.has(head ?? '') || NAMING.callsAnyFirm.has(head ?? '');

/** The last firm before a place in front of whose name the word stands. */
export function firmOfTrade(head: string, { start }: Spot, scene: Scene): Mention['entity'] | null {
  const all = known.get(scene) ?? tradesIn(scene);
  known.set(scene, all);
  return lately(all.get(head) ?? []).findLast((mention) => mention.end <= start)?.entity ?? null;
}

function tradesIn({ named, tagged: { tokens } }: Scene): Map<string, Mention[]> {
  const out = new Map<string, Mention[]>();
  for (const mention of named) {
    if (mention.entity.type !== 'organization') continue;
    const at = firstTokenAt(tokens, mention.start);
    const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
    const word = singular(before?.lower ?? '');
    if (before?.sentence !== mention.sentence || !isOfTrade(word)) continue;
    const mentions = out.get(word) ?? [];
    mentions.push(mention);
    out.set(word, mentions);
  }
  return out;
}
