/** When somebody said what is quoted: "told his men before it began: “…”". */
import { oncePer } from '../../text/asked-once.js';
import { type Clause, isQuoteMark, lowerAt, remembered, tokenAt, type VerbGroup, type Words } from '../clause/clause.js';
import { finitesIn } from '../clause/groups.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { opensQuote } from '../clause/quotations.js';
import type { Content } from './types.js';

/** In words, from its first to the colon. */
const LONGEST = 14;

/** The clause at `at` that tells when, up to the colon and the quotation behind it, or null. */
export const meantimeAt = remembered((clause, at): Words | null => {
  if (!clause.words.meantimes.has(lowerAt(clause, at))) return null;
  for (let i = at + 2; i < Math.min(clause.end, at + LONGEST); i++) {
    if (isQuoteMark(tokenAt(clause, i)) || lowerAt(clause, i) === ';') return null;
    if (lowerAt(clause, i) === ':') return opensQuote(clause, i + 1) && finitesIn(clause, at, i) > 0 ? { from: at, end: i } : null;
  }
  return null;
});

interface Meantime extends Words {
  /** Whoever is told. */
  readonly told: Words | null;
}

/** Behind a verb of telling and whoever is told. */
export function meantimeBehind(clause: Clause, { lemma, passive, end }: VerbGroup): Meantime | null {
  if (passive || !clause.words.addressingVerbs.has(lemma)) return null;
  const told = nounPhraseAfter(clause, end, false);
  const when = meantimeAt(clause, told?.end ?? end);
  return when && { ...when, told };
}

const meantimesIn = oncePer((clause: Clause): readonly Meantime[] => clause.groups.flatMap((group) => meantimeBehind(clause, group) ?? []));

/** A verb that tells when, and not what. */
export const isInMeantime = (clause: Clause, { from }: VerbGroup): boolean =>
  meantimesIn(clause).some((when) => from >= when.from && from < when.end);

/** Words before the quotation, which tell when it was said, are no content. */
export function tellsWhen(clause: Clause, group: VerbGroup, { words }: Content): boolean {
  const when = meantimeBehind(clause, group);
  return when !== null && words.some(({ from }) => from >= group.end && from <= when.end);
}
