/** How alike the words of a pair are, and whether they are each other's nearest. */
import { askedOnce } from '../../text/asked-once.js';
import type { Word } from '../types.js';
import type { Tie } from './beside.js';
import type { Pair } from './pairs.js';

/** Words this telling are seldom shared by chance. */
const RARE = 0.7;
const CLEAR = 0.6;

export function likenessFeatures({ beside, rank, margin }: Pair): string[] {
  const { ties, left, right, likeness, mass } = beside;
  const [low, high] = [Math.min(left, right), Math.max(left, right)];
  return [
    ...steps('like', likeness, 0.05),
    ...steps('low', low, 0.1),
    ...steps('high', high, 0.1),
    ...steps('mass', mass / 10, 0.05),
    `ranks=${[rank.left, rank.right]
      .toSorted((x, y) => x - y)
      .map(rankName)
      .join('+')}`,
    ...(margin > 0 ? steps('margin', margin, 0.03) : ['no margin']),
    ...tieFeatures(ties),
  ];
}

/** One feature for each step that the value reaches, so that weights add up. */
export function steps(name: string, value: number, width: number): readonly string[] {
  return stairs(name)[Math.max(0, Math.min(MOST_STEPS, Math.floor(value / width)))] ?? [];
}

const MOST_STEPS = 12;

/** For each number of steps the features of all up to it: they are asked for again and again. */
const stairs = askedOnce((name): readonly (readonly string[])[] => {
  const all = Array.from({ length: MOST_STEPS }, (_, i) => `${name}>${i + 1}`);
  return [...all.keys(), MOST_STEPS].map((length) => all.slice(0, length));
});

const rankName = (rank: number): string => (rank <= 3 ? `${rank}` : rank <= 6 ? '6' : 'more');

function tieFeatures(ties: readonly Tie[]): string[] {
  const found: string[] = [];
  const count = (name: string, holds: (tie: Tie) => boolean): void => {
    const many = ties.filter(holds).length;
    if (many > 0) found.push(`${name}=1`);
    if (many > 1) found.push(`${name}=2`);
    if (many > 2) found.push(`${name}=3`);
  };
  const rare = ({ left, right }: Tie): boolean => Math.min(left.weight, right.weight) >= RARE;
  count('same rare', (tie) => tie.kinship === 'same' && rare(tie));
  count('same common', (tie) => tie.kinship === 'same' && !rare(tie));
  count('same name', ({ kinship, left }) => kinship === 'same' && left.word.role === 'name');
  count('same verb', ({ kinship, left, right }) => kinship === 'same' && isVerb(left.word) && isVerb(right.word));
  for (const kinship of ['derived', 'listed', 'near', 'antonym'] as const)
    count(kinship, (tie) => tie.kinship === kinship && tie.nearness >= 0.3);
  count('turned', ({ nearness, left, right }) => nearness >= CLEAR && left.negated !== right.negated);
  count('both negated', ({ nearness, left, right }) => nearness >= CLEAR && left.negated && right.negated);
  return found;
}

const isVerb = ({ pos }: Word): boolean => pos === 'verb';
