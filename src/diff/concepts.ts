/** Words and phrases to concepts: the keys under which different wordings meet. */
import { ANTONYMS } from '../languages/en/words/antonyms.js';
import { SYNONYMS } from '../languages/en/words/synonyms.js';
import { baseOf, rootOf } from './roots.js';

const phraseKey = (phrase: string): string => phrase.split(' ').map(baseOf).join(' ');

const sets = SYNONYMS.map((line) => line.split(', ').map(phraseKey));

/** Base forms of a member, joined by spaces → key of its set. */
const byMember: ReadonlyMap<string, string> = new Map(
  sets.flatMap((set) => set.map((member): [string, string] => [member, set[0] ?? member])),
);

/** Root of a member → key of its set, for words of its family that are in no set themselves. */
const byRoot: ReadonlyMap<string, string> = new Map(
  [...byMember].toReversed().map(([member, key]): [string, string] => [rootOf(member), key]),
);

/** First base form of a phrase → phrases, longest first. */
const phrases = new Map<string, string[][]>();
for (const member of byMember.keys()) {
  const parts = member.split(' ');
  const first = parts[0];
  if (parts.length > 1 && first !== undefined)
    phrases.set(
      first,
      [...(phrases.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
    );
}

const keys: ReadonlySet<string> = new Set(byMember.values());

const opposites = new Map<string, Set<string>>();
for (const [a, b] of ANTONYMS) {
  oppose(conceptOf(phraseKey(a)), conceptOf(phraseKey(b)));
  oppose(conceptOf(phraseKey(b)), conceptOf(phraseKey(a)));
}

function oppose(a: string, b: string): void {
  opposites.set(a, (opposites.get(a) ?? new Set()).add(b));
}

/** The concept of one base form, or of a phrase of base forms joined by spaces. */
export function conceptOf(baseOrPhrase: string): string {
  const root = rootOf(baseOrPhrase);
  return byMember.get(baseOrPhrase) ?? byRoot.get(root) ?? root;
}

/** The concept of a lower-case word or phrase as written. */
export function conceptOfWord(wordOrPhrase: string): string {
  return conceptOf(phraseKey(wordOrPhrase));
}

/** Whether the lexicon knows the concept; only such verbs count as predicates when they stand in a cue. */
export function isKnown(concept: string): boolean {
  return opposites.has(concept) || keys.has(concept);
}

/** The phrase of the lexicon that starts at a word, as its length in words and its concept. */
export function phraseAt(bases: readonly string[], at: number): { readonly length: number; readonly concept: string } | null {
  const first = bases[at];
  if (first === undefined) return null;
  for (const parts of phrases.get(first) ?? []) {
    if (parts.every((part, i) => bases[at + i] === part)) return { length: parts.length, concept: conceptOf(parts.join(' ')) };
  }
  return null;
}

/** Concepts that can't hold together with this one. */
export function oppositesOf(concept: string): ReadonlySet<string> {
  return opposites.get(concept) ?? new Set();
}
