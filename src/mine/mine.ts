/** Mines the table of weights from texts that people marked: ends first, then starts, then claims with their contents cut by both. */

import { UserError } from '../errors.js';
import { findGold } from '../eval/layout.js';
import { chosen, readMarked } from '../eval/read-brat.js';
import { readNamed } from '../eval/read-named.js';
import type { Candidate } from '../match/candidates.js';
import type { WeightTable } from '../match/weigh.js';
import { prepare } from '../pipeline.js';
import { bounded } from '../stages/attribute.js';
import type { Tagged } from '../stages/types.js';
import { allCandidates, endExamples, type GoldAttribution, judge, startExamples } from './examples.js';
import { BOUNDARIES, CLAIMS, type Example, train } from './train.js';

/** Claims below it are not printed unless the user asks: where precision and recall of whole relations meet on held-back news. */
const THRESHOLD = 0.4;

export interface GoldText {
  readonly text: string;
  readonly gold: readonly GoldAttribution[];
}

/**
 * Reads brat gold. Of several annotators the first by name counts.
 * @throws UserError if the path holds no brat gold
 */
export async function readGold(path: string): Promise<GoldText[]> {
  const found = findGold(path);
  if (found.format !== 'brat') throw new UserError(`${path}: weights are mined from brat gold, a folder with .txt and .ann`);
  const out: GoldText[] = [];
  for (const files of found.documents) {
    const text = await readNamed(files.text, null);
    const gold = chosen((await readMarked(text, files)).annotations, null)?.attributions ?? [];
    out.push({ text, gold });
  }
  return out;
}

/** A marked text with all that the rules propose in it. */
interface Proposed {
  readonly tagged: Tagged;
  readonly gold: readonly GoldAttribution[];
  readonly candidates: readonly Candidate[];
}

/** @returns the table; the same for the same texts in the same order */
export function mine(texts: readonly GoldText[]): WeightTable {
  const all = texts.map(propose);
  const end = train(
    all.flatMap(({ tagged, candidates, gold }) => endExamples(tagged, candidates, gold)),
    BOUNDARIES,
  );
  const start = train(
    all.flatMap(({ tagged, candidates, gold }) => startExamples(tagged, candidates, gold)),
    BOUNDARIES,
  );
  const weights = { threshold: THRESHOLD, claim: {}, end, start };
  const claim = train(
    all.flatMap((one) => claimExamples(one, weights)),
    CLAIMS,
  );
  return { threshold: THRESHOLD, claim, end, start };
}

function propose({ text, gold }: GoldText): Proposed {
  const tagged = prepare(text);
  return { tagged, gold, candidates: allCandidates(tagged) };
}

function claimExamples({ tagged, candidates, gold }: Proposed, weights: WeightTable): Example[] {
  return candidates.flatMap((candidate) => {
    const label = judge(tagged, { candidate, words: bounded(candidate, weights) }, gold);
    return label === null ? [] : [{ features: candidate.features, label }];
  });
}

/** The table as a file: one weight a line, so that a new mining can be read as a diff. */
export const tableText = (table: WeightTable): string => `${JSON.stringify(table, null, 1)}\n`;
