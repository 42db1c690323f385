/** Contents that are quotations. */

import type { Pos, Quotation, Tagged } from '../../document.js';
import { sentenceOf } from '../../token.js';
import {
  type Clause,
  depthAt,
  isDash,
  isQuoteMark,
  lowerAt,
  posAt,
  quotationWords,
  sentenceEnd,
  tokenAt,
  type Words,
} from '../clause/clause.js';
import { finitesIn } from '../clause/groups.js';
import { leadsTime } from '../clause/phrases/times.js';
import { marksIn, opensQuote, quotationAt, quotationEndingAt } from '../clause/quotations.js';
import { behindComma } from '../subjects/behind-quotation.js';
import { quotedAt } from '../subjects/quoted-as.js';
import { standsAlone } from './alone.js';
import { isAnothersAnswer } from './answers.js';
import { canBeTold } from './clauses.js';
import { behindSubject, leftEdge, limit, rightEdge } from './extent.js';
import { type Gap, gapSigns, gaps } from './gaps.js';
import { meantimeBehind } from './meantime.js';
import { innerOf, isTitle } from './names.js';
import type { Signs } from './signs.js';
import { addresseeBehind, behind } from './told.js';
import { bucket, type Content, type ContentFinder, found, type Site } from './types.js';

/** `said: “…”`, `told reporters on Monday, “…”` */
export const quotationAfter: ContentFinder = (site) => (marksIn(site.clause).length > 0 && !quotesPerson(site) ? quotedAfter(site) : null);

/** `quotes the manager: “…”` */
const quotesPerson = ({ clause, group }: Site): boolean => group !== null && quotedAt(clause, group) !== null;

const quotedAfter: ContentFinder = (site) => {
  const { clause } = site;
  for (const gap of gaps(site)) {
    const paused = isPause(clause, gap.at) ? gap.at + 1 : gap.at;
    const quotation = ownQuotationAt(site, gap.at, paused);
    if (!quotation) continue;
    if (paused > gap.at) return quotedContent(clause, quotation, { gap, pause: lowerAt(clause, gap.at) });
    // `said the port “was shut”`: whom "said" has beside it is told nothing.
    if (gap.addressee && !canBeTold(site, gap.addressee)) continue;
    return isTitle(clause, quotation) && (!utters(site) || isWork(site, quotation))
      ? null
      : quotedContent(clause, quotation, { gap, pause: '' });
  }
  return behindMeantime(site) ?? behindColon(site);
};

/** `told his men before it began: “…”` */
function behindMeantime({ clause, group }: Site): Content | null {
  const when = group && meantimeBehind(clause, group);
  const quotation = when && quotationAt(clause, when.end + 1);
  if (!quotation) return null;
  return quotedContent(clause, quotation, { gap: { at: when.end, addressee: when.told, plain: false }, pause: ':' });
}

/** The quotation behind the gap, unless the words of the gap make it another's. */
const ownQuotationAt = ({ clause, cue }: Site, gap: number, at: number): Quotation | null =>
  opensQuote(clause, at) && !isAnothersAnswer(clause, cue.end, gap) ? quotationAt(clause, at) : null;

const utters = ({ clause, group }: Site): boolean => !group || clause.words.uttered.has(group.lemma);

/** `wrote “The Long Field” in a shed`: of two words with capitals or more, where the sentence goes on. */
const isWork = ({ clause, group }: Site, quotation: Quotation): boolean =>
  group !== null && clause.words.authoring.has(group.lemma) && /\p{Lu}\p{L}*\s+(?:\p{Ll}+\s+)*\p{Lu}/u.test(innerOf(clause, quotation));

/** `released the following statement: “…”`, `responded pointedly, with a smile: “…”`: whatever stands before the colon. */
function behindColon(site: Site): Content | null {
  const { clause } = site;
  const start = behindSubject(site);
  for (let i = start + 1; i < Math.min(clause.end, start + 20); i++) {
    if (isQuoteMark(tokenAt(clause, i)) || lowerAt(clause, i) === ';') return null;
    if (lowerAt(clause, i) !== ':') continue;
    const quotation = opensQuote(clause, i + 1) ? quotationAt(clause, i + 1) : null;
    if (!quotation || isAnothersAnswer(clause, start, i)) return null;
    const verb = finitesIn(clause, start, i) > 0 ? 'verb' : 'verbless';
    const words = quotationWords(clause.tagged, quotation);
    return found([words], { signs: { pause: 'far', far: verb, size: bucket(words.end - words.from) } });
  }
  return null;
}

/** `Said Keller: “…”`: a verb that opens its sentence, with its subject behind it. */
export const quotationAfterOpening: ContentFinder = (site) =>
  site.cue.from === site.clause.from || isQuoteMark(tokenAt(site.clause, site.cue.from - 1)) ? quotationAfter(site) : null;

const PAUSE = /^[,:—–-]$/;

const isPause = (clause: Clause, i: number): boolean => PAUSE.test(lowerAt(clause, i));

function quotedContent(clause: Clause, quotation: Quotation, { gap, pause }: { gap: Gap; pause: string }): Content {
  const words = quotationWords(clause.tagged, quotation);
  const more = goesOn(clause, words.end) && !isUtterance(clause, quotation, words.end);
  const capital = /^\p{Lu}/u.test(clause.tagged.tokens[words.from + 1]?.text ?? '') ? 'capital' : 'small';
  const whole = more ? 'more' : 'whole';
  const signs: Signs = { pause, size: bucket(words.end - words.from), shape: [capital, whole], ...gapSigns(clause, gap) };
  const span = more ? { from: words.from, end: limit(clause, words.from) } : words;
  return found([span], { addressee: gap.addressee, signs, open: more });
}

/** `shouted “Come home!” from the pier`, `wrote “we are sinking” at 2 a.m.`: a whole sentence in marks, and where or when it was said. */
function isUtterance(clause: Clause, quotation: Quotation, end: number): boolean {
  const { from } = quotationWords(clause.tagged, quotation);
  const isTimed = leadsTime(clause, end) || (posAt(clause, end) === 'preposition' && posAt(clause, end + 1) === 'number');
  if (isTimed && posAt(clause, from + 1) === 'pronoun' && finitesIn(clause, from, end) > 0) return true;
  if (!/^\p{Lu}/u.test(innerOf(clause, quotation))) return false;
  return ENDS_UTTERANCE.has(posAt(clause, end) ?? 'mark') && !clause.words.genitives.has(lowerAt(clause, end));
}

const ENDS_UTTERANCE: ReadonlySet<Pos> = new Set<Pos>(['preposition', 'adverb', 'subordinator']);

/** `said “the port” was shut`: the sentence goes on behind the closing mark, so the quotation is only a part of what is said. */
const goesOn = (clause: Clause, end: number): boolean =>
  end < sentenceEnd(clause) && !/^[,;.!?]$/.test(lowerAt(clause, end)) && !isQuoteMark(tokenAt(clause, end));

/** `“…,” said X`; `“…” X told AFP`. Takes along the second half of an interrupted quotation. */
export const quotationBefore: ContentFinder = (site) => {
  const { clause } = site;
  const edge = leftEdge(site) - 1;
  const close = lowerAt(clause, edge) === ',' || lowerAt(clause, edge) === '—' ? edge - 1 : edge;
  const quotation = closedAt(clause, close);
  if (!quotation || quotation.depth > depthAt(clause, site.cue.from)) return null;
  const words = quotationWords(clause.tagged, quotation);
  const second = secondHalf(site);
  const signs = { ...shapeOf(clause, words, close), behind: behind(site) };
  const spans = [...openedBefore(clause, quotation), ...firstHalf(clause, words), words];
  return found(second ? [...spans, second] : spans, { signs, addressee: addresseeBehind(site) });
};

/** The paragraphs before that the quotation runs through, each opened anew and closed only by the last; one with words in front has a cue there. */
function openedBefore({ tagged }: Clause, quotation: Quotation): Words[] {
  const out: Words[] = [];
  for (let before = previous(tagged, quotation); before; before = previous(tagged, before)) {
    const words = quotationWords(tagged, before);
    if (sentenceOf(tagged, words.from)?.firstToken !== words.from) break;
    out.unshift(words);
  }
  return out;
}

/** `“The deal” — he paused — “is dead,” said X`: what was quoted before an insertion between dashes. */
export function firstHalf(clause: Clause, { from }: Words): Words[] {
  if (!isDash(clause, from - 1)) return [];
  for (let i = from - 2; i > Math.max(clause.from, from - LONGEST_INSERTION); i--) {
    if (!isQuoteMark(tokenAt(clause, i))) continue;
    const quotation = isDash(clause, i + 1) && i + 2 < from ? quotationEndingAt(clause, i) : null;
    return quotation ? [quotationWords(clause.tagged, quotation)] : [];
  }
  return [];
}

/** In words and marks, between the halves of a quotation. */
const LONGEST_INSERTION = 20;

const previous = ({ quotations }: Tagged, { continues }: Quotation): Quotation | undefined =>
  continues === null ? undefined : quotations[continues];

/** Whether anything stands before the quotation, how much of it is in this sentence, and how it ends. */
function shapeOf(clause: Clause, words: Words, close: number): Signs {
  const size = words.end - words.from;
  const share = Math.round((5 * size) / Math.max(1, words.end - Math.min(words.from, clause.from)));
  return {
    shape: [words.from > clause.from ? 'lead' : 'alone'],
    share,
    ends: clause.tagged.tokens[close - 1]?.text.slice(-1) ?? '',
    size: bucket(size),
  };
}

/** The quotation that the token at `i` closes, if it is a quotation mark at all. */
const closedAt = (clause: Clause, i: number): Quotation | null =>
  isQuoteMark(clause.tagged.tokens[i]) ? quotationEndingAt(clause, i) : null;

/** `“…,” he said, “…”` */
function secondHalf(site: Site): Words | null {
  const { clause } = site;
  for (let i = rightEdge(site); i < Math.min(clause.end, rightEdge(site) + 25); i++) {
    if (clause.words.clauseTakers.has(tokenAt(clause, i)?.lemma ?? '')) return null;
    if (!opensQuote(clause, i)) continue;
    const quotation = quotationAt(clause, i);
    const before = lowerAt(clause, i - 1);
    return quotation && /^[,:;—–-]$/.test(before) ? quotationWords(clause.tagged, quotation) : null;
  }
  return null;
}

/** For a dash before a name: the quotation that ends just before it, in this sentence or the one before. */
export const quotationAbove: ContentFinder = ({ clause, cue }) => {
  let close = cue.from - 1;
  while (posOf(clause, close) === 'mark' && !isQuoteMark(clause.tagged.tokens[close])) close--;
  const quotation = closedAt(clause, close);
  if (quotation?.depth !== 0) return null;
  const words = quotationWords(clause.tagged, quotation);
  return found([words], { signs: { shape: [cue.from === clause.from ? 'below' : 'behind'], size: bucket(words.end - words.from) } });
};

/** For a quotation without a cue: itself, if nothing but marks follows it in its sentence. */
export const ownQuotation: ContentFinder = ({ clause, cue, subject }) => {
  const quotation = quotationAt(clause, cue.from);
  if (!quotation) return null;
  const words = quotationWords(clause.tagged, quotation);
  return standsAlone(clause, words, subject !== null) || behindComma(clause, cue.from) !== null ? found([words]) : null;
};

/** As `posAt`, but beyond the sentence too. */
const posOf = (clause: Clause, i: number): string | undefined => clause.tagged.tokens[i]?.pos;
