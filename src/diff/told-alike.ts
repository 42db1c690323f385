/** What two wordings put forward alike: one day or one figure, whatever else they are about. */
import { probability } from '../attribution/weigh.js';
import type { DiffTable } from '../languages/weights.js';
import type { ReadClaim } from './claims.js';
import type { Features } from './match/features.js';
import type { Pair } from './match/pairs.js';
import { CONFLICTS } from './match/verdict-features.js';

/** Acts whose content is put forward as so: what is warned of, condemned or charged is agreed to by nobody who says it too. */
const ASSERTED: ReadonlySet<string> = new Set(['state', 'confirm', 'commit']);
export const asserts = ({ claim }: ReadClaim): boolean => ASSERTED.has(claim.act);

/** "It was X that left": who does not speak of X does not say the same. */
export const singlesOut = ({ own: { deeds } }: ReadClaim, { own }: ReadClaim): boolean =>
  deeds.some(({ agent, exclusive }) => exclusive && agent !== own.self && !own.terms.has(agent));

/** How far two are believed to say the same that tell of one day or one figure, and of nothing that goes against it, however unlike their words. */
export const TOLD = 0.5;

interface Weighed extends Pick<Features, 'features' | 'verdict'> {
  readonly pair: Pick<Pair, 'a' | 'b'>;
}

/** Both tell one day, whether as so or as hoped for, or as so one figure that is seldom told of two things. */
export function saysTheSame({ pair: { a, b }, features, verdict }: Weighed, { agrees }: DiffTable): boolean {
  const sign = SIGNS.find(({ name }) => features.includes(name));
  if (sign === undefined || ![a, b].every(({ claim }) => sign.acts.has(claim.act)) || singlesOut(a, b) || singlesOut(b, a)) return false;
  const signs = verdict();
  return !signs.some((one) => CONFLICTS.has(one)) && probability(agrees, signs) >= TOLD;
}

const SIGNS: readonly { readonly name: string; readonly acts: ReadonlySet<string> }[] = [
  { name: 'same dates', acts: new Set([...ASSERTED, 'believe']) },
  { name: 'same figure', acts: ASSERTED },
];
