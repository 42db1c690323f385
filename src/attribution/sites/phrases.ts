/** Cues that are listed as they are: set phrases, idioms, adverbs of hearsay. */
import { groupBy } from '../../group.js';
import type { AttributionRule } from '../../languages/construction.js';
import { oncePer } from '../../text/asked-once.js';
import { type Clause, lowerAt, type VerbGroup, type Words } from '../clause/clause.js';
import { cueWords } from './groups.js';
import type { CueSite, Lister } from './types.js';

/** A phrase in words, and the key that it is weighed by. */
interface Phrase {
  readonly words: readonly string[];
  /** Words that must follow and are no part of it: "plead [not guilty]". */
  readonly must: readonly string[];
  readonly key: string;
  /** Its longest word: where that is not, the phrase is not. */
  readonly longest: string;
}

export const phrases: Lister = (clause, rule) => {
  const words = longestIn(clause);
  if (words.size === 0) return [];
  const here = phrasesOf(rule).filter(({ longest }) => words.has(longest));
  if (here.length === 0) return [];
  const out: CueSite[] = [];
  for (let i = clause.from; i < clause.end; i++) {
    const phrase = here.find(({ words }) => words.every((word, at) => lowerAt(clause, i + at) === word));
    if (phrase) out.push({ cue: { from: i, end: i + phrase.words.length }, key: phrase.key, group: null });
  }
  return out;
};

const phrasesOf = oncePer((rule: AttributionRule): readonly Phrase[] => (rule.phrases ?? []).map(phraseFrom));

function phraseFrom(written: string): Phrase {
  const [phrase = '', must = ''] = written.split(/ ?\[|\]/);
  const words = phrase.split(' ');
  const longest = words.reduce((first, word) => (word.length > first.length ? word : first));
  return { words, must: must.split(' ').filter(Boolean), key: written.replace(/[[\]]/g, '').replaceAll(' ', '_'), longest };
}

/** The longest words of all phrases. */
const longestOf = oncePer(
  (rules: readonly AttributionRule[]): ReadonlySet<string> => new Set(rules.flatMap(phrasesOf).map(({ longest }) => longest)),
);

/** Those of them that the sentence has: mostly none, so that it is looked through once for all rules. */
const longestIn = oncePer(({ tagged, from, end }: Clause): ReadonlySet<string> => {
  const all = longestOf(tagged.language.constructions);
  let found = NONE;
  for (let i = from; i < end; i++) {
    const word = tagged.tokens[i]?.lower ?? '';
    if (all.has(word)) found = new Set([...found, word]);
  }
  return found;
});

const NONE: ReadonlySet<string> = new Set();

/** "speaks of", "put … at": a verb that reports only with what stands behind it. */
export const idioms: Lister = (clause, rule) => {
  const known = idiomsOf(rule);
  const out: CueSite[] = [];
  for (const group of clause.groups) {
    const some = group.finite && !group.passive ? known.get(group.lemma) : undefined;
    const idiom = some?.find(({ words, must }) => stands(clause, group.end, [...words.slice(1), ...must]));
    if (idiom) out.push({ cue: cueOf(group, idiom), key: idiom.key, group });
  }
  return out;
};

/** A verb alone is the cue that it is to other rules. */
const cueOf = (group: VerbGroup, { words }: Phrase): Words =>
  words.length === 1 ? cueWords(group) : { from: group.head, end: group.end + words.length - 1 };

const stands = (clause: Clause, from: number, words: readonly string[]): boolean =>
  words.every((word, at) => lowerAt(clause, from + at) === word);

/** The phrases of a rule by their first words. */
const idiomsOf = oncePer((rule: AttributionRule) => groupBy(phrasesOf(rule), ({ words: [first] }) => first ?? ''));

export const adverbs: Lister = (clause) => {
  const out: CueSite[] = [];
  for (let i = clause.from; i < clause.end; i++) {
    const key = lowerAt(clause, i);
    if (clause.words.hearsayAdverbs.has(key)) out.push({ cue: { from: i, end: i + 1 }, key, group: null });
  }
  return out;
};
