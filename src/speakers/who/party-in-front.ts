/** "Labour leader", "Republican National Chairman", "House Republican whip": the party that the word in front of the office stands for. */

import { NAMING } from '../../languages/naming.js';
import type { Phrase } from '../read/phrase.js';
import { isCapital, type Words } from '../read/words.js';
import type { Entity } from './registry.js';
import type { Scene } from './scene.js';

/** The party, by the name that the text gives it, if the office is one that parties have and nothing else tells whose it is. */
export function partyInFront({ title, head, possessor, possessive, complement }: Phrase, { registry }: Scene): Entity | null {
  if (!NAMING.partyOffices.has(head ?? '') || possessor !== null || possessive !== null || complement !== null) return null;
  const before = title.at(-2)?.lower ?? '';
  if (NAMING.leaningInChair.has(before) && NAMING.chairs.has(head ?? '')) return null;
  const name = nameCalled(title.slice(0, -1));
  if (name === null) return null;
  const first = name.split(' ')[0] ?? '';
  const own = registry.withPart(first).find((one) => NAMING.partyClasses.has(one.class ?? '') && (one.name === first || one.name === name));
  return own ?? registry.entity({ type: 'organization', name, side: name, class: 'party' });
}

/** What stands for it, with no body of its own behind: not in "Green Party leader", "Labour Council chair". */
function nameCalled(front: Words): string | null {
  const at = front.findLastIndex((word) => isCapital(word) && NAMING.partiesCalled.has(word.lower));
  const before = front[at - 1];
  const word = front[at];
  if (!word || !front.slice(at + 1).every(isBetween)) return null;
  return (before && NAMING.partiesCalled.get(`${before.lower} ${word.lower}`)) ?? NAMING.partiesCalled.get(word.lower) ?? null;
}

/** "National", "deputy", "finance": what narrows an office, and no body. */
const isBetween = ({ lower, text }: Words[number]): boolean =>
  [NAMING.officeStarts, NAMING.insideOffices, NAMING.portfolios, NAMING.nameOpeners].some((words) => words.has(lower)) ||
  NAMING.tasksOfOffices.has(text);
