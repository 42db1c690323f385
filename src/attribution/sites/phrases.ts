/** Cues that are listed as they are: set phrases, idioms, adverbs of hearsay. */
import { groupBy } from '../../group.js';
import type { AttributionRule } from '../../languages/construction.js';
import { oncePer } from '../../text/asked-once.js';
import { type Clause, lowerAt } from '../clause/clause.js';
import type { CueSite, Lister } from './types.js';

/** A phrase in words, and the key that it is weighed by. */
interface Phrase {
  readonly words: readonly string[];
  readonly key: string;
}

export const phrases: Lister = (clause, rule) => {
  const here = phrasesOf(rule).filter(({ words }) => words.every((word) => wordsOf(clause).has(word)));
  if (here.length === 0) return [];
  const out: CueSite[] = [];
  for (let i = clause.from; i < clause.end; i++) {
    const phrase = here.find(({ words }) => words.every((word, at) => lowerAt(clause, i + at) === word));
    if (phrase) out.push({ cue: { from: i, end: i + phrase.words.length }, key: phrase.key, group: null });
  }
  return out;
};

const phrasesOf = oncePer((rule: AttributionRule): readonly Phrase[] =>
  (rule.phrases ?? []).map((phrase) => ({ words: phrase.split(' '), key: phrase.replaceAll(' ', '_') })),
);

/** Most sentences lack a word of every phrase. */
const wordsOf = oncePer((clause: Clause): ReadonlySet<string> => {
  const { tagged, from, end } = clause;
  return new Set(tagged.tokens.slice(from, end).map(({ lower }) => lower));
});

/** "speaks of", "put … at": a verb that reports only with what stands behind it. */
export const idioms: Lister = (clause, rule) =>
  clause.groups.flatMap((group) => {
    if (!group.finite || group.passive) return [];
    const idiom = idiomsOf(rule)
      .get(group.lemma)
      ?.find(({ words: [, second] }) => second === undefined || second === lowerAt(clause, group.end));
    if (idiom === undefined) return [];
    return [{ cue: { from: group.head, end: group.end + idiom.words.length - 1 }, key: idiom.key, group }];
  });

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
