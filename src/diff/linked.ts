/** Claims that say which claim they deny. */

import type { Claim } from '../model.js';
import { type ReadClaim, startOf } from './claims.js';
import { WORDS } from './compared.js';
import { conceptOfWord } from './concepts.js';
import type { Judged } from './judged.js';
import { pointsBack } from './match/denial-features.js';
import type { Group } from './statements.js';

const SURE = 0.9;

/** Denials of either side with what they deny in their own paragraph, the surest there is. */
export function linkedPairs(left: readonly Group[], right: readonly Group[]): Judged[] {
  const found = [...linked(left, right, false), ...linked(right, left, true)];
  const byPair = new Map(found.map((one) => [[one.left?.statement.id, one.right?.statement.id].join(' '), one]));
  return [...byPair.values()];
}

function linked(deniers: readonly Group[], denied: readonly Group[], turned: boolean): Judged[] {
  const told = new Map(denied.flatMap((group) => group.members.map((member): [string, Spoken] => [member.claim.id, { group, member }])));
  const all = [...told.values()].map(({ member }) => member);
  return deniers.flatMap((group) =>
    group.members.flatMap((member) => {
      const target = told.get(member.claim.denies ?? '');
      return target === undefined || isVague(member) || !isBehind(target.member, member) || isPassedOver(target.member, member, all)
        ? []
        : [denial({ group, member }, target, turned)];
    }),
  );
}

interface Spoken {
  readonly group: Group;
  readonly member: ReadClaim;
}

function denial(denier: Spoken, denied: Spoken, turned: boolean): Judged {
  const [left, right] = turned ? [denied, denier] : [denier, denied];
  return {
    left: left.group,
    right: right.group,
    a: left.member,
    b: right.member,
    verdict: 'contradicts',
    kind: 'denial',
    why: whyOf(denier.member.claim),
    confidence: SURE,
    matter: SURE,
    marks: { left: [], right: [] },
  };
}

/** Only a cue that denies is worth quoting: "according to" denies nothing, what stands behind it does. */
const whyOf = ({ act, cue }: Claim): string =>
  act === 'deny' && cue !== null ? `“${cue.text}” denies it outright` : 'one answers the other and denies it';

const VERSIONS = new Set([...WORDS.versions].map(conceptOfWord));

/** "denied the other side's account": which part of it, nobody can tell. */
export const isVague = ({ own }: ReadClaim): boolean => VERSIONS.has(own.words.find((word) => word.role === 'content')?.concept ?? '');

/**
 * A headline's denial that is tied to something told only later is a guess, and so is what a denial with words of its own reaches for over
 * the end of a paragraph: of such links half were wrong.
 */
function isBehind(denied: ReadClaim, denier: ReadClaim): boolean {
  if (startOf(denied.claim) > startOf(denier.claim)) return false;
  return denied.around.paragraph === denier.around.paragraph || denier.own.terms.size === 0;
}

/** "Nothing of the sort", in another paragraph than what it is tied to, answers what that side has said since. */
function isPassedOver(denied: ReadClaim, denier: ReadClaim, all: readonly ReadClaim[]): boolean {
  if (denied.around.paragraph === denier.around.paragraph || !pointsBack(denier)) return false;
  const [from, to] = [startOf(denied.claim), startOf(denier.claim)];
  return all.some(
    ({ claim }) =>
      claim.document === denied.claim.document && startOf(claim) > from && startOf(claim) < to && claim.within !== denied.claim.id,
  );
}

/** Whether a claim of the one is said to deny a claim of the other, wherever it stands. */
export function areLinked(one: readonly ReadClaim[], other: readonly ReadClaim[]): boolean {
  const denies = (x: readonly ReadClaim[], y: readonly ReadClaim[]): boolean =>
    x.some(({ claim: { denies: id } }) => id !== null && y.some(({ claim }) => claim.id === id));
  return denies(one, other) || denies(other, one);
}
