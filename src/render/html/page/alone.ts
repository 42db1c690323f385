/** What nobody else says: what one side says and the other does not, and what other parties say. */
import { el } from './dom.js';
import type { Item } from './entries.js';
import { folded } from './filter.js';
import type { Index } from './index-data.js';
import { statementWording } from './wording.js';

/** A box for each statement of one side only, under that side's name, the weightiest first. */
export function aloneOf(index: Index): Item[] {
  return index.data.only.flatMap((ids, side) => {
    const name = index.data.diff.between[side] ?? '';
    return ids.flatMap((id) => boxOf(id, { side: side === 0 ? 'left' : 'right', topic: `Only ${name}` }, index));
  });
}

/** A box for each statement of another party, under its name. */
export function othersOf(index: Index): Item[] {
  return index.data.others.flatMap((id) => boxOf(id, { side: '', topic: index.statements.get(id)?.account ?? 'On no side' }, index));
}

function boxOf(id: string, { side, topic }: { readonly side: string; readonly topic: string }, index: Index): Item[] {
  const wording = statementWording(id, index);
  if (wording === null) return [];
  const element = el('div', { class: `side ${side}`.trim() }, wording);
  return [{ element, text: folded(`${topic} ${element.textContent}`), finding: null, topic }];
}
