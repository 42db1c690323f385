/** "Anna Lund, the wife of Jan Berg" against "Anna Lund is Jan Berg's sister": what one is to another, told in two ways that shut each other out. */
import type { Analysis, Evidence } from '../types.js';
import { nest } from './alike.js';
import { type Holder, holdersIn, RANKS } from './holders.js';
import { mark } from './mark.js';

export function otherRoles(a: Analysis, b: Analysis): Evidence | null {
  if (a.times.years.size !== b.times.years.size) return null;
  const [mine, theirs] = [ranked(a), ranked(b)];
  for (const x of mine) {
    const y = theirs.find((other) => isSamePair(x, other) && areApart(x, other));
    if (y === undefined || [mine, theirs].some((all) => all.some((one) => isSamePair(x, one) && areAlike(one, all === mine ? y : x))))
      continue;
    const why = `“${x.role.text}” against “${y.role.text}” of the same two`;
    return { verdict: 'contradicts', kind: 'agent', why, confidence: 0.65, left: [mark(x.role)], right: [mark(y.role)] };
  }
  return null;
}

const ranked = (side: Analysis): Holder[] => holdersIn(side).filter(({ role, many }) => RANKS.has(role.root) && !many);

/** One is to one other, by their names. */
function isSamePair(x: Holder, y: Holder): boolean {
  const [mine, theirs] = [x, y].map(({ holder }) => holder.map(({ concept }) => concept));
  return (
    mine !== undefined &&
    theirs !== undefined &&
    nest(mine, theirs) &&
    nest(x.whose, y.whose) &&
    (x.now === null || y.now === null || x.now === y.now || RANKS.get(x.role.root)?.[0] === 0)
  );
}

function areApart(x: Holder, y: Holder): boolean {
  const [mine, theirs] = [RANKS.get(x.role.root), RANKS.get(y.role.root)];
  return mine !== undefined && theirs !== undefined && mine[0] === theirs[0] && mine[1] !== theirs[1];
}

const areAlike = (x: Holder, y: Holder): boolean => RANKS.get(x.role.root)?.[1] === RANKS.get(y.role.root)?.[1] && !areApart(x, y);
