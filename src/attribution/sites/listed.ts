/** Where the words stand that cues are lists of: each word of a sentence is looked up once for all of the lists. */
import type { Language } from '../../languages/language.js';
import { askedOnce, lastAsked, oncePer } from '../../text/asked-once.js';
import { type Clause, DASHES } from '../clause/clause.js';
import { rulesByLongest } from './set-phrases.js';

const LISTS = {
  noun: ({ words }, word) => words.nounActs.has(words.singular(word)),
  aired: ({ words }, word) => words.aired.has(words.singular(word)),
  wording: ({ words }, word) => words.wordings.has(word),
  reckoned: ({ words }, word) => words.reckoned.has(word),
  view: ({ words }, word) => words.views.has(word),
  hearsay: ({ words }, word) => words.hearsayAdverbs.has(word),
  phrase: ({ constructions }, word) => rulesByLongest(constructions).has(word),
  colon: (_, word) => word === ':',
  dash: (_, word) => DASHES.has(word),
} satisfies Readonly<Record<string, (language: Language, word: string) => boolean>>;

export type List = keyof typeof LISTS;

const LIST_NAMES = Object.keys(LISTS) as readonly List[];

/** The lists that a word is on: mostly none. */
const listsOf = oncePer((language: Language) =>
  askedOnce((word): readonly List[] => {
    const on = LIST_NAMES.filter((list) => LISTS[list](language, word));
    return on.length > 0 ? on : NONE;
  }),
);

const NONE: readonly never[] = [];

const listedBy = lastAsked(({ tagged, from, end }: Clause): ReadonlyMap<List, readonly number[]> => {
  const listsWith = listsOf(tagged.language);
  const found = new Map<List, number[]>();
  for (let i = from; i < end; i++)
    for (const list of listsWith(tagged.tokens[i]?.lower ?? '')) {
      const places = found.get(list);
      if (places) places.push(i);
      else found.set(list, [i]);
    }
  return found;
});

/** Indices of the words of the sentence that are on the list, in their order. */
export const listedIn = (clause: Clause, list: List): readonly number[] => listedBy(clause).get(list) ?? NONE;
