/** "Lund, not Berg, signed", "all but Berg signed" against "Berg signed": whom the one names only to leave out. */
import { upTo } from '../../speakers/read/reach.js';
import { WORDS } from '../compared.js';
import { type Overlap, polarity } from '../overlap.js';
import { LANGUAGE } from '../read.js';
import type { Analysis, Evidence, Word } from '../types.js';
import { isName } from './alike.js';
import { once } from './once.js';

const PHRASES = WORDS.excluding.map((phrase) => phrase.split(' '));

export function exclusionEvidence(a: Analysis, b: Analysis, both: Overlap): Evidence | null {
  const [left, right] = [leftOut(a, b, both), leftOut(b, a, both)];
  const [one, side] = left === null ? [right, b] : [left, a];
  if (one === null || (left !== null && right !== null)) return null;
  const other = side === a ? b : a;
  const found = other.words.find(({ concept }) => concept === one.concept) ?? one;
  const [mine, theirs] = [one, found].map(({ start, end }) => [{ start, end }]);
  const why = `“${one.text}” is left out in one and meant in the other`;
  const [x, y] = side === a ? [mine, theirs] : [theirs, mine];
  return { verdict: 'contradicts', kind: 'agent', why, confidence: 0.7, left: x ?? [], right: y ?? [] };
}

const COVER = 0.75;
const LEAD = 3;

/** Who is left out of what the other says of them, in the same words. */
function leftOut(side: Analysis, other: Analysis, { shared, opposed, cover }: Overlap): Word | null {
  if (opposed.length > 0 || cover < COVER || side.mass < other.mass) return null;
  const out = excludedIn(side);
  const names = new Set(out.map(({ concept }) => concept));
  const said = shared.filter((concept) => !names.has(concept));
  if (toldOfThem(side, out).some((concept) => said.includes(concept))) return null;
  const alike = said.length > 0 && said.every((concept) => polarity(side, concept) === polarity(other, concept));
  const isElsewhere = ({ concept }: Word): boolean => side.words.some((word) => word.concept === concept && !out.includes(word));
  const meant = (word: Word): boolean =>
    !isElsewhere(word) && other.words.some(({ concept, negated }) => concept === word.concept && !negated);
  return (alike && excludedIn(other).length === 0 ? out.find(meant) : undefined) ?? null;
}

/** "all but Norland, which abstained": what a relative clause right behind tells of those left out. */
function toldOfThem({ words }: Analysis, out: readonly Word[]): string[] {
  return out.flatMap((name) => {
    const at = words.indexOf(name);
    const next = words[at + 1];
    // "It was Moreno, not Hahn, who signed": of the one who is meant.
    if (words.slice(Math.max(0, at - LEAD), at).some(({ lower }) => WORDS.negators.has(lower))) return [];
    const isTold = next !== undefined && next.clause !== name.clause && LANGUAGE.words.relatives.has(next.lower);
    return isTold ? words.flatMap(({ clause, concept }) => (clause === next.clause ? [concept] : [])) : [];
  });
}

const excludedIn = once((words): readonly Word[] => words.flatMap((_, i) => excludedAt(words, i)));

function excludedAt(words: readonly Word[], i: number): readonly Word[] {
  const phrase = PHRASES.find((parts) => parts.every((part, k) => words[i + k]?.lower === part));
  const isBut = WORDS.excludingFrom.has(words[i]?.lower ?? '') && words.slice(Math.max(0, i - LEAD), i).some(isAll);
  if ((phrase === undefined && !isBut) || /^(?:auxiliary|modal)$/u.test(words[i - 1]?.pos ?? 'mark')) return [];
  const rest = words.slice(i + (phrase?.length ?? 1));
  const lead = upTo(rest.slice(0, LEAD), ({ pos }) => pos !== 'preposition' && pos !== 'determiner' && pos !== 'to');
  return upTo(
    rest.slice(lead.length),
    (word, k) => !(isName(word) || WORDS.joins.has(word.lower)) || (k > 0 && word.clause !== rest[lead.length]?.clause),
  ).filter(isName);
}

const isAll = ({ lower }: Word): boolean => WORDS.widening.has(lower) || WORDS.each.has(lower) || WORDS.none.has(lower);
