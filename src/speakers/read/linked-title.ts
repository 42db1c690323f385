/** Offices whose last word looks like an office of its own. */

import { NAMING } from '../../languages/naming.js';
import { isCapital, isTitleWord, type Words } from './words.js';

/** "Chair of governors Kari Holm", "Secretary general Kari Holm": where the office stands, if the words behind it look like one. */
export function linkedTitle(core: Words, last: number): number | null {
  if (NAMING.wholeRanks.has(core[last]?.lower ?? '') && NAMING.ofWholeRanks.has(core[last - 1]?.lower ?? '')) return last - 1;
  const isOf = NAMING.officeOfLinks.has(core[last - 1]?.lower ?? '') && isTitleWord(core[last - 2]);
  return isOf && !isCapital(core[last]) && NAMING.manyInBoards.has(core[last]?.lower ?? '') ? last - 2 : null;
}
