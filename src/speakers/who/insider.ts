import { BEHIND_HEAD, INSIDERS, KNOWING } from '../../languages/en/words/people.js';
import { singular } from '../read/words.js';

/** Whether a description is of somebody who knows from inside and could be named: "a senior aide", "two officials familiar with the matter". */
export function isInsider(description: string): boolean {
  const words = description.toLowerCase().split(/[\s-]+/);
  const end = words.findIndex((word, at) => at > 0 && BEHIND_HEAD.has(word));
  const head = words.at(end < 0 ? -1 : end - 1) ?? '';
  return INSIDERS.has(singular(head)) || words.some((word) => KNOWING.has(word));
}
