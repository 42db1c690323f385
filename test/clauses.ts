/** What the tests of the engine share: one sentence made ready, and ranges of tokens shown as text. */
import { type Candidate, candidatesIn } from '../src/attribution/candidates.js';
import { buildClause, type Clause, clauseAt, type VerbGroup, type Words } from '../src/attribution/clause/clause.js';
import { ATTRIBUTION_RULES } from '../src/languages/en/constructions/index.js';
import type { WeightTable } from '../src/languages/weights.js';
import { prepare } from './english.js';

/** The sentence at `index` of a text. */
export const clauseOf = (text: string, index = 0): Clause => buildClause(prepare(text), index);

/** The sentence that the first token with this text stands in, and that token's index. */
export function clauseOfWord(text: string, word: string): { clause: Clause; at: number } {
  const tagged = prepare(text);
  const at = tagged.tokens.findIndex((token) => token.text === word);
  return { clause: clauseAt(tagged, at), at };
}

/** The text that a range of tokens covers, or null. */
export function textOf({ tagged }: Clause, words: Words | null | undefined): string | null {
  if (!words) return null;
  return tagged.text.slice(tagged.tokens[words.from]?.start, tagged.tokens[words.end - 1]?.end);
}

/** The first verb group with this head, as written. */
export function groupOf(clause: Clause, head: string): VerbGroup {
  const group = clause.groups.find((candidate) => clause.tagged.tokens[candidate.head]?.text === head);
  if (!group) throw new Error(`No verb "${head}" in: ${clause.tagged.text}`);
  return group;
}

/** Index of the first token with this text. */
export function indexOf({ tagged }: Clause, word: string): number {
  return tagged.tokens.findIndex(({ text }) => text === word);
}

/** What one rule proposes at the cue `cue`, if anything. */
export function proposal(clause: Clause, rule: string, cue: string): Candidate | undefined {
  return candidatesIn(clause, ATTRIBUTION_RULES).find((candidate) => candidate.rule.id === rule && textOf(clause, candidate.cue) === cue);
}

/** A construction to weigh boundaries for. */
export const LABEL = { rule: 'said-that', clausal: true, key: 'say', form: 'past', lead: '' } as const;

/** A table in which nothing counts but what the test gives. */
export const table = (given: Partial<WeightTable>): WeightTable => ({
  threshold: { claim: 0.5, reported: 0.5, unlisted: 0.5, nested: 0.5, inner: 0.5 },
  claim: {},
  exact: {},
  end: { bias: -900 },
  start: { bias: -900 },
  ...given,
});

/** From the first word to the last, both named. */
export const between = (clause: Clause, first: string, last: string): Words => ({
  from: indexOf(clause, first),
  end: indexOf(clause, last) + 1,
});

/** The words at the places. */
export const textsAt = ({ tagged }: Clause, places: Iterable<{ at: number }>): string[] =>
  Array.from(places, ({ at }) => tagged.tokens[at]?.text ?? '');
