/** Who did what to whom in the one wording and in the other. */
import type { Analysis, Proposition } from '../types.js';
import { kinOf } from './kinship.js';

/** Predicates from this nearness on are one act. */
const ONE_ACT = 0.6;

export function actFeatures(a: Analysis, b: Analysis): string[] {
  const pairs = a.propositions.flatMap((x) => b.propositions.map((y) => ({ x, y, kin: kinOf(x.predicate, y.predicate) })));
  const found = pairs.filter(({ kin }) => kin.nearness >= ONE_ACT).flatMap(({ x, y, kin }) => actsOf(x, y, kin.kinship === 'antonym'));
  return [...new Set([...found, ...doersOf(a, b)])];
}

function actsOf(x: Proposition, y: Proposition, opposed: boolean): string[] {
  const turned = (x.negated !== y.negated) !== opposed;
  const doers = compared(x.doer, y.doer);
  const undergoers = compared(x.undergoer, y.undergoer);
  const swapped = (x.doer !== null && x.doer === y.undergoer) || (y.doer !== null && y.doer === x.undergoer);
  const way = turned ? 'turned' : 'alike';
  return [
    `act ${way}`,
    ...(opposed && turned ? ['act opposed'] : []),
    ...(doers === null ? [] : [`${doers} doer`, `act ${way} ${doers} doer`]),
    ...(undergoers === null ? [] : [`${undergoers} undergoer`]),
    ...(swapped ? ['swapped'] : []),
    ...(x.open !== y.open ? ['act open once'] : []),
  ];
}

function compared(x: string | null, y: string | null): 'same' | 'other' | null {
  if (x === null || y === null) return null;
  return x === y ? 'same' : 'other';
}

/** Whether each speaks of what its own side did, or the other: two that speak of one side's act can differ on it, two of their own tell rival stories. */
function doersOf(a: Analysis, b: Analysis): string[] {
  const [x, y] = [ownersOf(a), ownersOf(b)];
  return [...x].flatMap((mine) => [...y].map((theirs) => `doers=${[mine, theirs].toSorted().join('+')}`));
}

function ownersOf({ propositions, self }: Analysis): Set<'own' | 'theirs'> {
  const sides = propositions.flatMap(({ doer }) =>
    doer?.startsWith('@') === true ? [doer === self ? ('own' as const) : ('theirs' as const)] : [],
  );
  return new Set(sides);
}
