/** Marks in a line without a stop, with nothing but who says so on one side of them: "Study: bees can count", "Dam was weak – survey". */
import { LETTERED } from '../../world/organizations.js';
import { type Clause, depthAt, isDash, lowerAt, posAt, tokenAt, type Words } from '../clause/clause.js';
import { opensQuote } from '../clause/quotations.js';
import { kindOfPhrase } from '../heads.js';
import { listedIn } from './listed.js';
import type { CueSite, Lister } from './types.js';

/** "Police: two men held over fire": the colon behind whoever opens the line. */
export const lineHeads: Lister = (clause) => {
  const [at] = listedIn(clause, 'colon');
  if (at === undefined || !isLine(clause)) return [];
  const label = { from: clause.from, end: at };
  const isBody = opensQuote(clause, at + 1) && isShort(clause, label) && kindOfPhrase(clause, label) === 'group';
  return isBody || isTeller(clause, label) ? [siteAt(at, at + 1)] : [];
};

/** "Half of pupils skip breakfast – survey": the last colon or dash, and whoever ends the line. */
export const lineTails: Lister = (clause) => {
  const at = Math.max(...listedIn(clause, 'colon'), ...listedIn(clause, 'dash'));
  if (!Number.isFinite(at) || !isLine(clause) || depthAt(clause, at) > 0) return [];
  let from = at;
  while (isDash(clause, from - 1)) from--;
  return isSpaced(clause, at) && isTeller(clause, { from: at + 1, end: clause.end }) ? [siteAt(from, at + 1)] : [];
};

const siteAt = (from: number, end: number): CueSite => ({ cue: { from, end }, key: ':', group: null });

/** Who says so in a line with the mark at `cue`. */
export const lineTeller = (clause: Clause, cue: Words): Words => {
  const behind = { from: cue.end, end: clause.end };
  return isTeller(clause, behind) &&
    cue.from - clause.from > 1 &&
    posAt(clause, clause.from) !== null &&
    !isTeller(clause, headOf(clause, cue))
    ? behind
    : headOf(clause, cue);
};

const headOf = ({ from }: Clause, cue: Words): Words => ({ from, end: cue.from });

/** The first sentence of a text, without a stop; or one that begins small behind its colon, alone in its paragraph. */
function isLine(clause: Clause): boolean {
  const { tagged, paragraph, index } = clause;
  const alone = tagged.sentences[index + 1]?.paragraph !== paragraph && tagged.sentences[index - 1]?.paragraph !== paragraph;
  return paragraph === 0 && alone && !/^[.?!…:]$/.test(lowerAt(clause, clause.end - 1)) && clause.end - clause.from <= LONGEST_LINE;
}

/** In words and marks. */
const LONGEST_LINE = 30;

/** A hyphen inside a word is none. */
const isSpaced = (clause: Clause, at: number): boolean =>
  !isDash(clause, at) || (tokenAt(clause, at - 1)?.end ?? 0) < (tokenAt(clause, at)?.start ?? 0);

/** Somebody's calling, a body in letters, or a paper that tells: few words, and nothing else. */
function isTeller(clause: Clause, words: Words): boolean {
  const { from, end } = words;
  if (!isShort(clause, words)) return false;
  const last = lowerAt(clause, end - 1);
  return (
    (posAt(clause, end - 1) === 'name' && speaksBelow(clause, last)) ||
    clause.words.isSpeaker(last) ||
    clause.words.tellingPapers.has(last) ||
    kindOfPhrase(clause, words) === 'person' ||
    (end === from + 1 && LETTERED.has(tokenAt(clause, from)?.text ?? ''))
  );
}

/** A noun phrase of a few words. */
function isShort(clause: Clause, { from, end }: Words): boolean {
  if (end <= from || end - from > LONGEST_TELLER) return false;
  // "leaked report"
  const first = tokenAt(clause, from)?.form === 'past' && end - from > 1 ? from + 1 : from;
  for (let i = first; i < end; i++) if (!IN_TELLER.test(posAt(clause, i) ?? 'mark')) return false;
  return true;
}

/** Whether the text below has the name with a verb of saying behind it. */
const speaksBelow = ({ tagged: { tokens }, words: { clauseTakers }, end }: Clause, name: string): boolean =>
  tokens.slice(end, end + FAR_BELOW).some(({ lower, index }) => lower === name && clauseTakers.has(tokens[index + 1]?.lemma ?? ''));

/** In words. */
const FAR_BELOW = 400;

/** In words. */
const LONGEST_TELLER = 5;

const IN_TELLER = /^(?:noun|name|determiner|possessive|adjective|number)$/;
