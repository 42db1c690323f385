import { NAMING } from '../../languages/naming.js';
import { singular } from '../read/words.js';

/** Whether a description is of somebody who knows from inside and could be named: "a senior aide", "two officials familiar with the matter". */
export function isInsider(description: string): boolean {
  const words = description.toLowerCase().split(/[\s-]+/);
  const end = words.findIndex((word, at) => at > 0 && NAMING.headEnds.has(word));
  const head = singular(words.at(end < 0 ? -1 : end - 1) ?? '');
  const spaced = ` ${words.join(' ')} `;
  return (NAMING.insiders.has(head) && !NAMING.officials.has(head)) || NAMING.knowing.some((knowing) => spaced.includes(` ${knowing} `));
}
