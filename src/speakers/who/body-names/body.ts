/** A body, and what the words of its name tell by themselves. */

import { NAMING } from '../../../languages/naming.js';
import type { Run } from '../../read/runs.js';
import { isCapital, organizationClass, type Words } from '../../read/words.js';

/** A body's class, where the text tells it, and its long name, if this one is its acronym. */
export interface NamedBody {
  readonly class: string | null;
  readonly long: string | null;
}

/** By folded name. */
export type BodyNames = ReadonlyMap<string, NamedBody>;

export const FIRM = 'company';

/** What a longer name's own words tell: "Brennar Airways". */
export function kindOfName({ at, end }: Pick<Run, 'at' | 'end'>, tokens: Words): string | null {
  if (NAMING.workforce.has(tokens[end - 1]?.lower ?? '') || isNumbered(tokens.slice(at, end))) return 'union';
  if (isParty({ at, end }, tokens)) return 'party';
  return tokens.slice(at, end).reduce<string | null>((kind, word) => kind ?? organizationClass(word), null);
}

/** Members in the plural that are no description of people here: a party's, or behind the number of a union's part. */
export const isCalledByPeople = (run: Pick<Run, 'at' | 'end'>, tokens: Words): boolean =>
  isParty(run, tokens) || isNumbered(tokens.slice(run.at, run.end));

/** "UFW Local 12". */
const isNumbered = (words: Words): boolean =>
  words.some(({ text }, at) => /^\d+[A-Z]?$/.test(text) && NAMING.numbered.has(words[at - 1]?.lower ?? ''));

/** "The Greens", "the Social Democrats". */
const isParty = ({ at, end }: Pick<Run, 'at' | 'end'>, tokens: Words): boolean =>
  NAMING.definite.has(tokens[at - 1]?.lower ?? '') && NAMING.partyPeople.has(tokens[end - 1]?.lower ?? '') && isCapital(tokens[end - 1]);

/** "Rovers", but no family's name. */
export const isPluralName = (lower: string): boolean => NAMING.pluralPattern.test(lower) && !NAMING.familyNames.has(lower);
