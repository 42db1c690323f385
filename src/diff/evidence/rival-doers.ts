/** "A discovered the lake" against "the lake was discovered by B": what one alone can have done, two are named for. */
import { oncePer } from '../../text/asked-once.js';
import { WORDS } from '../compared.js';
import { conceptOfWord } from '../concepts.js';
import { baseOf } from '../roots.js';
import type { Analysis, Evidence, Frame, Mark, Part } from '../types.js';
import { isNamedIn, isOneThing, otherName } from './alike.js';

const DEEDS = new Set([...WORDS.soleDeeds].map(conceptOfWord));

export function rivalDoers(a: Analysis, b: Analysis): Evidence | null {
  for (const x of deedsIn(a)) {
    const y = deedsIn(b).find((deed) => areRivals(x, deed) && !speaksOf(a, x, deed.doer) && !speaksOf(b, deed, x.doer));
    if (y === undefined) continue;
    const [left, right] = [markOf(x.doer), markOf(y.doer)];
    const why = `“${a.text.slice(left.start, left.end)}” against “${b.text.slice(right.start, right.end)}” as the one who did it`;
    return { verdict: 'contradicts', kind: 'agent', why, confidence: 0.7, left: [left], right: [right] };
  }
  return null;
}

type Done = Frame & { readonly doer: Part; readonly undergoer: Part };

const isDone = (frame: Frame): frame is Done =>
  !frame.negated && !frame.open && frame.doer !== null && frame.undergoer !== null && DEEDS.has(frame.verb.concept);

const deedsIn = oncePer(({ frames }: Analysis): Done[] => frames.filter(isDone));

const areRivals = (x: Done, y: Done): boolean =>
  (x.verb.concept === y.verb.concept || baseOf(x.verb.lower) === baseOf(y.verb.lower)) &&
  otherName(x.doer, y.doer) &&
  isOneThing(x.undergoer, y.undergoer);

/**
 * It names the other as well, who may have had a part in it ("A, with B, discovered"), and not only as one who did something else, or to
 * whom something was done.
 */
function speaksOf({ words, frames }: Analysis, deed: Done, other: Part): boolean {
  const aside = frames.flatMap((frame) => [...(frame === deed ? [] : [frame.doer, frame.undergoer]), ...frame.adjuncts.filter(isAside)]);
  const known = new Set([deed.undergoer, ...aside].flatMap((part) => part?.words ?? []).filter((word) => !deed.doer.words.includes(word)));
  return isNamedIn(
    other,
    words.filter((word) => !known.has(word)),
  );
}

const isAside = ({ preposition }: Part): boolean => !WORDS.together.has(preposition ?? '');

const markOf = ({ namings: [{ words, head }] }: Part): Mark => ({
  start: words[0]?.start ?? head.start,
  end: words.at(-1)?.end ?? head.end,
});
