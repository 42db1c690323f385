import { BEHIND_HEAD, FOR_AN_OFFICE, INSIDERS, KNOWING } from '../../languages/en/words/people.js';
import { singular } from '../read/words.js';

/** Whether a description is of somebody who knows from inside and could be named: "a senior aide", "two officials familiar with the matter". */
export function isInsider(description: string): boolean {
  const words = description.toLowerCase().split(/[\s-]+/);
  const end = words.findIndex((word, at) => at > 0 && BEHIND_HEAD.has(word));
  const head = singular(words.at(end < 0 ? -1 : end - 1) ?? '');
  const spaced = ` ${words.join(' ')} `;
  return (INSIDERS.has(head) && !FOR_AN_OFFICE.has(head)) || KNOWING.some((knowing) => spaced.includes(` ${knowing} `));
}
