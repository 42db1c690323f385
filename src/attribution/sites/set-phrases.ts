/** The phrases that constructions list, word by word. */
import { groupBy } from '../../group.js';
import type { AttributionRule } from '../../languages/construction.js';
import { oncePer } from '../../text/asked-once.js';

/** A phrase in words, and the key that it is weighed by. */
export interface Phrase {
  readonly words: readonly string[];
  /** Words that must follow and are no part of it: "plead [not guilty]". */
  readonly must: readonly string[];
  /** All that follows its first word. */
  readonly behind: readonly string[];
  readonly key: string;
  /** Its longest word: where that is not, the phrase is not. */
  readonly longest: string;
}

export const phrasesOf = oncePer((rule: AttributionRule): readonly Phrase[] => (rule.phrases ?? []).map(phraseFrom));

function phraseFrom(written: string): Phrase {
  const [phrase = '', must = ''] = written.split(/ ?\[|\]/);
  const words = phrase.split(' ');
  const longest = words.reduce((first, word) => (word.length > first.length ? word : first));
  const needed = must.split(' ').filter(Boolean);
  return { words, must: needed, behind: [...words.slice(1), ...needed], key: written.replace(/[[\]]/g, '').replaceAll(' ', '_'), longest };
}

/** Ids of rules. */
type RulesByWord = ReadonlyMap<string, readonly string[]>;

/** Rules by a word of each of their phrases. */
const byWord = (wordOf: (phrase: Phrase) => string) =>
  oncePer((rules: readonly AttributionRule[]): RulesByWord => {
    const pairs = rules.flatMap((rule) => phrasesOf(rule).map((phrase) => ({ id: rule.id, word: wordOf(phrase) })));
    return new Map(
      Array.from(
        groupBy(pairs, ({ word }) => word),
        ([word, all]) => [word, all.map(({ id }) => id)],
      ),
    );
  });

/** Rules by the longest words of their phrases. */
export const rulesByLongest = byWord(({ longest }) => longest);

/** Rules by the first words of their phrases. */
export const rulesByFirst = byWord(({ words: [first] }) => first ?? '');
