/** One deed, two doers. */
import { conceptOfWord } from '../concepts.js';
import type { Overlap } from '../overlap.js';
import type { Analysis, Deed, Evidence } from '../types.js';

/** One thing has one cause. */
const CAUSE = conceptOfWord('cause');
const OPEN_COVER = 0.5;

export function agentEvidence(a: Analysis, b: Analysis, both: Overlap): Evidence | null {
  for (const x of a.deeds) {
    const y = b.deeds.find(
      (deed) => deed.deed === x.deed && deed.agent !== x.agent && isExclusive(x, deed) && !isOf(a, x, deed) && !isOf(b, deed, x),
    );
    if (y === undefined || !sameObject(objectsOf(a, x), objectsOf(b, y), both)) continue;
    const left = [{ start: x.start, end: x.end }];
    const right = [{ start: y.start, end: y.end }];
    const why = `“${a.text.slice(x.start, x.end)}” against “${b.text.slice(y.start, y.end)}” as the one who did it`;
    return { verdict: 'contradicts', kind: 'agent', why, confidence: 0.6 + 0.3 * both.cover, left, right };
  }
  return null;
}

/** One wording leaves room for nobody else and both name the doer, or both say outright who it was. */
const isExclusive = (x: Deed, y: Deed): boolean =>
  (x.exclusive && y.exclusive) ||
  (x.deed === CAUSE && (x.exclusive || y.exclusive)) ||
  ((x.exclusive || y.exclusive) && x.named && y.named);

/** "commandos of the Front" are the Front's. */
function isOf(side: Analysis, deed: Deed, other: Deed): boolean {
  const at = side.words.findIndex((word) => word.start === deed.start);
  return side.words.slice(at + 1, at + 1 + PHRASE).some((word) => word.concept === other.agent);
}

const PHRASE = 9;

/** What else the deed's clause speaks of: whatever it was done to. */
function objectsOf(side: Analysis, deed: Deed): Set<string> {
  const clause = side.words.find((word) => word.start === deed.at)?.clause;
  const objects = side.words.filter((word) => word.clause === clause && (word.role === 'content' || word.role === 'name'));
  return new Set(objects.map((word) => word.concept).filter((concept) => concept !== deed.agent && concept !== deed.deed));
}

/** Something in common, or one wording leaves the object open and the rest fits. */
function sameObject(x: ReadonlySet<string>, y: ReadonlySet<string>, both: Overlap): boolean {
  if ([...x].some((concept) => y.has(concept))) return true;
  return Math.min(x.size, y.size) === 0 && both.cover >= OPEN_COVER;
}
