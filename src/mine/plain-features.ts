/** What two wordings that nobody is known to have said show of each other, as names that a table can weigh. */
import { evidenceBetween } from '../diff/evidence/between.js';
import { layBeside } from '../diff/match/beside.js';
import { topicsOf } from '../diff/match/profile.js';
import { verdictFeatures } from '../diff/match/verdict-features.js';
import { overlap } from '../diff/overlap.js';
import { readPlain } from '../diff/plain.js';

/** Nothing is known of how rare a word is among other wordings. */
const alike = (): number => 1;

export function plainFeatures(textA: string, textB: string): string[] {
  const [a, b] = [readPlain('a', textA), readPlain('b', textB)];
  const beside = layBeside(topicsOf(a.own, alike), topicsOf(b.own, alike));
  const evidence = evidenceBetween(a, b);
  const rule = evidence === null ? [] : [`rule=${evidence.verdict} ${evidence.kind}`];
  return [...verdictFeatures({ a, b, beside }, overlap(a.analysis, b.analysis).opposed.length > 0), ...rule];
}
