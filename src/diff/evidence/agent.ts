/** One deed, two doers. */
import { WORDS } from '../compared.js';
import { conceptOfWord } from '../concepts.js';
import { otherModifier } from '../distinct.js';
import type { Overlap } from '../overlap.js';
import { LANGUAGE } from '../read.js';
import type { Analysis, Deed, Evidence } from '../types.js';

/** One thing has one cause. */
const CAUSES = new Set([...WORDS.causing].map(conceptOfWord));
const OPEN_COVER = 0.5;

export function agentEvidence(a: Analysis, b: Analysis, both: Overlap): Evidence | null {
  if (otherModifier(a, b)) return null;
  for (const x of a.deeds) {
    const y = b.deeds.find(
      (deed) => deed.deed === x.deed && deed.agent !== x.agent && isExclusive(x, deed) && !isOf(a, x, deed) && !isOf(b, deed, x),
    );
    if (y === undefined) continue;
    const open = both.cover >= OPEN_COVER && !isRelative(a, x) && !isRelative(b, y);
    if (!sameObject(objectsOf(a, x), objectsOf(b, y), open)) continue;
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
  (CAUSES.has(x.deed) && (x.exclusive || y.exclusive)) ||
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

/** "the strike that the union began": what the deed was done to stands before its clause. */
function isRelative({ text }: Analysis, { start }: Deed): boolean {
  const before = text.slice(0, start).trimEnd();
  return LANGUAGE.words.objectRelatives.has(before.slice(before.lastIndexOf(' ') + 1).toLowerCase());
}

/**
 * Something in common, or one wording leaves the object open.
 * @param open whether an open object may stand for the other's
 */
function sameObject(x: ReadonlySet<string>, y: ReadonlySet<string>, open: boolean): boolean {
  return [...x].some((concept) => y.has(concept)) || (open && Math.min(x.size, y.size) === 0);
}
