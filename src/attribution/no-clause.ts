/** Readings of which nothing is left to be put forward: "hit back within the hour, warning that …". */
import type { Weighed } from './choose.js';
import { lowerAt, posAt, tokenAt } from './clause/clause.js';
import { finitesIn } from './clause/groups.js';

/** Leaves out those that promise a clause and, once their ends are cut, hold no more than when or where something was done. */
export const withClauses = <Claim extends Weighed>(readings: readonly Claim[]): Claim[] => readings.filter((one) => !isBareAdjunct(one));

function isBareAdjunct(one: Weighed): boolean {
  const { rule, clause, content } = one.candidate;
  const [first, other] = content.words;
  if (rule.content !== 'bareClause' || !first || other || (tokenAt(clause, first.from)?.quoted ?? 0) > 0) return false;
  const pos = posAt(clause, first.from);
  const opens = pos === 'preposition' || (pos !== 'pronoun' && clause.words.particles.has(lowerAt(clause, first.from)));
  // Its words are looked for last: of most readings nobody asks.
  return opens && one.words.every(({ from, end }) => finitesIn(clause, from, end) === 0);
}
