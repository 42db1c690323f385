/** What somebody says that goes on behind a semicolon, with no cue of its own: "The shed is empty, he said; the hay was sold." */
import type { ContentPlace } from '../languages/construction.js';
import type { Weighed } from './choose.js';
import { type Clause, depthAt, inside, lowerAt, overlaps, sentenceEnd, type Words } from './clause/clause.js';
import { finitesIn } from './clause/groups.js';
import { otherVoice } from './contents/other-voices.js';

const CLAUSAL: ReadonlySet<ContentPlace> = new Set<ContentPlace>(['clauseBefore', 'bareClause', 'thatClause', 'restOfSentence']);

/** Adds to each claim whose words end at a semicolon the clause behind it, unless that has a cue of its own. */
export function withRestBehindStop<Claim extends Weighed>(claims: readonly Claim[]): Claim[] {
  return claims.map((claim, at) => {
    const rest = restOf(claim);
    const near = claims.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
    if (!rest || near.some((other) => other !== claim && touches(other, claim, rest))) return claim;
    return { ...claim, words: [...claim.words, rest] };
  });
}

/** How many claims before and after one may have a cue in its sentence. */
const NEIGHBOURS = 8;

/** A claim of the words behind the stop, or one around this claim. */
function touches(other: Weighed, { candidate }: Weighed, rest: Words): boolean {
  const { cue, clause } = other.candidate;
  if (clause !== candidate.clause) return false;
  return overlaps(cue, rest) || other.words.some((span) => inside(candidate.cue, span));
}

function restOf({ candidate: { clause, cue, source, rule, content, key }, words }: Weighed): Words | null {
  const reports = rule.cue === 'phrase' || (rule.cue === 'verb' && clause.words.clauseTakers.has(key));
  if (!CLAUSAL.has(rule.content) || !reports) return null;
  const spoken = content.addressee ? [content.addressee] : [];
  const at = Math.max(cue.end, (source ?? cue).end, ...[...spoken, ...words].map(({ end }) => end));
  if (lowerAt(clause, at) !== ';' || depthAt(clause, at) > 0) return null;
  // "said the bridge was safe; residents, that it was not"
  if (otherVoice(clause, words[0]?.from ?? at) <= at) return null;
  const rest = { from: at + 1, end: sentenceEnd(clause) };
  return holdsClause(clause, rest) ? rest : null;
}

const holdsClause = (clause: Clause, { from, end }: Words): boolean => finitesIn(clause, from, end) > 0;
