/** The kind of a verdict, its reason in words and the words that it rests on. */
import type { VerdictKind } from '../model.js';
import { oppositesOf } from './concepts.js';
import { quoted } from './evidence/marks.js';
import type { Pair } from './match/pairs.js';
import type { Analysis, Evidence, Mark, Word } from './types.js';

export interface Reason {
  readonly kind: VerdictKind;
  readonly why: string;
  readonly marks: { readonly left: readonly Mark[]; readonly right: readonly Mark[] };
}

interface Known {
  readonly verdict: 'contradicts' | 'agrees' | 'parallel';
  readonly features: readonly string[];
  readonly evidence: Evidence | null;
}

/** By the rule that fired; without one, by what stands out in the two wordings. */
export function reasonOf(pair: Pair, { verdict, features, evidence }: Known): Reason {
  if (evidence !== null && evidence.verdict === verdict)
    return { kind: evidence.kind, why: evidence.why, marks: { left: evidence.left, right: evidence.right } };
  const kind = verdict === 'contradicts' ? (conflictIn(features) ?? 'polarity') : 'wording';
  const marks = marksOf(pair, kind);
  const [x, y] = [quoted(pair.a.own, marks.left), quoted(pair.b.own, marks.right)];
  if (verdict === 'contradicts' && x !== '' && y !== '') return { kind, why: `${x} against ${y}`, marks };
  return { kind, why: verdict === 'parallel' ? aboutOf(pair) : aboutOf(pair), marks };
}

/** Features that show a kind of conflict, the most telling first. */
const SIGNS: readonly (readonly [VerdictKind, RegExp])[] = [
  ['denial', /^(?:denies|rejects|never said|no utterance) against (?:reported|quoted)$/u],
  ['number', /^(?:counts|measures|shares) clash$/u],
  ['date', /^other time$/u],
  ['denial', /^(?:denies|rejects)$/u],
  ['agent', /^(?:act alike other doer|swapped)$/u],
  ['polarity', /^(?:turned=1|antonym=1|opposed|act turned|act opposed|one says no & near)$/u],
];

/** The kind of conflict that the wordings show, or null if they show none: then nobody can say that they contradict each other. */
export const conflictIn = (features: readonly string[]): VerdictKind | null =>
  SIGNS.find(([, sign]) => features.some((one) => sign.test(one)))?.[0] ?? null;

/** The words that tie the two together. */
function aboutOf({ beside }: Pair): string {
  const ties = beside.ties.toSorted((x, y) => y.nearness * y.left.weight * y.right.weight - x.nearness * x.left.weight * x.right.weight);
  const words = ties.slice(0, 2).map(({ left, right }) => pairOfWords(left.word.text, right.word.text));
  return words.length === 0 ? 'one stands beside the other' : `both speak of ${words.join(' and ')}`;
}

const pairOfWords = (left: string, right: string): string =>
  left.toLowerCase() === right.toLowerCase() ? `“${left}”` : `“${left}” and “${right}”`;

function marksOf({ a, b, beside }: Pair, kind: VerdictKind): Reason['marks'] {
  if (kind === 'number') return { left: a.own.quantities.slice(0, 1), right: b.own.quantities.slice(0, 1) };
  if (kind === 'date') return { left: times(a.own), right: times(b.own) };
  const clash = beside.ties.find(
    ({ left, right, nearness }) =>
      nearness >= 0.5 && (left.negated !== right.negated || oppositesOf(left.word.concept).has(right.word.concept)),
  );
  return clash === undefined ? { left: [], right: [] } : { left: [span(clash.left.word)], right: [span(clash.right.word)] };
}

const span = ({ start, end }: Word): Mark => ({ start, end });
const times = ({ words }: Analysis): Mark[] => words.filter(({ role }) => role === 'time').map(span);
