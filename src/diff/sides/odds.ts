/** Which two sides a corpus is about, if the user names none. */

import { compare } from '../../compare.js';

import { UserError } from '../../errors.js';
import { countEach } from '../../group.js';
import type { Extraction } from '../../model.js';
import { plural } from '../../plural.js';

/**
 * The two accounts that deny each other most; failing that, the two that speak most, if no third speaks nearly as much.
 * @throws UserError with the candidates and their claims if the choice is not clear
 */
export function sidesAtOdds(extraction: Extraction): readonly [string, string] {
  const claims = mostFrequent(extraction.claims.flatMap(({ account }) => account ?? []));
  const [quarrel, next] = quarrels(extraction);
  if (quarrel && quarrel.count > (next?.count ?? 0)) return quarrel.pair;
  const [first, second, third] = claims;
  if (!quarrel && first && second && second.count > LEAD * (third?.count ?? 0)) return [first.name, second.name];
  throw new UserError('the two sides are not clear', hint(claims));
}

/** The second side must speak so many times as much as the third. */
const LEAD = 1.5;

interface Counted {
  readonly name: string;
  readonly count: number;
}

function hint(claims: readonly Counted[]): string {
  if (claims.length < 2) return 'Name them with --between, or name documents with --left and --right.';
  const most = claims.slice(0, SHOWN).map(({ name, count }) => `${name} (${plural(count, 'claim')})`);
  return `Name two with --between: ${most.join(', ')}.`;
}

const SHOWN = 8;

/** Pairs of accounts by how often one denies the other, the most first. */
function quarrels({ claims }: Extraction): { readonly pair: readonly [string, string]; readonly count: number }[] {
  const accounts = new Map(claims.map(({ id, account }) => [id, account]));
  const denials = claims.flatMap(({ account, denies }) => {
    const denied = denies === null ? null : (accounts.get(denies) ?? null);
    return account === null || denied === null || denied === account ? [] : [[denied, account].toSorted().join('\u0000')];
  });
  return mostFrequent(denials).map(({ name, count }) => {
    const [left = '', right = ''] = name.split('\u0000');
    return { pair: [left, right], count };
  });
}

/** The most frequent first, equals by name. */
function mostFrequent(names: readonly string[]): Counted[] {
  return [...countEach(names)].map(([name, count]) => ({ name, count })).toSorted((a, b) => b.count - a.count || compare(a.name, b.name));
}
