/** Words and phrases to concepts: the keys under which different wordings meet. */
import type { Lexicon } from './lexicon.js';

export interface Concepts {
  /** Base form of a lower-case word. */
  readonly baseOf: (lower: string) => string;
  /** Root of a lower-case word: the same for all its forms and all words derived from it. */
  readonly rootOf: (lower: string) => string;
  /** The concept of one base form, or of a phrase of base forms joined by spaces. */
  readonly conceptOf: (baseOrPhrase: string) => string;
  /** The concept of a lower-case word or phrase as written. */
  readonly conceptOfWord: (wordOrPhrase: string) => string;
  /** Whether the lexicon knows the concept; only such verbs count as predicates when they stand in a cue. */
  readonly isKnown: (concept: string) => boolean;
  /** The phrase of the lexicon that starts at a word, as its length in words and its concept. */
  readonly phraseAt: (bases: readonly string[], at: number) => { readonly length: number; readonly concept: string } | null;
  /** Concepts that can't hold together with this one. */
  readonly oppositesOf: (concept: string) => ReadonlySet<string>;
}

/** Of a language's words. */
export interface ConceptData {
  readonly lexicon: Lexicon;
  /** Sets of words and phrases, a set a line, parted by ", ". */
  readonly synonyms: readonly string[];
  readonly antonyms: readonly (readonly [string, string])[];
}

/** Makes concepts ready for look-up. */
export function readConcepts({ lexicon, synonyms, antonyms }: ConceptData): Concepts {
  const { baseOf, familyOf } = lexicon;
  const rootOf = (lower: string): string => familyOf(baseOf(lower));
  const phraseKey = (phrase: string): string => phrase.split(' ').map(baseOf).join(' ');
  const byMember = membersOf(synonyms.map((line) => line.split(', ').map(phraseKey)));
  /** For words of a member's family that are in no set themselves. */
  const byRoot = new Map([...byMember].toReversed().map(([member, key]): [string, string] => [rootOf(member), key]));
  const conceptOf = (baseOrPhrase: string): string => {
    const root = rootOf(baseOrPhrase);
    return byMember.get(baseOrPhrase) ?? byRoot.get(root) ?? root;
  };
  const conceptOfWord = (wordOrPhrase: string): string => conceptOf(phraseKey(wordOrPhrase));
  const opposites = oppositesIn(antonyms.map(([a, b]): [string, string] => [conceptOfWord(a), conceptOfWord(b)]));
  const keys = new Set(byMember.values());
  const phrases = phrasesIn(byMember.keys());
  return {
    baseOf,
    rootOf,
    conceptOf,
    conceptOfWord,
    isKnown: (concept) => opposites.has(concept) || keys.has(concept),
    phraseAt: (bases, at) => {
      const found = phrases.get(bases[at] ?? '')?.find((parts) => parts.every((part, i) => bases[at + i] === part));
      return found === undefined ? null : { length: found.length, concept: conceptOf(found.join(' ')) };
    },
    oppositesOf: (concept) => opposites.get(concept) ?? NONE,
  };
}

const NONE: ReadonlySet<string> = new Set();

/** Base forms of a member, joined by spaces → key of its set. */
const membersOf = (sets: readonly (readonly string[])[]): ReadonlyMap<string, string> =>
  new Map(sets.flatMap((set) => set.map((member): [string, string] => [member, set[0] ?? member])));

function oppositesIn(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const opposites = new Map<string, Set<string>>();
  const oppose = (a: string, b: string): void => void opposites.set(a, (opposites.get(a) ?? new Set()).add(b));
  for (const [a, b] of pairs) {
    oppose(a, b);
    oppose(b, a);
  }
  return opposites;
}

/** First base form of a phrase → phrases, longest first. */
function phrasesIn(members: Iterable<string>): ReadonlyMap<string, readonly (readonly string[])[]> {
  const phrases = new Map<string, string[][]>();
  for (const member of members) {
    const parts = member.split(' ');
    const first = parts[0];
    if (parts.length > 1 && first !== undefined)
      phrases.set(
        first,
        [...(phrases.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
      );
  }
  return phrases;
}
