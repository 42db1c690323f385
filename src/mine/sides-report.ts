/** How many marked snippets are put on their side in events that the weights were not mined from. */
import { weighVoices } from '../diff/sides/evidence/weigh.js';
import type { SidesTable } from '../languages/weights.js';
import { type EventVoices, mineSides } from './sides.js';

export interface SidesTally {
  /** Snippets of the two sides, and those that a claim touches. */
  cases: number;
  extracted: number;
  placed: number;
  wrong: number;
  /** Snippets of third parties, and those that were put on a side. */
  third: number;
  foreign: number;
}

const emptyTally = (): SidesTally => ({ cases: 0, extracted: 0, placed: 0, wrong: 0, third: 0, foreign: 0 });

/** Each event is placed by a table mined from the events of other folds. */
export function tallyFolds(events: readonly EventVoices[], folds: number): SidesTally {
  const tally = emptyTally();
  const tables = Array.from({ length: folds }, (_, fold) => mineSides(events.filter((_event, i) => i % folds !== fold)));
  events.forEach((event, i) => {
    const table = tables[i % folds];
    if (table) addEvent(tally, event, table);
  });
  return tally;
}

function addEvent(tally: SidesTally, { corpus, cases, keys }: EventVoices, table: SidesTable): void {
  const weighed = weighVoices(corpus, table);
  for (const { claims, side, counts } of cases) {
    if (!counts) continue;
    const sides = new Set(claims.map((id) => weighed.get(keys.get(id) ?? id)?.side ?? null));
    const isPlaced = sides.has(0) || sides.has(1);
    if (side === null) {
      tally.third++;
      if (isPlaced) tally.foreign++;
      continue;
    }
    tally.cases++;
    if (claims.length > 0) tally.extracted++;
    if (sides.has(side)) tally.placed++;
    else if (isPlaced) tally.wrong++;
  }
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

export const tallyText = ({ cases, extracted, placed, wrong, third, foreign }: SidesTally): string =>
  `${cases} snippets, ${percent(extracted, cases)} % extracted, ${percent(placed, cases)} % placed, ${percent(placed, placed + wrong)} % of these right; ${percent(foreign, third)} % of ${third} third parties' on a side\n`;
