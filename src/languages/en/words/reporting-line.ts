import type { LineFinder } from '../../furniture.js';
import { REPORTING } from './grammar-words.js';

/** Not if the line reports what somebody said: a caption or a notice in the news may hold a claim. */
export function unlessReporting(find: LineFinder): LineFinder {
  return (lines, at) => (REPORTING.test(lines[at]?.text ?? '') ? 0 : find(lines, at));
}
