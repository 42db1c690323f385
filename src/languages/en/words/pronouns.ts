/** What pronouns, articles and quantities stand for. */
import type { Determiner, PronounKind } from '../../naming-words/function-words.js';

export const PRONOUNS: ReadonlyMap<string, PronounKind> = new Map<string, PronounKind>(
  Object.entries({
    he: { sex: 'm', number: 'one', of: 'person' },
    him: { sex: 'm', number: 'one', of: 'person' },
    himself: { sex: 'm', number: 'one', of: 'person' },
    his: { sex: 'm', number: 'one', of: 'person' },
    she: { sex: 'f', number: 'one', of: 'person' },
    her: { sex: 'f', number: 'one', of: 'person' },
    herself: { sex: 'f', number: 'one', of: 'person' },
    it: { sex: null, number: 'one', of: 'thing' },
    its: { sex: null, number: 'one', of: 'thing' },
    itself: { sex: null, number: 'one', of: 'thing' },
    they: { sex: null, number: 'many', of: 'either' },
    them: { sex: null, number: 'many', of: 'either' },
    their: { sex: null, number: 'many', of: 'either' },
    themselves: { sex: null, number: 'many', of: 'either' },
  }),
);

export const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'myself', 'ourselves', 'mine', 'ours']);
export const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);
/** "Those", "anyone", "people": nobody in particular. */
export const NOBODY: ReadonlySet<string> = new Set([
  'you',
  'there',
  'somebody',
  'someone',
  'anybody',
  'anyone',
  'everybody',
  'everyone',
  'nobody',
  'something',
  'anything',
  'everything',
  'nothing',
  'this',
  'that',
  'these',
  'those',
  'one',
  'some',
  'many',
  'most',
  'others',
  'few',
  'several',
  'all',
  'both',
  'none',
  'each',
  'what',
  'whoever',
  'neither',
  'no one',
]);

export const DETERMINERS: ReadonlyMap<string, Determiner> = new Map<string, Determiner>(
  Object.entries({
    ...{ the: 'the', a: 'a', an: 'a', another: 'a', one: 'a', this: 'this', that: 'this', these: 'this', those: 'this', both: 'both' },
    ...{
      some: 'some',
      many: 'some',
      several: 'some',
      any: 'some',
      few: 'some',
      most: 'some',
      all: 'some',
      no: 'some',
      two: 'some',
      three: 'some',
    },
  }),
);
