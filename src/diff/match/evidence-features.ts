/** Amounts, times and rules of conflict as features. */
import { canBeEqual } from '../quantities.js';
import { timeConflicts } from '../times.js';
import type { Analysis, Times } from '../types.js';

export function evidenceFeatures(a: Analysis, b: Analysis): string[] {
  return [
    ...amountFeatures(a, b),
    ...timeFeatures(a, b),
    ...(a.deeds.length > 0 && b.deeds.length > 0 ? ['both deeds'] : []),
    ...negationFeatures(a, b),
  ];
}

function amountFeatures({ quantities: x }: Analysis, { quantities: y }: Analysis): string[] {
  if (x.length === 0 || y.length === 0) return x.length === y.length ? [] : ['amount on one side'];
  const pairs = x.flatMap((one) => y.map((other) => ({ one, other }))).filter(({ one, other }) => one.unit === other.unit);
  if (pairs.length === 0) return ['amounts of other kinds'];
  const counted = pairs.filter(({ one, other }) => [...one.counted].some((concept) => other.counted.has(concept)));
  const equal = pairs.some(({ one, other }) => canBeEqual(one, other));
  const kind = pairs[0]?.one.unit === 'count' ? 'counts' : 'measures';
  return [`${kind} ${equal ? 'fit' : 'clash'}`, ...(counted.length > 0 ? [`same counted ${equal ? 'fit' : 'clash'}`] : [])];
}

function timeFeatures({ times: x }: Analysis, { times: y }: Analysis): string[] {
  const conflicts = timeConflicts(x, y);
  const common = (['years', 'dates', 'weekdays', 'months', 'relative'] as const).filter((part) =>
    [...(x[part] as ReadonlySet<number | string>)].some((one) => (y[part] as ReadonlySet<number | string>).has(one)),
  );
  const timed = [x, y].filter(hasTime).length;
  return [
    ...conflicts.map((part) => `other ${part}`),
    ...common.map((part) => `same ${part}`),
    ...(timed === 2 ? ['both timed'] : timed === 1 ? ['one timed'] : []),
  ];
}

const hasTime = (times: Times): boolean => Object.values(times).some((part: ReadonlySet<unknown>) => part.size > 0);

function negationFeatures(a: Analysis, b: Analysis): string[] {
  const [x, y] = [a, b].map(({ words }) => words.some(({ negated }) => negated));
  if (x && y) return ['both say no'];
  return x || y ? ['one says no'] : [];
}
