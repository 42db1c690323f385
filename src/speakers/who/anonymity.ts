import { NAMING } from '../../languages/naming.js';
import type { Anonymity, SpeakerType } from '../../model.js';
import { upTo } from '../read/reach.js';
import { classOfBody, singular } from '../read/words.js';

interface Called {
  readonly type: SpeakerType;
  readonly name: string | null;
  readonly plural: boolean;
  readonly members: readonly Called[];
}

/** Whether the text names a speaker, keeps the name back, lets a body speak through somebody, or speaks of many at once. */
export function anonymityOf({ type, name, plural, members }: Called): Anonymity {
  if (members.length > 0) return mostNamed(members.map(anonymityOf));
  if (type === 'person' || type === 'state' || type === 'document') return 'named';
  if (type === 'organization') return isNamedBody(name ?? '') ? 'named' : 'collective';
  const words = (name ?? '').toLowerCase().split(/[\s-]+/);
  if (words.some((word) => NAMING.spokespeople.has(singular(word)))) return 'spokesperson';
  if (type === 'role') return 'named';
  return (plural || type === 'group') && isCrowd(words) ? 'collective' : 'unnamed';
}

/** A body with a name; neither "residents' groups" nor "Police", whose capital is the sentence's. */
const isNamedBody = (name: string): boolean => /\p{Lu}/u.test(name) && classOfBody(name.toLowerCase()) === null;

/** "Residents" are a crowd; "three diplomats" and "people familiar with the talks" are some who keep their names back. */
const isCrowd = (words: readonly string[]): boolean =>
  !words.some((word) => NAMING.countedPeople.has(word) || NAMING.insiders.has(singular(word)));

const ORDER: readonly Anonymity[] = ['named', 'spokesperson', 'unnamed', 'collective'];

/**
 * The best of several. Who has a name in one of several documents has a name; and what the minister and two officials say is on record.
 */
export const mostNamed = (all: readonly Anonymity[]): Anonymity =>
  all.reduce((a, b) => (ORDER.indexOf(b) < ORDER.indexOf(a) ? b : a), all[0] ?? 'unnamed');

/** Whether a description is of somebody who knows from inside and could be named: "a senior aide", "two officials familiar with the matter". */
export function isInsider(description: string): boolean {
  const words = description.toLowerCase().split(/[\s-]+/);
  const head = singular(upTo(words, (word, at) => at > 0 && NAMING.headEnds.has(word)).at(-1) ?? '');
  const spaced = ` ${words.join(' ')} `;
  return (NAMING.insiders.has(head) && !NAMING.officials.has(head)) || NAMING.knowing.some((knowing) => spaced.includes(` ${knowing} `));
}
