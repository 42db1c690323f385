import type { Tagged, Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { officeInCapitals } from './capital-offices.js';
import { placeAt } from './gazetteer.js';
import { tellsFrom } from './name-part.js';
import { onwards } from './reach.js';
import { runEnd } from './run-end.js';
import { pastSomeOf, startsName } from './run-start.js';
import { subjectsOfOffice } from './tasks-of-office.js';
import { teamWords } from './teams.js';
import { toldWords } from './unknown-names.js';
import { isCapital, isMark, isPersonHead, isPossessiveMark, isTitleWord, organizationClass } from './words.js';

export interface Run {
  /** First token of the noun phrase, its name, and the end. */
  readonly from: number;
  readonly at: number;
  readonly end: number;
  readonly sentence: number;
  /** An appositive may stand before or after it. */
  readonly besideComma: boolean;
}

/** Common words of the document: a capital at the start of a sentence makes no name of them. */
function smallWords({ tokens }: Tagged): ReadonlySet<string> {
  return new Set(tokens.filter((token) => token.text === token.lower).map((token) => token.lower));
}

const known = new WeakMap<Tagged, readonly Run[]>();

/** The stretches of capitals in a document, in text order; read once, however many ask. */
export function runsOf(tagged: Tagged): readonly Run[] {
  const runs = known.get(tagged) ?? [...readRuns(tagged)];
  known.set(tagged, runs);
  return runs;
}

function* readRuns(tagged: Tagged): Generator<Run> {
  const { tokens } = tagged;
  const words = { small: smallWords(tagged), told: new Set([...toldWords(tagged), ...teamWords(tagged)]) };
  for (const { index, firstToken, endToken } of tagged.sentences) {
    if (isLoud(tokens, firstToken, endToken)) continue;
    for (let at = pastSomeOf(tokens, firstToken); at < endToken; at++) {
      if (!startsName(tokens, at, { first: firstToken, ...words })) continue;
      const end = Math.max(runEnd(tokens, at, endToken), at + (placeAt(tokens, at, endToken)?.length ?? 0));
      // "A New York-based lawyer": where somebody is from is no name.
      if ((at === firstToken && isDateline(tokens, at, end)) || tellsFrom(tokens[end - 1])) {
        at = end - 1;
        continue;
      }
      yield* endingAt(stopsOf(tokens, at, end), { from: phraseStart(tokens, at, firstToken), at, sentence: index }, tokens);
      at = end - 1;
    }
  }
}

const endingAt = (
  ends: readonly number[],
  { from, at, sentence }: Pick<Run, 'from' | 'at' | 'sentence'>,
  tokens: readonly Token[],
): Run[] => ends.map((end) => ({ from, at, end, sentence, besideComma: tokens[end]?.text === ',' || tokens[from - 1]?.text === ',' }));

/** Where a name ends, and in front of an office with capitals the body's: "Brennar CEO Kari Holm". */
const stopsOf = (tokens: readonly Token[], at: number, end: number): readonly number[] =>
  end > at + 1 && officeInCapitals(at, tokens) !== null ? [at + 1, end] : [end];

/** A headline in capitals tells no names from words. */
function isLoud(tokens: readonly Token[], from: number, end: number): boolean {
  const words = tokens.slice(from, end).filter((token) => !isMark(token));
  return words.length > 1 && words.every((token) => token.text === token.text.toUpperCase());
}

/** "GENEVA, Monday —": where the report was written speaks to nobody. */
function isDateline(tokens: readonly Token[], at: number, end: number): boolean {
  const words = tokens.slice(at, end);
  return (
    words.every((word) => word.text === word.text.toUpperCase()) &&
    words.some((word) => word.text.length > 4) &&
    /^[—–,(-]/.test(tokens[end]?.text ?? '') &&
    !words.some(isTitleWord) &&
    !isLabel(tokens, end)
  );
}

/** "ANNA ROY (Coast Herald):" begins a turn. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== '(') return false;
  const close = onwards(at + 1, tokens.length, (i) => tokens[i]?.text !== ')');
  return tokens[close + 1]?.text === ':';
}

/** "in Oslo" right after a name says whose ministry it is. */
export function placeAfter(tokens: readonly Token[], end: number): number {
  if (
    !NAMING.placeLinks.has(tokens[end]?.lower ?? '') ||
    (organizationClass(tokens[end - 1]) === null && !NAMING.genitive.has(tokens[end - 2]?.lower ?? ''))
  )
    return end;
  const found = placeAt(tokens, end + 1, end + 6);
  return found?.place.kind === 'state' ? end + 1 + found.length : end;
}

const BEFORE_NAME = new Set(['adjective', 'noun', 'name', 'number', 'possessive', 'determiner']);

/** The titles, owners and adjectives in front of a name. */
export function phraseStart(tokens: readonly Token[], at: number, first: number): number {
  let from = at;
  while (from > first && at - from < 8) {
    const before = tokens[from - 1];
    const isOf = before !== undefined && opensOffice(before, tokens[from - 2]);
    const aside = Math.min(asideBefore(tokens, from), subjectsBefore(tokens, from, first));
    if (aside < from) {
      from = aside;
      continue;
    }
    if (
      !before ||
      isWhen(tokens, from - 1) ||
      (!BEFORE_NAME.has(before.pos) && !isOf && !isPossessiveMark(before) && !isPortfolio(tokens, from - 1) && !isArea(tokens, from - 1))
    )
      break;
    from--;
    if (before.pos === 'determiner' && !(NAMING.genitive.has(tokens[from - 1]?.lower ?? '') && isPersonHead(tokens[from - 2]))) break;
  }
  return from;
}

/** "Director of nursing Kari Holm": what somebody is in charge of may look like a verb. */
function isArea(tokens: readonly Token[], at: number): boolean {
  const [of, area] = [tokens[at - 1], tokens[at]];
  return area?.form === 'gerund' && NAMING.areas.has(area.lower) && of !== undefined && opensOffice(of, tokens[at - 2]);
}

/** "Weavers' League (WL) president Holm", "Wing Commander (retd.) Holm": where what stands in brackets begins, or the same place. */
function asideBefore(tokens: readonly Token[], from: number): number {
  if (tokens[from - 1]?.text !== ')') return from;
  const open = tokens.slice(Math.max(0, from - LONGEST_ASIDE), from).findLastIndex(({ text }) => text === '(');
  const at = Math.max(0, from - LONGEST_ASIDE) + open;
  const inside = tokens[at + 1];
  const isAside = open >= 0 && (/^\p{Lu}{2,}$/u.test(inside?.text ?? '') ? at + 3 === from : NAMING.retiredMarks.has(inside?.lower ?? ''));
  return isAside && tokens[at]?.sentence === tokens[from]?.sentence ? at : from;
}

/** In tokens, brackets and a dot with it. */
const LONGEST_ASIDE = 4;

/** "Minister of Trade and Industry Kari Holm": where what an office is about begins, before the "and", or the same place. */
function subjectsBefore(tokens: readonly Token[], from: number, first: number): number {
  if (!NAMING.additive.has(tokens[from - 1]?.lower ?? '')) return from;
  const start = Math.max(first, from - LONGEST_SUBJECTS);
  const subjects = subjectsOfOffice(tokens.slice(start, from + LONGEST_SUBJECTS), from - 1 - start);
  return subjects ? start + subjects.start : from;
}

/** In words, with the office before them. */
const LONGEST_SUBJECTS = 8;

/** "On Monday Holm said", "said Monday Holm was": a day, where some are given names too ("Sunday Okoro said"). */
function isWhen(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (NAMING.relativeDays.has(tokens[at]?.lower ?? '')) return true;
  return (
    NAMING.weekdays.has(tokens[at]?.lower ?? '') && before !== undefined && (before.pos === 'verb' || NAMING.dayLeads.has(before.lower))
  );
}

/** "Transport spokesman": no verb, whatever the tagger says. */
const isPortfolio = (tokens: readonly Token[], at: number): boolean =>
  NAMING.portfolios.has(tokens[at]?.lower ?? '') && isPersonHead(tokens[at + 1]);

/** "Commissioner of", "Minister for": the rest of the office stands between it and the name. */
function opensOffice({ lower }: Token, head: Token | undefined): boolean {
  return (NAMING.genitive.has(lower) && isPersonHead(head)) || (NAMING.benefit.has(lower) && isCapital(head) && isTitleWord(head));
}
