/** The kind of a verdict, its reason in words and the words that it rests on. */
import type { VerdictKind } from '../model.js';
import { oppositesOf } from './concepts.js';
import { quoted } from './evidence/marks.js';
import type { Tie } from './match/beside.js';
import { amountsOf } from './match/evidence-features.js';
import type { Pair } from './match/pairs.js';
import { baseOf } from './roots.js';
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
  if (verdict === 'contradicts' && x !== '' && y !== '' && x !== y) return { kind, why: `${x} against ${y}`, marks };
  const about = aboutOf(pair);
  return { kind, why: about.why, marks: verdict === 'contradicts' && marks.left.length > 0 ? marks : about.marks };
}

/** Features that show a kind of conflict, the most telling first. */
const SIGNS: readonly (readonly [VerdictKind, RegExp])[] = [
  ['denial', /^(?:denies|rejects|never said|no utterance) against (?:reported|quoted)$/u],
  ['number', /^(?:counts|measures|shares) clash$/u],
  ['date', /^other time$/u],
  ['denial', /^(?:denies|rejects)$/u],
  ['agent', /^(?:act alike other doer|swapped)$/u],
  ['polarity', /^(?:turned|antonym|opposed|act turned|act opposed|one says no)$/u],
  ['scope', /^other reach$/u],
];

/** The kind of conflict that the wordings show, or null if they show none: then nobody can say that they contradict each other. */
export const conflictIn = (features: readonly string[]): VerdictKind | null =>
  SIGNS.find(([, sign]) => features.some((one) => sign.test(one)))?.[0] ?? null;

/** The words that tie the two together, marked where they stand: those that both have, or failing that those that are akin. */
function aboutOf({ beside }: Pair): Pick<Reason, 'why' | 'marks'> {
  const ties = beside.ties.toSorted((x, y) => y.nearness * y.left.weight * y.right.weight - x.nearness * x.left.weight * x.right.weight);
  const same = new Map<string, Tie>();
  for (const tie of ties) if (tie.kinship === 'same' && !same.has(tie.left.word.lower)) same.set(tie.left.word.lower, tie);
  const shared = [...same].slice(0, MOST_WORDS);
  if (shared.length > 0)
    return { why: `both speak of ${shared.map(([word]) => `“${word}”`).join(' and ')}`, marks: tied(shared.map(([, tie]) => tie)) };
  const [akin] = ties.filter(({ left, right }) => left.word.lower !== right.word.lower);
  if (akin === undefined) return { why: 'one stands beside the other', marks: tied([]) };
  return { why: `“${akin.left.word.text}” is akin to “${akin.right.word.text}”`, marks: tied([akin]) };
}

const tied = (ties: readonly Tie[]): Reason['marks'] => ({
  left: ties.map(({ left }) => span(left.word)),
  right: ties.map(({ right }) => span(right.word)),
});

const MOST_WORDS = 2;

function marksOf({ a, b, beside }: Pair, kind: VerdictKind): Reason['marks'] {
  if (kind === 'number') {
    const amounts = amountsOf(a.own, b.own);
    return amounts === null ? { left: [], right: [] } : { left: [range(amounts.x)], right: [range(amounts.y)] };
  }
  if (kind === 'date') return { left: times(a.own), right: times(b.own) };
  const clash = beside.ties.filter((tie) => isClash(tie) && tellingOf(tie) > 0).toSorted((x, y) => tellingOf(y) - tellingOf(x))[0];
  return clash === undefined ? { left: [], right: [] } : { left: [span(clash.left.word)], right: [span(clash.right.word)] };
}

const isClash = ({ left, right, nearness }: Tie): boolean =>
  nearness >= 0.5 && (left.negated !== right.negated || oppositesOf(left.word.concept).has(right.word.concept));

/** Opposites tell most, then one verb in two wordings, then one word; words that are only akin ("banker", "banking") show nothing. */
function tellingOf({ left, right, kinship }: Tie): number {
  if (kinship === 'antonym') return 3;
  if (left.word.pos === 'verb' && right.word.pos === 'verb') return 2;
  return baseOf(left.word.lower) === baseOf(right.word.lower) ? 1 : 0;
}

const range = ({ start, end }: Mark): Mark => ({ start, end });
const span = ({ start, end }: Word): Mark => ({ start, end });
const times = ({ words }: Analysis): Mark[] => words.filter(({ role }) => role === 'time').map(span);
