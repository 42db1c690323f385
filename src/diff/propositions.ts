/** What each clause of a wording says: who did what to whom, affirmed or negated. */

import type { Clause, VerbGroup, Words } from '../attribution/clause/clause.js';
import { nounPhraseAfter } from '../attribution/clause/phrases/after.js';
import { agentMark } from '../attribution/contents/passives.js';
import { subjectBefore } from '../attribution/subjects/before.js';
import { WORDS } from './compared.js';
import type { Proposition, Reading, Word } from './types.js';

/** The propositions of a wording's sentences; words are those that the comparison made of their tokens. */
export function propositionsOf(clauses: readonly Clause[], words: readonly Word[], reading: Reading): Proposition[] {
  const at = new Map(words.map((word) => [word.start, word]));
  return clauses.flatMap((clause) => clause.groups.flatMap((group) => propositionOf({ clause, at, reading }, group) ?? []));
}

interface Scope {
  readonly clause: Clause;
  /** Words by their start. */
  readonly at: ReadonlyMap<number, Word>;
  readonly reading: Reading;
}

function propositionOf(scope: Scope, group: VerbGroup): Proposition | null {
  const { clause } = scope;
  const predicate = wordAt(scope, group.head);
  if (predicate === null || group.copula) return null;
  const subject = subjectBefore(clause, group)?.words ?? null;
  const agent = group.passive ? agentOf(clause, group) : null;
  const object = nounPhraseAfter(clause, group.end, false);
  const [doer, undergoer] = group.passive ? [agent, subject] : [subject, object];
  return {
    predicate,
    doer: headOf(scope, doer),
    undergoer: headOf(scope, undergoer),
    negated: group.negated !== isNone(clause, subject),
    open: group.modal !== null || group.infinitive,
  };
}

function agentOf(clause: Clause, group: VerbGroup): Words | null {
  const by = agentMark(clause, group.end);
  return by === null ? null : nounPhraseAfter(clause, by + 1, false);
}

const wordAt = ({ clause, at }: Scope, token: number): Word | null => at.get(clause.tagged.tokens[token]?.start ?? -1) ?? null;

/** "nobody", "not one of the guards", "no guard". */
function isNone(clause: Clause, words: Words | null): boolean {
  if (words === null) return false;
  return clause.tagged.tokens.slice(words.from, words.from + 2).some(({ lower }) => WORDS.negators.has(lower));
}

/** Who or what a phrase is: one of the sides, or its last noun before any preposition. */
function headOf(scope: Scope, words: Words | null): string | null {
  if (words === null) return null;
  const { reading } = scope;
  let head: Word | null = null;
  for (let token = words.from; token < words.end; token++) {
    const word = wordAt(scope, token);
    if (word === null) continue;
    if (WORDS.self.has(word.lower)) return reading.self;
    if (word.concept.startsWith('@')) return word.concept;
    if (word.pos === 'preposition' && head !== null) break;
    if (word.pos === 'noun' || word.pos === 'name') head = word;
  }
  return head?.root ?? null;
}
