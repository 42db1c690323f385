/** Stage: a relative pronoun that is a source gives way to what it stands for, as the guidelines have it. */

import type { Draft, Range, Tagged } from '../document.js';
import { spanOf } from '../token.js';
import { buildClause, type Clause, firstTokenAt, lowerAt, type Words } from './clause/clause.js';
import { nounPhraseBefore } from './clause/phrases/before.js';
import { canBeSubject, insertionStart, withAppositive } from './subjects/insertions.js';

/** @returns the same drafts, with "the engineer" for the source of "the engineer, who warned …" */
export function withAntecedents(tagged: Tagged, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const at = draft.source === null ? -1 : firstTokenAt(tagged, draft.source.start);
    const token = tagged.tokens[at];
    if (!token || token.end !== draft.source?.end || !tagged.language.words.relatives.has(token.lower)) return draft;
    const antecedent = antecedentOf(buildClause(tagged, token.sentence), at);
    return antecedent ? { ...draft, source: rangeOf(tagged, antecedent) } : draft;
  });
}

function antecedentOf(clause: Clause, relative: number): Words | null {
  const end = lowerAt(clause, relative - 1) === ',' ? relative - 1 : relative;
  const phrase = nounPhraseBefore(clause, end);
  return phrase && named(clause, phrase);
}

/** "the head of the firm, Ana Lind, who": the phrase that the name between the commas is another word for. */
function named(clause: Clause, { from, end }: Words): Words {
  const open = lowerAt(clause, end) === ',' && lowerAt(clause, from - 1) === ',' ? insertionStart(clause, end, 0) : null;
  const outer = open !== null && canBeSubject(clause, open) ? nounPhraseBefore(clause, open) : null;
  return outer && open === from - 1 ? withAppositive(clause, outer, { from: open, end }) : { from, end };
}

const rangeOf = ({ tokens }: Tagged, { from, end }: Words): Range => spanOf(tokens, from, end);
