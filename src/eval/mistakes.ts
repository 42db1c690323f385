/** Every miss and every false find, with the likeliest cause. */
import type { Range } from '../stages/types.js';
import { sameContent, sameRole, type Tokenised } from './match.js';
import { type Pairing, pairMistakes } from './pair-mistakes.js';
import type { Comparison } from './score.js';
import type { Attribution, Found, GoldKind } from './types.js';

export const CAUSES = {
  'no candidate': 'nothing was found at this cue',
  'below threshold': 'something was found at this cue, with too little confidence',
  'other cue': 'the content was found, under another cue or none',
  'shared cue': 'the find at this cue answers another attribution',
  'wrong content': 'the cue is right, the content is not',
  'wrong source': 'the cue is right, the source is not',
  'wrong source and content': 'only the cue is right',
  extra: 'the gold has nothing at this cue',
  'second find': 'another find at this cue answers the gold',
  'inexact content': 'right, but the content has other ends',
  'inexact source': 'right, but the source has other ends',
  'wrong speaker': 'somebody else speaks',
  'wrong side': 'the speaker speaks for another side',
  'wrong act': 'it is another kind of act',
  'wrong kind': 'the quotation marks say otherwise',
  'wrong via': 'another outlet relays it',
} as const;
export type Cause = keyof typeof CAUSES;

/** The words of an attribution. */
export interface Wording {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

export interface Mistake {
  readonly cause: Cause;
  /** The rule of the find; null for a miss without one. */
  readonly rule: string | null;
  /** How the gold puts it; null if the gold has nothing. */
  readonly kind: GoldKind | null;
  /** Where the cue starts, or the content if there is no cue: in the gold if it has one, else in the find. */
  readonly start: number;
  readonly gold: Wording | null;
  readonly found: Wording | null;
  readonly confidence: number | null;
  /** What was compared, where that is not the wording. */
  readonly values: { readonly gold: string; readonly found: string } | null;
}

export interface Located extends Mistake {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export interface Candidate {
  readonly claim: Found;
  readonly tokens: Tokenised;
}

/** One document's gold, finds and candidates, and how they compare. The lists run parallel to those of the comparison. */
export interface Case {
  readonly text: string;
  readonly gold: readonly Attribution[];
  readonly claims: readonly Found[];
  /** What fell below the threshold. */
  readonly dropped: readonly Candidate[];
  readonly comparison: Comparison;
}

/** The mistakes of one document in text order. */
export function mistakesOf(item: Case): Mistake[] {
  const pairing = pairMistakes(item.comparison);
  const mistakes = [...misses(item, pairing), ...falseFinds(item, pairing), ...inexact(item)];
  return mistakes.sort((a, b) => a.start - b.start);
}

function misses(item: Case, pairing: Pairing): Mistake[] {
  const { gold, relations } = item.comparison;
  return gold.flatMap((wanted, index) => {
    if (relations.has(index)) return [];
    const partner = pairing.byCue.get(index) ?? pairing.byContent.get(index);
    if (partner !== undefined)
      return [describe(item, pairedCause(item.comparison, index, partner), { gold: index, claim: item.claims[partner] })];
    const dropped = item.dropped.find(({ tokens }) => sameRole(wanted, tokens, 'cue'));
    if (dropped) return [describe(item, 'below threshold', { gold: index, claim: dropped.claim })];
    return [describe(item, hasCue(item.comparison.found, wanted) ? 'shared cue' : 'no candidate', { gold: index })];
  });
}

function pairedCause({ gold, found }: Comparison, index: number, partner: number): Cause {
  const [wanted, got] = [gold[index], found[partner]];
  if (!wanted || !got || !sameRole(wanted, got, 'cue')) return 'other cue';
  if (sameContent(wanted, got)) return 'wrong source';
  return sameRole(wanted, got, 'source') ? 'wrong content' : 'wrong source and content';
}

function falseFinds(item: Case, pairing: Pairing): Mistake[] {
  const { gold, found, relations, excusedRelations } = item.comparison;
  const explained = new Set([...relations.values(), ...excusedRelations, ...pairing.byCue.values(), ...pairing.byContent.values()]);
  return found.flatMap((got, index) => {
    if (explained.has(index)) return [];
    return [describe(item, hasCue(gold, got) ? 'second find' : 'extra', { claim: item.claims[index] })];
  });
}

function hasCue(list: readonly Tokenised[], wanted: Tokenised): boolean {
  return list.some((item) => item.cue.keys.size > 0 && sameRole(item, wanted, 'cue'));
}

function inexact(item: Case): Mistake[] {
  const { gold, found, relations } = item.comparison;
  return Array.from(relations).flatMap(([index, partner]) => {
    const differs = (role: 'source' | 'content'): boolean => gold[index]?.[role].exact !== found[partner]?.[role].exact;
    const where = { gold: index, claim: item.claims[partner] };
    return [
      ...(differs('content') ? [describe(item, 'inexact content', where)] : []),
      ...(differs('source') ? [describe(item, 'inexact source', where)] : []),
    ];
  });
}

function describe(
  { text, gold, comparison }: Case,
  cause: Cause,
  at: { readonly gold?: number; readonly claim?: Found | undefined },
): Mistake {
  const wanted = at.gold === undefined ? undefined : gold[at.gold];
  const [first] = wanted ? [...wanted.cue, ...wanted.content] : [at.claim?.cue ?? at.claim?.content.spans[0]];
  return {
    cause,
    rule: at.claim?.rule ?? null,
    kind: at.gold === undefined ? null : (comparison.kinds[at.gold] ?? null),
    start: first?.start ?? 0,
    gold: wanted ? wording(text, wanted) : null,
    found: at.claim ? { source: at.claim.source?.text ?? '', cue: at.claim.cue?.text ?? '', content: at.claim.content.text } : null,
    confidence: at.claim?.confidence ?? null,
    values: null,
  };
}

function wording(text: string, { source, cue, content }: Attribution): Wording {
  const words = (ranges: readonly Range[]): string => ranges.map(({ start, end }) => text.slice(start, end)).join(' […] ');
  return { source: words(source), cue: words(cue), content: words(content) };
}
