/** Readings of which nothing is left to be put forward: "hit back within the hour, warning that …". */
import type { Weighed } from './choose.js';
import { type Clause, lowerAt, posAt, tokenAt } from './clause/clause.js';
import { finitesIn, groupAt } from './clause/groups.js';

/** Leaves out those that promise a clause and, once their ends are cut, hold no more than when or where something was done. */
export const withClauses = <Claim extends Weighed>(readings: readonly Claim[]): Claim[] => readings.filter((one) => !isBareAdjunct(one));

function isBareAdjunct(one: Weighed): boolean {
  const { rule, clause, content } = one.candidate;
  const [first, other] = content.words;
  if (!first || other || (tokenAt(clause, first.from)?.quoted ?? 0) > 0) return false;
  if (startsWithReport(clause, first.from)) return true;
  if (rule.content !== 'bareClause') return false;
  const pos = posAt(clause, first.from);
  const opens = pos === 'preposition' || (pos !== 'pronoun' && clause.words.particles.has(lowerAt(clause, first.from)));
  // Its words are looked for last: of most readings nobody asks.
  return opens && one.words.every(({ from, end }) => finitesIn(clause, from, end) === 0);
}

/** "Workers the firm dismissed said they …": what begins with a verb of reporting is what somebody else did. */
function startsWithReport(clause: Clause, from: number): boolean {
  const verb = groupAt(clause, from);
  if (!verb?.finite || verb.passive || verb.from !== verb.head) return false;
  return tokenAt(clause, from)?.form === 'past' && clause.words.clauseTakers.has(verb.lemma);
}
