/** How features are told: part by part, so that none has to be put together as a string to find its weight. */
import { asName } from '../as-name.js';
import { askedOnce } from '../text/asked-once.js';

/** What is told of a candidate, an end or a start goes here. The parts, joined by spaces, are the name of the feature; no part has a space. */
export interface Told {
  add(first: string, second?: string, third?: string, rest?: readonly string[]): void;
}

/** A part that is a name and what it says: the same string each time, since one put together anew is dear to look up. */
export const partOf = (name: string): ((value: string) => string) => askedOnce((value) => asName(name + value));

/** Tells features, all of them each time it is called. */
export type Telling = (told: Told) => void;

/** The names of the features, in the order in which they are told. */
export function namesOf(telling: Telling): string[] {
  const names: string[] = [];
  telling({
    add: (first, second, third, rest = []) => names.push([first, second, third, ...rest].filter((part) => part !== undefined).join(' ')),
  });
  return names;
}
