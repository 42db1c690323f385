/** What the finder of a content saw, and how the mined weights spell it: another spelling is another feature. */

import { partOf, type Told } from '../told.js';

/** Each sign by its name; a finder gives those that it looks for. */
export interface Signs {
  /** What stands between cue and content. */
  readonly gap?: { readonly addressee: boolean; readonly plain: boolean };
  /** Class or pronoun of whoever is spoken to. */
  readonly to?: string;
  /** The mark or the word between cue and quotation; "far" for words. */
  readonly pause?: string;
  /** Whether a verb stands in those words. */
  readonly far?: 'verb' | 'verbless';
  /** Words of the content, in steps. */
  readonly size?: string;
  /** The preposition that brings the content in. */
  readonly preposition?: string;
  /** What stands behind the cue of a passive, or behind the object. */
  readonly next?: string;
  /** The word that joins a noun to its complement; and whether adjuncts stand before it. */
  readonly noun?: string;
  readonly nounApart?: true;
  /** Class of the object. */
  readonly object?: string;
  /** What kind of thing the object names. */
  readonly kind?: string;
  /** How far behind its subject the verb of the clause stands, and what the clause starts with. */
  readonly verb?: string;
  readonly starts?: string;
  /** The word that a phrase before the clause begins with. */
  readonly lead?: string;
  /** Whether what is spoken of has been said by somebody ("the claim"). */
  readonly about?: 'claim' | 'other';
  readonly wh?: string;
  readonly opener?: string;
  /** How much of its sentence a quotation is, in fifths, and the mark that it ends with. */
  readonly share?: number;
  readonly ends?: string;
  /** What a colon stands behind. */
  readonly before?: string;
  /** What a second half begins with, and its size. */
  readonly rest?: string;
  readonly restSize?: string;
  /** What follows the attribution, and whether somebody is told before it. */
  readonly behind?: { readonly told: boolean; readonly next: string };
  /** On which side of its phrase the content stands, and whether a mark parts them. */
  readonly side?: string;
  readonly paused?: boolean;
  /** What has no more to say than that it is so. */
  readonly shape?: readonly Shape[];
}

export type Shape =
  | 'capital'
  | 'small'
  | 'more'
  | 'whole'
  | 'told'
  | 'named'
  | 'helped'
  | 'past'
  | 'verb'
  | 'verbless'
  | 'quoted'
  | 'endquoted'
  | 'plain'
  | 'here'
  | 'below'
  | 'quoted-below'
  | 'behind'
  | 'headline'
  | 'body'
  | 'clause'
  | 'phrase'
  | 'passive'
  | 'reduced'
  | 'far'
  | 'near'
  | 'charge'
  | 'bare'
  | 'lead'
  | 'alone'
  | 'inside';

/** A sign that is written as its name and what it says. */
type Plain = { [Name in keyof Signs]-?: NonNullable<Signs[Name]> extends string | number ? Name : never }[keyof Signs];

const NAMES = (
  [
    ['pause', 'pause='],
    ['preposition', 'prep='],
    ['next', 'then='],
    ['noun', 'noun='],
    ['size', 'size='],
    ['to', 'to='],
    ['object', 'object='],
    ['kind', 'kind='],
    ['verb', 'verb='],
    ['starts', 'starts='],
    ['lead', 'lead='],
    ['about', 'about='],
    ['wh', 'wh='],
    ['opener', 'opener='],
    ['share', 'share='],
    ['ends', 'ends='],
    ['before', 'before='],
    ['rest', 'rest='],
    ['restSize', 'restsize='],
  ] as const satisfies readonly (readonly [Exclude<Plain, 'far' | 'side'>, string])[]
).map(([name, written]) => [name, partOf(written)] as const);

const PARTS: ReadonlyMap<string, (sign: string) => string> = new Map(NAMES);

/** Tells the signs with the rule, each by itself and those together that tell more together. */
export function tellSpelled(told: Told, id: string, signs: Signs): void {
  // Of the many that there are, a finder gives a few.
  for (const [name, sign] of Object.entries(signs)) {
    const part = PARTS.get(name);
    if (part !== undefined && sign !== undefined) told.add(id, part(String(sign)));
  }
  for (const shape of signs.shape ?? []) told.add(id, shape);
  tellGap(told, id, signs);
  tellPlace(told, id, signs);
}

const prepositionPart = partOf('prep=');
const nextPart = partOf('then=');
const nounPart = partOf('noun=');
const pausePart = partOf('pause=');
const behindPart = partOf('behind=');

/** What links cue and content, as a feature; none or one of them is there. */
export function linkOf({ preposition, next, noun }: Signs): string | null {
  if (preposition !== undefined) return prepositionPart(preposition);
  if (next !== undefined) return nextPart(next);
  return noun === undefined ? null : nounPart(noun);
}

export function gapOf({ gap }: Signs): string | null {
  if (!gap) return null;
  if (gap.addressee) return gap.plain ? 'gap=addressee' : 'gap=addressee+';
  return gap.plain ? 'gap=' : 'gap=+';
}

function tellGap(told: Told, id: string, signs: Signs): void {
  const gap = gapOf(signs);
  if (gap === null) return;
  const { preposition, pause, shape = [] } = signs;
  told.add(id, gap);
  if (preposition !== undefined) told.add(id, prepositionPart(preposition), gap);
  if (pause !== undefined) told.add(id, gap, pausePart(pause), shape.length > 0 ? shape : NO_SHAPE);
}

const NO_SHAPE: readonly string[] = [''];

function tellPlace(told: Told, id: string, { far, nounApart, behind, side, paused }: Signs): void {
  if (far !== undefined) told.add(id, 'far', far);
  if (nounApart) told.add(id, 'noun+');
  if (behind?.told) told.add(id, 'told', behindPart(behind.next));
  else if (behind) told.add(id, behindPart(behind.next));
  if (side === undefined) return;
  told.add(id, side);
  told.add(id, side, paused ? 'paused' : 'unpaused');
}
