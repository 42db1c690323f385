/** Months that a text names when it tells when, though people and words are called so too. */
import type { Tagged, Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { sexOf } from './given-name.js';
import { type Run, runsOf } from './runs.js';
import { isCapital } from './words.js';

/** The stretches of capitals of a document without such months. */
export function namesIn(tagged: Tagged): readonly Run[] {
  const bearers = monthsAsNames(tagged);
  return runsOf(tagged).filter(({ at, end }) => end - at > 1 || !isMonth(tagged.tokens, at, bearers));
}

/** "Kari May". */
const monthsAsNames = ({ tokens }: Tagged): ReadonlySet<string> =>
  new Set(
    tokens.flatMap(({ lower }, at) => {
      const given = tokens[at - 1];
      return NAMING.months.has(lower) && isCapital(given) && sexOf(given?.lower ?? '') !== null ? lower : [];
    }),
  );

/** "In May", "since April", "3 June", "May 2021"; but "in May Brook's view". */
function isMonth(tokens: readonly Token[], at: number, bearers: ReadonlySet<string>): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  const next = tokens[at + 1];
  const month = token?.lower ?? '';
  if (!NAMING.months.has(month) || bearers.has(month) || (isCapital(next) && next?.pos === 'name')) return false;
  return NAMING.dateLeads.has(before?.lower ?? '') || /^\d{1,2}\p{L}{0,2}$/u.test(before?.text ?? '') || /^\d{1,4}$/.test(next?.text ?? '');
}
