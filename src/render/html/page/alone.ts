/** What one side says and the other does not. */
import { el } from './dom.js';
import type { Item } from './entries.js';
import { folded } from './filter.js';
import type { Index } from './index-data.js';
import { statementWording } from './wording.js';

/** A box for each statement of one side only, under that side's name, the weightiest first. */
export function aloneOf(index: Index): Item[] {
  return index.data.only.flatMap((ids, side) => {
    const name = index.data.diff.between[side] ?? '';
    return ids.flatMap((id) => {
      const wording = statementWording(id, index);
      if (wording === null) return [];
      const element = el('div', { class: side === 0 ? 'side left' : 'side right' }, wording);
      return [{ element, text: folded(`${name} ${element.textContent}`), finding: null, topic: `Only ${name}` }];
    });
  });
}
