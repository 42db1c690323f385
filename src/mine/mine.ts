/** Mines the table of weights from texts that people marked: ends first, then starts, then claims with their contents cut by both. */

import { bounded } from '../attribution/attribute.js';
import type { Candidate } from '../attribution/candidates.js';
import type { Tagged } from '../document.js';
import { UserError } from '../errors.js';
import { findGold } from '../eval/layout.js';
import { chosen, readMarked } from '../eval/read-brat.js';
import { readNamed } from '../eval/read-named.js';
import { ENGLISH } from '../languages/en/index.js';
import type { WeightTable } from '../languages/weights.js';
import { prepare } from '../pipeline.js';
import { allCandidates, endExamples, type GoldAttribution, isExact, judge, startExamples } from './examples.js';
import { CLAIMS, ENDS, EXACT, type Example, STARTS, train } from './train.js';

/**
 * Less likely claims are not printed unless the user asks. Where precision and recall of whole relations balance on held-back news;
 * reported speech needs less, because who said what is what the tool is for and verbs of reporting are seldom anything else; a verb that
 * no list knows needs more, which costs nothing there.
 */
const THRESHOLD = { claim: 0.36, reported: 0.19, unlisted: 0.42 };

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
  const halves = [all.filter((_, index) => index % 2 === 0), all.filter((_, index) => index % 2 === 1)] as const;
  const judged = [...judgedBy(halves[0], boundariesOf(halves[1])), ...judgedBy(halves[1], boundariesOf(halves[0]))];
  const claim = train(judged, CLAIMS);
  const exact = train(
    judged.filter(({ label }) => label === 1).map(({ features, exact }) => ({ features, label: exact })),
    EXACT,
  );
  return { threshold: THRESHOLD, claim, exact, ...boundariesOf(all) };
}

type Boundaries = Pick<WeightTable, 'end' | 'start'>;

function boundariesOf(all: readonly Proposed[]): Boundaries {
  const end = train(
    all.flatMap(({ tagged, candidates, gold }) => endExamples(tagged, candidates, gold)),
    ENDS,
  );
  const start = train(
    all.flatMap(({ tagged, candidates, gold }) => startExamples(tagged, candidates, gold)),
    STARTS,
  );
  return { end, start };
}

interface Judged extends Example {
  /** Whether the content is the gold's to the word. */
  readonly exact: 0 | 1;
}

/** Candidates with their contents cut by boundaries mined from other texts: as new texts will have it. */
function judgedBy(texts: readonly Proposed[], boundaries: Boundaries): Judged[] {
  const weights = { threshold: THRESHOLD, claim: {}, exact: {}, ...boundaries };
  return texts.flatMap(({ tagged, candidates, gold }) =>
    candidates.flatMap((candidate) => {
      const as = { candidate, words: bounded(candidate, weights) };
      const label = judge(tagged, as, gold);
      if (label === null) return [];
      return [{ features: candidate.features, label, exact: label === 1 && isExact(tagged, as, gold) ? (1 as const) : (0 as const) }];
    }),
  );
}

function propose({ text, gold }: GoldText): Proposed {
  const tagged = prepare(text, ENGLISH);
  return { tagged, gold, candidates: allCandidates(tagged) };
}

/** The table as a file: one weight a line, so that a new mining can be read as a diff. */
export const tableText = (table: WeightTable): string => `${JSON.stringify(table, null, 1)}\n`;
