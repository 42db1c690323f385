/** Entries that open with a time and whose words they are: "17:05 Lind at the lock: the gates are shut." */
import { tokenAt } from '../clause/clause.js';
import { behindStamp } from '../clause/stamp.js';
import type { Lister } from './types.js';

/** In words and marks, from the time to the colon. */
const LONGEST_LABEL = 14;

export const stampedColons: Lister = (clause) => {
  const start = behindStamp(clause);
  if (start === null) return [];
  for (let i = start + 1; i < Math.min(clause.end - 1, start + LONGEST_LABEL); i++) {
    const token = tokenAt(clause, i);
    if (!token || token.quoted > 0 || token.pos === 'auxiliary' || token.pos === 'modal' || /^[.;?!]$/.test(token.text)) return [];
    if (token.pos === 'verb' && token.form !== 'gerund' && token.form !== 'participle') return [];
    if (token.text === ':') return [{ cue: { from: i, end: i + 1 }, key: ':', group: null }];
  }
  return [];
};
