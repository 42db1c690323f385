/** Marks that stand for a verb of saying. */
import { CAPITALS } from '../../world/capitals.js';
import { type Clause, depthAt, isDash, isQuoteMark, lowerAt, posAt, tokenAt } from '../clause/clause.js';
import { nextGroup } from '../clause/groups.js';
import { isTimePhrase } from '../clause/phrases/times.js';
import { marksIn, opensQuote, quotationAt } from '../clause/quotations.js';
import { listedIn } from './listed.js';
import type { CueSite, Lister } from './types.js';

/** A colon after a noun phrase that opens a paragraph: a headline or a transcript; or a colon right before a quotation. */
export const colons: Lister = (clause) => {
  if (listedIn(clause, 'colon').length === 0) return [];
  const at = openingColon(clause) ?? colonBeforeQuotation(clause);
  return at === null ? [] : [{ cue: { from: at, end: at + 1 }, key: ':', group: null }];
};

function openingColon(clause: Clause): number | null {
  for (let i = clause.from + 1; i < Math.min(clause.end, clause.from + 12); i++) {
    const token = tokenAt(clause, i);
    if (!token || token.pos === 'verb' || token.pos === 'auxiliary' || token.quoted > 0) return null;
    if (token.text === ':') return isDateline(clause, i) || isYear(clause, i - 1) ? null : i;
  }
  return null;
}

/** "Election 2028: Boats back in polls": an event, and nobody. */
const isYear = (clause: Clause, at: number): boolean => /^(?:19|20)\d\d$/.test(lowerAt(clause, at));

/** "ACCRA: The port reopened": a place in capitals, with no quotation behind it. */
function isDateline(clause: Clause, colon: number): boolean {
  let end = clause.from;
  while (/^(?:\p{Lu}[\p{Lu}.'’-]+|\/)$/u.test(tokenAt(clause, end)?.text ?? '')) end++;
  // "DOCTOR: ward was full" is no place.
  if (isReportFrom(clause, colon)) return true;
  if (isDated(clause, colon)) return true;
  const isPlace = posAt(clause, end - 1) === 'name' || end > clause.from + 1 || isTown(clause, colon);
  return isPlace && (end === colon || /^[,(]$/.test(lowerAt(clause, end))) && !opensQuote(clause, colon + 1);
}

/** "TAMALE: The port reopened after a week.": a word in capitals that is no common one, and a whole sentence. */
function isTown(clause: Clause, colon: number): boolean {
  const word = lowerAt(clause, clause.from);
  const isUnknown = clause.words.kindOf(word) === null && !clause.words.isSpeaker(word) && word.length > 3;
  return isUnknown && isWhole(clause, colon) && !clause.words.subjectPronouns.has(lowerAt(clause, colon + 1)) && clause.end - colon > SHORT;
}

/** What somebody says in a turn may be as short, a report is not. In words. */
const SHORT = 9;

/** "Tamale, Nov. 3: The port reopened.": a place and a day. */
function isDated(clause: Clause, colon: number): boolean {
  const comma = clause.tagged.tokens.slice(clause.from, colon).findIndex(({ text }) => text === ',');
  return comma > 0 && isTimePhrase(clause, clause.from + comma + 1) && isWhole(clause, colon);
}

/** A sentence with its stop, and no quotation behind the colon. */
const isWhole = (clause: Clause, colon: number): boolean =>
  lowerAt(clause, clause.end - 1) === '.' && !opensQuote(clause, colon + 1) && /^\p{Lu}/u.test(tokenAt(clause, colon + 1)?.text ?? '');

/** "Accra: The port reopened.": a capital, and a whole sentence. */
const isReportFrom = (clause: Clause, colon: number): boolean =>
  CAPITALS.has(clause.tagged.text.slice(tokenAt(clause, clause.from)?.start, tokenAt(clause, colon - 1)?.end).toLowerCase()) &&
  lowerAt(clause, clause.end - 1) === '.' &&
  !opensQuote(clause, colon + 1);

/** "That does not surprise the pollster Daron Shah: “…”" */
function colonBeforeQuotation(clause: Clause): number | null {
  for (const i of listedIn(clause, 'colon')) {
    const named = posAt(clause, i - 1) === 'name' && depthAt(clause, i) === 0;
    if (named && i + 1 < clause.end && opensQuote(clause, i + 1)) return i;
  }
  return null;
}

/** A dash behind a quotation, with nothing but a noun phrase to the end of the sentence: “…” — Name. */
export const dashes: Lister = (clause) => {
  for (const i of listedIn(clause, 'dash')) {
    if (depthAt(clause, i) > 0) continue;
    let end = i + 1;
    while (isDash(clause, end)) end++;
    const opens = i === clause.from || isQuoteMark(tokenAt(clause, i - 1));
    return opens && !nextGroup(clause, end) ? [{ cue: { from: i, end }, key: '—', group: null }] : [];
  }
  return [];
};

/** A quotation that could be a claim without a cue; its opening mark stands for the cue. */
export const quotations: Lister = (clause) => {
  const out: CueSite[] = [];
  for (const i of marksIn(clause)) {
    if (i >= clause.end) continue;
    const quotation = opensQuote(clause, i) ? quotationAt(clause, i) : null;
    if (quotation?.depth === 0) out.push({ cue: { from: i, end: i + 1 }, key: '“', group: null });
  }
  return out;
};
