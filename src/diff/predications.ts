/** What each verb of a wording says of whom: its subject, with all that tells it from its like. */

import type { Clause, VerbGroup } from '../attribution/clause/clause.js';
import { subjectBefore } from '../attribution/subjects/before.js';
import { WORDS } from './compared.js';
import type { Predication, Word } from './types.js';

/** The predications of a wording's sentences; words are those that the comparison made of their tokens. */
export function predicationsOf(clauses: readonly Clause[], words: readonly Word[]): Predication[] {
  const at = new Map(words.map((word, i) => [word.start, i]));
  return clauses.flatMap((clause) => clause.groups.flatMap((group) => predicationOf({ clause, at, words }, group) ?? []));
}

interface Scope {
  readonly clause: Clause;
  /** Places of the words by their start. */
  readonly at: ReadonlyMap<number, number>;
  readonly words: readonly Word[];
}

function predicationOf(scope: Scope, group: VerbGroup): Predication | null {
  const { clause, words } = scope;
  const head = placeOf(scope, group.head);
  const predicate = head === null ? undefined : group.copula ? complementOf(words, head) : words[head];
  if (predicate === undefined) return null;
  const found = subjectBefore(clause, group)?.words ?? null;
  const subject = found === null ? [] : wordsIn(scope, found.from, found.end);
  return {
    predicate,
    subject: subject.filter(isTelling),
    head: headOf(subject),
    certain: isCertain(subject),
    passive: group.passive,
    open: subject.length === 0 || subject.every(({ lower }) => WORDS.pronouns.has(lower) || WORDS.self.has(lower)),
  };
}

const placeOf = ({ clause, at }: Scope, token: number): number | null => at.get(clause.tagged.tokens[token]?.start ?? -1) ?? null;

/** "is safe": what is said with a verb that says nothing itself. */
const complementOf = (words: readonly Word[], head: number): Word | undefined =>
  words.slice(head + 1, head + 1 + REACH).find((word) => word.clause === words[head]?.clause && isTelling(word));
const REACH = 4;

function wordsIn(scope: Scope, from: number, end: number): Word[] {
  const found: Word[] = [];
  for (let token = from; token < end; token++) {
    const place = placeOf(scope, token);
    const word = place === null ? undefined : scope.words[place];
    if (word !== undefined) found.push(word);
  }
  return found;
}

/** The last noun before any preposition. */
function headOf(subject: readonly Word[]): Word | null {
  const link = subject.findIndex(({ pos }, i) => pos === 'preposition' && i > 0);
  return (link < 0 ? subject : subject.slice(0, link)).findLast(({ pos }) => pos === 'noun' || pos === 'name') ?? null;
}

/** One, or so many: not any, none, or such people in general. */
function isCertain([first]: readonly Word[]): boolean {
  return (
    first !== undefined && (WORDS.modified.has(first.lower) || first.pos === 'number' || first.role === 'name' || first.pos === 'name')
  );
}

const isTelling = ({ role }: Word): boolean => role === 'content' || role === 'name' || role === 'light';
