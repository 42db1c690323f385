/** Statements that are worded otherwise from place to place. */
import type { Claim, Diff, Statement } from '../../model.js';
import { inlineDiff } from './inline.js';
import type { Piece } from './piece.js';
import { byWeight } from './weight.js';

interface Wording {
  readonly claim: string;
  readonly text: string;
  /** file:line */
  readonly place: string;
}

export interface Drift {
  readonly statement: string;
  readonly speaker: string;
  readonly account: string;
  readonly act: string;
  readonly first: Wording;
  /** Each other wording, as a change to the first. */
  readonly versions: readonly (Wording & { readonly pieces: readonly Piece[] })[];
}

/** The drifts of a diff, the weightiest first; those of other parties only if they are asked for. */
export function driftsOf({ statements, claims, others }: Diff, { others: showOthers }: { readonly others: boolean }): Drift[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const foreign = new Set(showOthers ? [] : others);
  return byWeight(statements.filter(({ id, drift, documents }) => drift.length > 0 && documents > 1 && !foreign.has(id))).flatMap((one) =>
    driftOf(one, byId),
  );
}

function driftOf({ id, speaker, account, act, drift }: Statement, claims: ReadonlyMap<string, Claim>): Drift[] {
  const first = claims.get(drift[0]?.claims[0] ?? '');
  if (first === undefined) return [];
  const versions = drift.flatMap(({ claims: [, to] }) => {
    const other = claims.get(to);
    return other === undefined ? [] : { ...wordingOf(other), pieces: inlineDiff(first.content.text, other.content.text) };
  });
  if (versions.length === 0) return [];
  return [{ statement: id, speaker: speaker ?? 'nobody named', account: account ?? '', act, first: wordingOf(first), versions }];
}

const wordingOf = ({ id, content, document, line }: Claim): Wording => ({ claim: id, text: content.text, place: `${document}:${line}` });
