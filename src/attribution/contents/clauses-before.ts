/** Contents that are clauses before the cue, or around it. */
import type { Pos, Token } from '../../document.js';
import { type Clause, depthAt, isDash, isQuoteMark, lowerAt, quotationWords, sentenceEnd, tokenAt, type Words } from '../clause/clause.js';
import { groupAt, groupsIn, groupTo } from '../clause/groups.js';
import { isTimePhrase } from '../clause/phrases/times.js';
import { quotationAt, quotationEndingAt } from '../clause/quotations.js';
import { controlOf } from '../sites/verbs.js';
import { skipAdjuncts } from './adjuncts.js';
import { breaksOff, clauseStart, leftEdge, limit, rightEdge } from './extent.js';
import { isReportedBeside } from './other-voices.js';
import { firstHalf } from './quotations.js';
import type { Shape, Signs } from './signs.js';
import { addresseeBehind, behind } from './told.js';
import { bucket, type Content, type ContentFinder, found, type Site, withWords } from './types.js';

/** `…, he said.`: the clause from the start of the sentence. */
export const clauseBefore: ContentFinder = (site) => {
  const { clause } = site;
  const end = endBefore(clause, leftEdge(site));
  if (end === null) return null;
  const words = { from: clauseStart(clause, end), end };
  if (
    words.end - words.from < 1 ||
    isMark(clause, words) ||
    isOneQuotation(clause, words) ||
    isSecondHalf(clause, end) ||
    isBrokenOff(clause, words) ||
    isAnnounced(clause, end)
  )
    return null;
  const verb = groupsIn(clause, words.from, end).some((group) => group.finite || group.copula);
  if (!verb && isDateline(clause, words)) return null;
  const signs: Signs = {
    shape: [verb ? 'verb' : 'verbless', quotedness(clause, words, leftEdge(site))],
    size: bucket(end - words.from),
    behind: behind(site),
  };
  return found([words], { signs, openStart: true, addressee: addresseeBehind(site) });
};

/** `Blue light harms sleep, trial shows`, `Whale was pregnant, says zoo`: a line without a stop that ends with who says so. */
export const lineBefore: ContentFinder = (site) => {
  const { clause, group } = site;
  const says = group !== null && clause.words.clauseTakers.has(group.lemma) && !clause.words.responding.has(group.lemma);
  const before = says && isTail(site) ? clauseBefore(site) : null;
  return (
    before && {
      ...withWords(
        before,
        before.words.map((words) => behindLabel(clause, words)),
      ),
      openStart: false,
    }
  );
};

/** From the comma to the end of the line. */
function isTail(site: Site): boolean {
  const { clause } = site;
  const edge = leftEdge(site);
  const last = addresseeBehind(site)?.end ?? rightEdge(site);
  return last === clause.end && lowerAt(clause, edge - 1) === ',' && last - edge <= LONGEST_TELLER;
}

/** In words. */
const LONGEST_TELLER = 7;

/** "‘Not a cure’: jab clears skin", "Dam was cracked; mayor knew": the last of the parts that a colon or a semicolon makes. */
function behindLabel(clause: Clause, { from, end }: Words): Words {
  for (let i = end - 2; i > from; i--) if (/^[:;]$/.test(lowerAt(clause, i)) && depthAt(clause, i) === 0) return { from: i + 1, end };
  return { from, end };
}

/** `“The guard said, ‘Run.’”`: the mark that opens a quotation around the attribution. */
const isMark = (clause: Clause, { from, end }: Words): boolean => end === from + 1 && isQuoteMark(tokenAt(clause, from));

/** `OSLO, Nov. 12 (NBT) - Holm said`: where and when the report was written. */
function isDateline(clause: Clause, { from, end }: Words): boolean {
  const words = clause.tagged.tokens.slice(from, end);
  const town = words[0]?.text ?? '';
  return (
    isDash(clause, end) &&
    from === clause.from &&
    /^\p{Lu}{3,}$/u.test(town) &&
    words.some(({ text }) => /^[,(]$/.test(text)) &&
    words.every(({ text, pos }) => pos === 'mark' || /^[\p{Lu}\d]/u.test(text))
  );
}

/** "Said that, if the storm passed, | the port would open": behind its "that" the clause has but begun. */
function isBrokenOff(clause: Clause, { from, end }: Words): boolean {
  for (let i = end - 2; i > from; i--)
    if (lowerAt(clause, i) === ',') return clause.words.complementizers.has(lowerAt(clause, i - 1)) && groupTo(clause, i - 1) !== undefined;
  return false;
}

/** `“The deal” — he paused — “is dead,” said X` has two quotations, and no clause. */
function isSecondHalf(clause: Clause, end: number): boolean {
  const quotation = quotationEndingAt(clause, end - 1);
  return quotation !== null && firstHalf(clause, quotationWords(clause.tagged, quotation)).length > 0;
}

/** `The minister was blunt: “No school will close,” she said`: behind a colon the quotation alone is what is said. */
function isAnnounced(clause: Clause, end: number): boolean {
  const quotation = quotationEndingAt(clause, end - 1);
  return quotation !== null && lowerAt(clause, quotationWords(clause.tagged, quotation).from - 1) === ':';
}

/** Where a clause before `edge` ends: before its comma or dash, behind its closing quotation mark; null without either. */
function endBefore(clause: Clause, edge: number): number | null {
  if (isQuoteMark(tokenAt(clause, edge - 1))) return edge;
  return PAUSE.test(lowerAt(clause, edge - 1)) ? edge - 1 : null;
}

const PAUSE = /^[,—–-]$/;

function quotedness(clause: Clause, words: Words, edge: number): Shape {
  if (wholeQuotation(clause, words)) return 'quoted';
  return isQuoteMark(tokenAt(clause, edge - 1)) ? 'endquoted' : 'plain';
}

/** `By whom, he would not say`: a question of few words, and that it is not answered. */
export const frontedQuestion: ContentFinder = (site) => {
  const { clause, group, subject } = site;
  if (!group || !subject || !(group.negated || controlOf(clause, group)) || !clause.words.answering.has(group.lemma)) return null;
  const comma = leftEdge(site) - 1;
  const words = { from: clause.from, end: comma };
  const short = comma > clause.from && comma - clause.from <= LONGEST_QUESTION && comma + 1 === subject.from;
  if (!short || lowerAt(clause, comma) !== ',' || groupsIn(clause, words.from, comma).length > 0) return null;
  return clause.tagged.tokens.slice(words.from, comma).some(({ pos }) => pos === 'wh') ? found([words]) : null;
};

/** In words. */
const LONGEST_QUESTION = 5;

/** `The deal, he said, is dead`: the clause before and what follows the comma behind the attribution. */
export const clauseAround: ContentFinder = (site) => {
  const clausal = clauseBefore(site);
  const rest = clausal && restAfter(site);
  if (!rest || isSetBefore(site.clause, clausal, rest)) return null;
  const before = withinRelative(site.clause, clausal);
  const opening = openingOf(tokenAt(site.clause, rest.from));
  const signs = { ...before.signs, rest: `${opening}`, restSize: bucket(rest.end - rest.from) };
  return found([...before.words, rest], { signs, openStart: before.openStart });
};

/** `When we rang, the clerk said, “Come back.”`, `Asked by a guest, …`: when it was said, before a whole sentence in marks. */
function isSetBefore(clause: Clause, { words: [words] }: Content, rest: Words): boolean {
  const first = words && isQuoteMark(tokenAt(clause, words.from)) ? words.from + 1 : words?.from;
  const quoted = quotationAt(clause, rest.from) !== null && /^\p{Lu}/u.test(tokenAt(clause, rest.from + 1)?.text ?? '');
  return quoted && words !== undefined && first !== undefined && (opensSetting(clause, first) || isOccasion(clause, words));
}

/** `On Monday in Lagos, Ade said, “We are late.”`: where and when, without a verb. */
const isOccasion = (clause: Clause, { from, end }: Words): boolean =>
  (tokenAt(clause, from)?.pos === 'preposition' || isTimePhrase(clause, from)) &&
  !groupsIn(clause, from, end).some((group) => group.finite || group.copula);

/** A clause that hangs on another, or a participle with nobody before it. */
function opensSetting(clause: Clause, first: number): boolean {
  const token = tokenAt(clause, first);
  if (token?.pos === 'adverb') {
    const next = lowerAt(clause, first + 1) === ',' ? first + 2 : first + 1;
    return /^(?:verb|subordinator|wh)$/.test(tokenAt(clause, next)?.pos ?? '') && opensSetting(clause, next);
  }
  return /^(?:subordinator|wh)$/.test(token?.pos ?? '') || (token?.pos === 'verb' && /^(?:past|participle|gerund)$/.test(token.form ?? ''));
}

/** "a guard who, she claimed, had slept": of a relative clause only its own words. */
function withinRelative(clause: Clause, before: Content): Content {
  const end = before.words.at(-1)?.end ?? 0;
  return clause.words.relatives.has(lowerAt(clause, end - 1)) ? { ...before, words: [{ from: end - 1, end }], openStart: false } : before;
}

/** The first word of a span for a feature: marks and function words as such, other words by class. */
function openingOf(token: Token | undefined): string | undefined {
  if (token?.pos === 'mark') return token.text;
  return token && OPEN_CLASSES.has(token.pos) ? token.pos : token?.lower;
}

const OPEN_CLASSES: ReadonlySet<Pos> = new Set<Pos>(['noun', 'name', 'number', 'adjective', 'verb']);

/** A single quotation is left to the rules for quotations, which look for its closing mark. */
function isOneQuotation(clause: Clause, { from, end }: Words): boolean {
  const quotation = quotationAt(clause, from);
  if (!quotation?.closed) return false;
  const words = quotationWords(clause.tagged, quotation);
  return words.end === end || words.end === end + 1;
}

const wholeQuotation = (clause: Clause, words: Words): boolean => depthAt(clause, words.from) > 0 && depthAt(clause, words.end - 1) > 0;

/** `The deal, he said, is dead`: the second span, from the comma behind the attribution. */
function restAfter(site: Site): Words | null {
  const { clause } = site;
  const at = skipAdjuncts(clause, addresseeBehind(site)?.end ?? rightEdge(site));
  const end = sentenceEnd(clause);
  const least = breaksOff(clause, leftEdge(site) - 1) || groupAt(clause, at + 1)?.finite ? 2 : 3;
  if (lowerAt(clause, at) !== ',' || end - at < least) return null;
  if (clause.words.personalRelatives.has(lowerAt(clause, at + 1)) && !isCleft(clause)) return null;
  if (isInverted(site) && opensWhich(clause, at + 1)) return null;
  if (site.group && isReportedBeside(clause, at, site.group)) return null;
  return { from: at + 1, end: limit(clause, at + 1) };
}

/** "The head, who is 60, said the school, which opened in 1911, would shut": what tells of the noun behind the verb is no second half. */
const opensWhich = ({ words, tagged }: Clause, at: number): boolean => {
  const word = tagged.tokens[at]?.lower ?? '';
  return words.relatives.has(word) && !words.complementizers.has(word);
};

const isInverted = ({ cue, subject }: Site): boolean => subject !== null && subject.from >= cue.end;

/** "It was the union, she said, that …" */
const isCleft = (clause: Clause): boolean =>
  clause.words.impersonals.has(lowerAt(clause, clause.from)) && groupAt(clause, clause.from + 1)?.copula === true;
