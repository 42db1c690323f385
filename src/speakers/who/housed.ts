/** Offices that only one kind of body has: "matron", "head of nursing". */
import { NAMING } from '../../languages/naming.js';
import type { Housed } from '../../languages/naming-words/offices.js';
import type { Phrase } from '../read/phrase.js';

/** Inside an office that says of what somebody is in charge: "director of nursing". */
const OF = ` ${[...NAMING.genitive][0] ?? ''} `;

/** The kinds of bodies that have such an office, in order of precedence. */
export function housedOf({ title, head, complement }: Phrase): readonly Housed[] {
  const holdings = head === null ? undefined : officesBy.get(head);
  if (!holdings) return [];
  const behind = complement ? [complement.by, ...complement.phrase.words.map(({ lower }) => lower)] : [];
  const words = new Set([...title.map(({ lower }) => lower), ...behind]);
  return holdings.filter(({ offices }) => offices.some((parts) => parts.every((part) => words.has(part)))).map(({ kind }) => kind);
}

/** A kind of bodies with those of its offices that have one head, each as its words. */
interface Holding {
  readonly kind: Housed;
  readonly offices: (readonly string[])[];
}

/** By what an office ends with, and by what stands in front of "of" in it: every office in a text is looked up. */
const officesBy: ReadonlyMap<string, readonly Holding[]> = byHead(NAMING.housed);

function byHead(kinds: readonly Housed[]): ReadonlyMap<string, Holding[]> {
  const out = new Map<string, Holding[]>();
  for (const kind of kinds) for (const office of kind.offices) for (const head of headsOf(office)) hold(out, head, { kind, office });
  return out;
}

function hold(out: Map<string, Holding[]>, head: string, { kind, office }: { kind: Housed; office: string }): void {
  const holdings = out.get(head) ?? [];
  if (holdings.at(-1)?.kind !== kind) holdings.push({ kind, offices: [] });
  holdings.at(-1)?.offices.push(office.split(' '));
  out.set(head, holdings);
}

function headsOf(office: string): ReadonlySet<string> {
  const before = office.indexOf(OF);
  return new Set([office.slice(office.lastIndexOf(' ') + 1), ...(before < 0 ? [] : [office.slice(0, before)])]);
}
