/** One deed, two doers. */
import type { Overlap } from '../overlap.js';
import type { Analysis, Deed, Evidence } from '../types.js';

export function agentEvidence(a: Analysis, b: Analysis, both: Overlap): Evidence | null {
  for (const x of a.deeds) {
    const y = b.deeds.find((deed) => deed.deed === x.deed && deed.agent !== x.agent && isExclusive(x, deed));
    if (y === undefined || both.shared.length < 2) continue;
    const left = [{ start: x.start, end: x.end }];
    const right = [{ start: y.start, end: y.end }];
    const why = `“${a.text.slice(x.start, x.end)}” against “${b.text.slice(y.start, y.end)}” as the one who did it`;
    return { verdict: 'contradicts', kind: 'agent', why, confidence: 0.6 + 0.3 * both.cover, left, right };
  }
  return null;
}

/** One wording leaves room for nobody else, and at least one of the doers is named. */
const isExclusive = (x: Deed, y: Deed): boolean => (x.exclusive || y.exclusive) && x.named && y.named;
