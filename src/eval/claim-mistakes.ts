/** Where claims and our own gold differ. */

import type { Mistake, Wording } from './causes.js';
import type { GoldClaim } from './claim-gold.js';
import { matchClaims } from './claim-match.js';
import { type ClaimComparison, FIELD_NAMES, FIELDS, type Field } from './claim-score.js';
import type { Found } from './types.js';

/** The mistakes in one document in text order. `dropped` are the claims below the threshold. */
export function claimMistakes(text: string, comparison: ClaimComparison, dropped: readonly Found[]): Mistake[] {
  const { gold, found, matched } = comparison;
  const taken = new Set(matched.values());
  const missed = gold.filter((_, index) => !matched.has(index));
  const lower = matchClaims(missed, dropped);
  const mistakes = [
    ...missed.map((wanted, index) => missOf(text, wanted, dropped[lower.get(index) ?? -1])),
    ...found.filter((_, index) => !taken.has(index)).map(extraOf),
    ...Array.from(matched).flatMap(([index, other]) => differencesOf(gold[index], found[other])),
  ];
  return mistakes.sort((a, b) => a.start - b.start);
}

/** Such gold has no offsets: the line is that of the first place where its words stand. */
function missOf(text: string, wanted: GoldClaim, got: Found | undefined): Mistake {
  const start = Math.max(0, text.indexOf(wanted.content.split(' […] ')[0] ?? wanted.content));
  return {
    ...foundPart(got),
    cause: got ? 'below threshold' : 'no candidate',
    kind: null,
    start,
    gold: wordingOf(wanted),
    detail: null,
    values: null,
  };
}

function extraOf(got: Found): Mistake {
  return { ...foundPart(got), cause: 'extra', kind: null, start: startOf(got), gold: null, detail: null, values: null };
}

function differencesOf(wanted: GoldClaim | undefined, got: Found | undefined): Mistake[] {
  if (!wanted || !got) return [];
  return FIELD_NAMES.filter((field) => !FIELDS[field](wanted, got)).map((field) => ({
    ...foundPart(got),
    cause: `wrong ${field}` as const,
    kind: null,
    start: startOf(got),
    gold: wordingOf(wanted),
    detail: null,
    values: { gold: wanted[field] ?? 'nobody', found: fieldOf(got, field) ?? 'nobody' },
  }));
}

function fieldOf(got: Found, field: Field): string | null {
  if (field === 'speaker') return got.speaker?.name ?? null;
  if (field === 'side') return got.speaker?.side ?? null;
  return field === 'source' ? (got.source?.text ?? null) : got[field];
}

function foundPart(got: Found | undefined): Pick<Mistake, 'rule' | 'found' | 'confidence'> {
  if (!got) return { rule: null, found: null, confidence: null };
  const found = { source: got.source?.text ?? '', cue: got.cue?.text ?? '', content: got.content.text };
  return { rule: got.rule, found, confidence: got.confidence };
}

function wordingOf({ source, cue, content }: GoldClaim): Wording {
  return { source: source ?? '', cue, content };
}

function startOf(got: Found): number {
  return (got.cue ?? got.content.spans[0])?.start ?? 0;
}
