/** Every miss and every false find, with the likeliest cause. */
import type { Range } from '../document.js';
import type { Cause, Mistake, Wording } from './causes.js';
import { differenceOfEnds } from './ends.js';
import { sameContent, sameRole, type Tokenised } from './match.js';
import { type Pairing, pairMistakes } from './pair-mistakes.js';
import type { Comparison } from './score.js';
import type { Attribution, Found } from './types.js';

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
    if (partner !== undefined) return [describePair(item, index, partner)];
    const dropped = item.dropped.find(({ tokens }) => sameRole(wanted, tokens, 'cue'));
    if (dropped) return [describe(item, 'below threshold', { gold: index, claim: dropped.claim })];
    return [describe(item, hasCue(item.comparison.found, wanted) ? 'shared cue' : 'no candidate', { gold: index })];
  });
}

function describePair(item: Case, index: number, partner: number): Mistake {
  const cause = pairedCause(item.comparison, index, partner);
  const detail = cause === 'wrong content' ? endsOf(item.comparison, { gold: index, found: partner, role: 'content' }) : null;
  return describe(item, cause, { gold: index, claim: item.claims[partner], detail });
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
  return Array.from(item.comparison.relations).flatMap(([index, partner]) => {
    const where = { gold: index, claim: item.claims[partner] };
    const differs = (role: 'source' | 'content'): Mistake[] => {
      const detail = endsOf(item.comparison, { gold: index, found: partner, role });
      return detail === null ? [] : [describe(item, `inexact ${role}`, { ...where, detail })];
    };
    return [...differs('content'), ...differs('source')];
  });
}

interface Compared {
  readonly gold: number;
  readonly found: number;
  readonly role: 'source' | 'content';
}

function endsOf({ gold, found }: Comparison, at: Compared): string | null {
  const [wanted, got] = [gold[at.gold], found[at.found]];
  return wanted && got ? differenceOfEnds(wanted[at.role], got[at.role]) : null;
}

interface Place {
  readonly gold?: number;
  readonly claim?: Found | undefined;
  readonly detail?: string | null;
}

function describe({ text, gold, comparison }: Case, cause: Cause, at: Place): Mistake {
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
    detail: at.detail ?? null,
    values: null,
  };
}

function wording(text: string, { source, cue, content }: Attribution): Wording {
  const words = (ranges: readonly Range[]): string => ranges.map(({ start, end }) => text.slice(start, end)).join(' […] ');
  return { source: words(source), cue: words(cue), content: words(content) };
}
