/** Quotations that go on in the sentences behind a claim, with no cue of their own. */
import type { Tagged } from '../stages/types.js';
import { quotationsByStart } from './contents.js';
import { type Clause, quotationWords, type Words } from './sentence.js';

/**
 * @param words content of a claim, as token ranges in order
 * @param cue its cue
 * @returns the content with every whole quotation that follows it directly; unchanged if nothing of it is quoted
 */
export function carriedOn(clause: Clause, words: readonly Words[], cue: Words): readonly Words[] {
  const { tagged } = clause;
  const quoted = words.some((span) => isQuoted(tagged, span.from) || isQuoted(tagged, span.end - 1));
  let from = Math.max(cue.end, ...words.map((span) => span.end));
  // Another verb behind the claim (", he said, adding that …") takes what follows for itself.
  if (!quoted || clause.groups.some((group) => group.head >= from && !group.infinitive)) return words;
  const out = [...words];
  for (let next = followingQuotation(tagged, from); next; next = followingQuotation(tagged, from)) {
    out.push(next);
    from = next.end;
  }
  return out;
}

const isQuoted = (tagged: Tagged, index: number): boolean => (tagged.tokens[index]?.quoted ?? 0) > 0;

/** The quotation that fills the sentence, or the sentences, behind the token before `from`. */
function followingQuotation(tagged: Tagged, from: number): Words | null {
  const here = tagged.tokens[from - 1];
  const next = here && tagged.sentences[here.sentence + 1];
  const first = next && tagged.tokens[next.firstToken];
  const quotation = first && quotationsByStart(tagged).get(first.start);
  if (!quotation || quotation.depth > 0) return null;
  const words = quotationWords(tagged, quotation);
  const last = tagged.tokens[words.end - 1];
  const end = last && tagged.sentences[last.sentence]?.endToken;
  return end !== undefined && onlyMarks(tagged, words.end, end) ? words : null;
}

function onlyMarks(tagged: Tagged, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (tagged.tokens[i]?.pos !== 'mark') return false;
  return true;
}
