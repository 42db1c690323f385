/** "Lund married Berg" against "Lund married Holt": one does it to one alone, and two are named. */
import { oncePer } from '../../text/asked-once.js';
import { WORDS } from '../compared.js';
import { baseOf } from '../roots.js';
import type { Analysis, Evidence, Frame, Mark, Part } from '../types.js';
import { isNamedIn, isOneThing, otherName } from './alike.js';

export function rivalTargets(a: Analysis, b: Analysis): Evidence | null {
  for (const x of aimsIn(a)) {
    const y = aimsIn(b).find((other) => areRivals(x, other) && !isNamedIn(other.undergoer, a.words) && !isNamedIn(x.undergoer, b.words));
    if (y === undefined) continue;
    const [left, right] = [rangeOf(x.undergoer), rangeOf(y.undergoer)];
    const why = `“${a.text.slice(left.start, left.end)}” against “${b.text.slice(right.start, right.end)}”`;
    return { verdict: 'contradicts', kind: 'agent', why, confidence: 0.6, left: [left], right: [right] };
  }
  return null;
}

type Aim = Frame & { readonly doer: Part; readonly undergoer: Part };

const isAim = (frame: Frame): frame is Aim =>
  !frame.negated && !frame.open && frame.doer !== null && frame.undergoer !== null && WORDS.soleAims.has(baseOf(frame.verb.lower));

const aimsIn = oncePer(({ frames }: Analysis): Aim[] => frames.filter(isAim));

const areRivals = (x: Aim, y: Aim): boolean =>
  baseOf(x.verb.lower) === baseOf(y.verb.lower) && isOneThing(x.doer, y.doer) && otherName(x.undergoer, y.undergoer);

const rangeOf = ({ words, namings: [{ head }] }: Part): Mark => ({
  start: words[0]?.start ?? head.start,
  end: words.at(-1)?.end ?? head.end,
});
