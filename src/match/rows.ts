/** Claims in a row: "said that A and vowed to do B" are two claims of one subject, side by side, not one in the other. */
import { type Weighed, standsIn } from './choose.js';
import { type Clause, posAt, type Words } from './sentence.js';

/** Cuts each content before the verb of a further claim that shares the subject of its own. */
export function cutRows<Claim extends Weighed>(claims: readonly Claim[]): Claim[] {
  return claims.map((claim, index) => {
    const next = claims.slice(index + 1, index + 6).find((other) => inRow(claim, other));
    return next ? { ...claim, words: cutBefore(claim, verbStart(next)) } : claim;
  });
}

function inRow(claim: Weighed, other: Weighed): boolean {
  const { source, clause } = claim.candidate;
  const shared = other.candidate.source;
  if (!source || !shared || clause !== other.candidate.clause || source.from !== shared.from) return false;
  return standsIn(other, claim) && isAlike(claim, other);
}

/** Both verbs finite and in the same form, the second right behind a coordinator: only then is it surely not a part of the content. */
function isAlike({ candidate: { label } }: Weighed, other: Weighed): boolean {
  const { clause, cue } = other.candidate;
  const group = clause.groups.find((candidate) => candidate.from <= cue.from && cue.from < candidate.end);
  if (!group?.finite || group.head !== group.from || label.form !== other.candidate.label.form) return false;
  let before = group.from - 1;
  while (posAt(clause, before) === 'adverb') before--;
  return posAt(clause, before) === 'coordinator' && other.confidence >= SURE;
}

const SURE = 0.5;

const verbStart = ({ candidate: { clause, cue } }: Weighed): number => clause.groups.find((group) => group.from <= cue.from && cue.from < group.end)?.from ?? cue.from;

/** The content up to the verb, without the coordinator, mark or adverb before it; unchanged if nothing would be left. */
function cutBefore({ words, candidate: { clause } }: Weighed, verb: number): readonly Words[] {
  const out = words.flatMap((span) => {
    if (span.end <= verb) return [span];
    const end = span.from < verb ? backOver(clause, span.from, verb) : span.from;
    return end > span.from ? [{ from: span.from, end }] : [];
  });
  return out.length > 0 ? out : words;
}

function backOver(clause: Clause, from: number, verb: number): number {
  let end = verb;
  while (end > from) {
    const token = clause.tagged.tokens[end - 1];
    if (token?.pos !== 'coordinator' && token?.pos !== 'adverb' && !/^[,;—–-]$/.test(token?.text ?? '')) break;
    end--;
  }
  return end;
}
