/** What is put forward: finders that mark the content of a cue, each from the cue's place and its subject's. */

import { ADDRESSING_VERBS } from '../lexicon/cue-phrases.js';
import { TIME_WORDS } from '../lexicon/time-words.js';
import type { Quotation, Tagged } from '../stages/types.js';
import { nounActs, singular } from './cues.js';
import { isTimePhrase, nounPhraseAfter } from './phrases.js';
import { type Clause, isQuoteMark, lowerAt, posAt, quotationWords, remembered, tokenAt, type VerbGroup, type Words } from './sentence.js';

/** Where a cue stands and who its subject is. */
export interface Site {
  readonly clause: Clause;
  /** Cue words. */
  readonly cue: Words;
  readonly group: VerbGroup | null;
  readonly subject: Words | null;
}

export interface Content {
  readonly words: readonly Words[];
  readonly addressee: Words | null;
  /** What kind of thing was found: a feature for the weights ("prep=for", "gap=2"). */
  readonly signs: readonly string[];
  /** Whether the end is a guess (the rest of the sentence) that boundaries may cut. */
  readonly open: boolean;
  /** Whether the start is a guess (the start of the sentence) that boundaries may cut. */
  readonly openStart: boolean;
}

export type ContentFinder = (site: Site) => Content | null;

const found = (words: readonly Words[], extra: Partial<Content> = {}): Content => ({
  words,
  addressee: null,
  signs: [],
  open: false,
  openStart: false,
  ...extra,
});

const opensQuote = (clause: Clause, i: number): boolean => {
  const token = clause.tagged.tokens[i];
  return isQuoteMark(token) &&
    (token?.quoted ?? 0) > (clause.tagged.tokens[i - 1]?.quoted ?? 0) &&
    (clause.tagged.tokens[i + 1]?.quoted ?? 0) > 0
    ? true
    : isQuoteMark(token) && quotationAt(clause, i) !== null;
};

/** The quotation whose opening mark is the token at `i`. */
export function quotationAt(clause: Clause, i: number): Quotation | null {
  const start = clause.tagged.tokens[i]?.start;
  return start === undefined ? null : (quotationsByStart(clause.tagged).get(start) ?? null);
}

const byStart = new WeakMap<object, Map<number, Quotation>>();
const byEnd = new WeakMap<object, Map<number, Quotation>>();

/** Quotations by the offset of their opening mark. */
export function quotationsByStart(tagged: Tagged): ReadonlyMap<number, Quotation> {
  return cached(byStart, tagged, (quotation) => quotation.start);
}

function cached(
  cache: WeakMap<object, Map<number, Quotation>>,
  { quotations }: Tagged,
  key: (quotation: Quotation) => number,
): Map<number, Quotation> {
  let map = cache.get(quotations);
  if (!map) {
    map = new Map(quotations.map((quotation) => [key(quotation), quotation]));
    cache.set(quotations, map);
  }
  return map;
}

/** The quotation whose closing mark is the token at `i`. */
export function quotationEndingAt(clause: Clause, i: number): Quotation | null {
  const end = clause.tagged.tokens[i]?.end;
  return end === undefined ? null : (cached(byEnd, clause.tagged, (quotation) => quotation.end).get(end) ?? null);
}

/** Sentence end without its full stop, but with a closing quotation mark. */
export function sentenceEnd(clause: Clause): number {
  let end = clause.end;
  while (end > clause.from + 1 && /^[.!?…]$/.test(lowerAt(clause, end - 1))) end--;
  return end;
}

/** End of what may follow inside the same quotation, or of the sentence. A quotation that runs on takes its sentences along. */
const limit = remembered((clause, from) => {
  const depth = tokenAt(clause, from - 1)?.quoted ?? 0;
  const end = sentenceEnd(clause);
  for (let i = from; i < end && depth > 0; i++)
    if ((tokenAt(clause, i)?.quoted ?? 0) < depth) return isQuoteMark(tokenAt(clause, i - 1)) ? i - 1 : i;
  return runsOn(clause, end);
});

/** If the last word stands in a quotation opened in this sentence that ends later, the content ends there. */
const runsOn = remembered((clause, end) => {
  for (let i = end - 1; i >= clause.from; i--) {
    const quotation = quotationAt(clause, i);
    if (!quotation || quotation.depth > 0) continue;
    const last = clause.tagged.tokens[clause.end - 1];
    return last && quotation.end > last.end ? quotationWords(clause.tagged, quotation).end : end;
  }
  return end;
});

/** Where words between cue and content end: adverbs, times, "in a statement", "on Twitter". */
export function skipAdjuncts(clause: Clause, from: number): number {
  let i = from;
  for (let guard = 0; guard < 8; guard++) {
    const next = adjunctEnd(clause, i);
    if (next === null) return i;
    i = next;
  }
  return i;
}

const ADJUNCT_LEADS = new Set([
  'in',
  'on',
  'at',
  'during',
  'to',
  'via',
  'by',
  'after',
  'through',
  'from',
  'of',
  'before',
  'with',
  'about',
  'for',
  'over',
]);

function adjunctEnd(clause: Clause, i: number): number | null {
  const token = tokenAt(clause, i);
  if (!token) return null;
  if (token.pos === 'adverb' && lowerAt(clause, i + 1) !== 'as') return i + 1;
  if (isTimePhrase(clause, i)) return timeEnd(clause, i);
  if (!ADJUNCT_LEADS.has(token.lower)) return null;
  const phrase = nounPhraseAfter(clause, i + 1, false);
  return phrase ? phrase.end : null;
}

function timeEnd(clause: Clause, from: number): number {
  let i = from;
  while (i < clause.end && (TIME_WORDS.has(lowerAt(clause, i)) || posAt(clause, i) === 'number' || isTimePhrase(clause, i))) i++;
  return i;
}

const isPause = (clause: Clause, i: number): boolean => /^[,:—–-]$/.test(lowerAt(clause, i));

/** Words between the cue and what may be the content, an addressee among them. */
interface Gap {
  readonly at: number;
  readonly addressee: Words | null;
  readonly plain: boolean;
}

/** What an addressee looks like: people are told things, things are not. */
function addresseeSigns(clause: Clause, { addressee }: Gap): string[] {
  const last = addressee && tokenAt(clause, addressee.end - 1);
  return last ? [`to=${last.pos === 'pronoun' ? last.lower : last.pos}`] : [];
}

/** All places where content may start behind the cue: at once, behind adjuncts, behind an addressee. */
function gaps({ clause, cue, subject }: Site): readonly Gap[] {
  return gapsFrom(clause, subject && subject.from >= cue.end ? subject.end : cue.end);
}

const gapsFrom = remembered((clause, start): readonly Gap[] => {
  const out: Gap[] = [{ at: start, addressee: null, plain: true }];
  const inserted = behindInsertion(clause, start);
  if (inserted !== null) out.push({ at: inserted, addressee: null, plain: false });
  const adjunct = skipAdjuncts(clause, start);
  if (adjunct > start) out.push({ at: adjunct, addressee: null, plain: false });
  const to = lowerAt(clause, start) === 'to' && posAt(clause, start) === 'preposition' ? start + 1 : start;
  const phrase = nounPhraseAfter(clause, to, false);
  const far = complementizerAhead(clause, start);
  const last = far === null ? [] : [{ at: far, addressee: null, plain: false }];
  if (!phrase || !isAddressee(clause, phrase)) return [...out, ...last];
  const head = withoutOf(clause, phrase);
  if (head) out.push({ at: head.end, addressee: head, plain: true });
  out.push({ at: phrase.end, addressee: phrase, plain: true });
  const whole = nounPhraseAfter(clause, to);
  if (whole && whole.end > phrase.end) out.push({ at: whole.end, addressee: whole, plain: true });
  const behind = skipAdjuncts(clause, phrase.end);
  if (behind > phrase.end) out.push({ at: behind, addressee: phrase, plain: false });
  return [...out, ...last];
});

/** Neither a subject's pronoun, nor a bare "that", nor a noun that is a cue itself can be spoken to. */
function isAddressee(clause: Clause, { from, end }: Words): boolean {
  if (nounActs.has(singular(lowerAt(clause, end - 1))) || lowerAt(clause, from) === 'that') return false;
  return end - from > 1 || !/^(?:i|he|she|we|they|it|there|that|this|these|those|what|who|which)$/.test(lowerAt(clause, from));
}

/** "accused the crew of theft": the phrase before its first "of", or null. */
function withoutOf(clause: Clause, { from, end }: Words): Words | null {
  for (let i = from + 1; i < end; i++) if (lowerAt(clause, i) === 'of') return { from, end: i };
  return null;
}

/** `said on the channel's "Morning Show" on Sunday that …`: the next "that" with no verb before it. */
function complementizerAhead(clause: Clause, start: number): number | null {
  for (let i = start + 1; i < Math.min(clause.end, start + 26); i++) {
    const token = tokenAt(clause, i);
    if (!token || /^(?:verb|auxiliary|modal|wh|subordinator|to)$/.test(token.pos) || token.text === ';' || token.lower === 'but')
      return null;
    if (token.lower === 'that' && token.quoted === (tokenAt(clause, start)?.quoted ?? 0)) return i;
  }
  return null;
}

/** `said, per a translator, that …`: behind the second comma of a short insertion without a verb. */
function behindInsertion(clause: Clause, start: number): number | null {
  if (lowerAt(clause, start) !== ',') return null;
  for (let i = start + 1; i < Math.min(clause.end, start + 14); i++) {
    if (posAt(clause, i) === 'verb' || isQuoteMark(tokenAt(clause, i))) return null;
    if (lowerAt(clause, i) === ',') return i + 1;
  }
  return null;
}

const signOf = (gap: Gap): string => `gap=${gap.addressee ? 'addressee' : ''}${gap.plain ? '' : '+'}`;

/** `said: “…”`, `told reporters on Monday, “…”` */
export const quotationAfter: ContentFinder = (site) => {
  const { clause } = site;
  for (const gap of gaps(site)) {
    const paused = isPause(clause, gap.at) ? gap.at + 1 : gap.at;
    const quotation = opensQuote(clause, paused) ? quotationAt(clause, paused) : null;
    if (!quotation) continue;
    const words = quotationWords(clause.tagged, quotation);
    const pause = paused > gap.at ? `pause=${lowerAt(clause, gap.at)}` : 'pause=';
    return quotedContent(clause, words, { gap, pause });
  }
  return null;
};

function quotedContent(clause: Clause, words: Words, { gap, pause }: { gap: Gap; pause: string }): Content {
  const end = sentenceEnd(clause);
  const more = words.end < end && !/^[,;.!?]$/.test(lowerAt(clause, words.end)) && !isQuoteMark(tokenAt(clause, words.end));
  const size = `size=${bucket(words.end - words.from)}`;
  const capital = /^\p{Lu}/u.test(clause.tagged.tokens[words.from + 1]?.text ?? '') ? 'capital' : 'small';
  const whole = more ? 'more' : 'whole';
  const signs = [signOf(gap), pause, size, capital, whole, `${signOf(gap)} ${pause} ${capital} ${whole}`, ...addresseeSigns(clause, gap)];
  const span = more ? { from: words.from, end: limit(clause, words.from) } : words;
  return found([span], { addressee: gap.addressee, signs, open: more });
}

export const bucket = (n: number): string => (n <= 2 ? '2' : n <= 4 ? '4' : n <= 8 ? '8' : n <= 16 ? '16' : 'more');

/** Left edge of subject and cue: what stands before it may be content. */
function leftEdge(site: Site): number {
  const { subject, cue } = site;
  const edge = subject ? Math.min(subject.from, cue.from) : cue.from;
  return site.group ? Math.min(edge, site.group.from) : edge;
}

/** Right edge of subject and cue. */
const rightEdge = (site: Site): number => Math.max(site.cue.end, site.subject?.end ?? 0);

/** `“…,” said X`; `“…” X told AFP`. Takes along the second half of an interrupted quotation. */
export const quotationBefore: ContentFinder = (site) => {
  const { clause } = site;
  let close = leftEdge(site) - 1;
  if (lowerAt(clause, close) === ',' || lowerAt(clause, close) === '—') close--;
  const quotation = isQuoteMark(clause.tagged.tokens[close]) ? quotationEndingAt(clause, close) : null;
  if (!quotation || quotation.depth > (tokenAt(clause, site.cue.from)?.quoted ?? 0)) return null;
  const words = quotationWords(clause.tagged, quotation);
  const lead = words.from > clause.from ? 'lead' : 'alone';
  const share = Math.round((5 * (words.end - words.from)) / Math.max(1, words.end - Math.min(words.from, clause.from)));
  const signs = [
    lead,
    `share=${share}`,
    `ends=${clause.tagged.tokens[close - 1]?.text.slice(-1) ?? ''}`,
    `size=${bucket(words.end - words.from)}`,
    ...behind(site),
  ];
  const second = secondHalf(site);
  return found(second ? [words, second] : [words], { signs, addressee: addresseeBehind(site) });
};

/** Who is told, behind subject and cue: `“…,” she told the court`, `“…,” he said to reporters`. */
function addresseeBehind(site: Site): Words | null {
  const { clause, group } = site;
  const at = rightEdge(site);
  const to = lowerAt(clause, at) === 'to' && posAt(clause, at) === 'preposition';
  if (!to && !(group && ADDRESSING_VERBS.has(group.lemma))) return null;
  const phrase = isTimePhrase(clause, at) ? null : nounPhraseAfter(clause, to ? at + 1 : at, false);
  return phrase && isAddressee(clause, phrase) ? phrase : null;
}

/** What follows the attribution: a feature that tells `“…,” he said.` from `“…,” he said he was sorry`. */
function behind(site: Site): string[] {
  const { clause } = site;
  const told = addresseeBehind(site);
  const at = told ? told.end : rightEdge(site);
  const token = tokenAt(clause, at);
  if (told) return [`told behind=${token?.pos === 'mark' ? token.text : (token?.pos ?? 'end')}`];
  if (!token) return ['behind=end'];
  if (token.pos === 'mark') return [`behind=${token.text}`];
  return [isTimePhrase(clause, at) ? 'behind=time' : `behind=${token.pos}`];
}

/** `“…,” he said, “…”` */
function secondHalf(site: Site): Words | null {
  const { clause } = site;
  for (let i = rightEdge(site); i < Math.min(clause.end, rightEdge(site) + 25); i++) {
    if (posAt(clause, i) === 'verb') return null;
    if (!opensQuote(clause, i)) continue;
    const quotation = quotationAt(clause, i);
    const before = lowerAt(clause, i - 1);
    return quotation && /^[,:;—–-]$/.test(before) ? quotationWords(clause.tagged, quotation) : null;
  }
  return null;
}

/** `…, he said.`: the clause from the start of the sentence. */
export const clauseBefore: ContentFinder = (site) => {
  const { clause } = site;
  const edge = leftEdge(site);
  const comma = edge - 1;
  if (!/^[,—–-]$/.test(lowerAt(clause, comma)) && !isQuoteMark(tokenAt(clause, comma))) return null;
  const end = lowerAt(clause, comma) === ',' || !isQuoteMark(tokenAt(clause, comma)) ? comma : edge;
  const from = clauseStart(clause, end);
  if (end - from < 1) return null;
  if (isOneQuotation(clause, { from, end })) return null;
  const verb = clause.groups.some((group) => group.head >= from && group.head < end && (group.finite || group.copula))
    ? 'verb'
    : 'verbless';
  const wholly = wholeQuotation(clause, { from, end }) ? 'quoted' : isQuoteMark(tokenAt(clause, edge - 1)) ? 'endquoted' : 'plain';
  const signs = [verb, wholly, `size=${bucket(end - from)}`, ...behind(site)];
  return found([{ from, end }], { signs, openStart: true, addressee: addresseeBehind(site) });
};

/** `The deal, he said, is dead`: the clause before and what follows the comma behind the attribution. */
export const clauseAround: ContentFinder = (site) => {
  const before = clauseBefore(site);
  const rest = restAfter(site);
  if (!before || !rest) return null;
  const { clause } = site;
  const next = tokenAt(clause, rest.from);
  const signs = [
    ...before.signs,
    `rest=${next?.pos === 'mark' ? next.text : next && isOpen(next.pos) ? next.pos : next?.lower}`,
    `restsize=${bucket(rest.end - rest.from)}`,
  ];
  return found([...before.words, rest], { signs, openStart: true });
};

const isOpen = (pos: string): boolean => ['noun', 'name', 'number', 'adjective', 'verb'].includes(pos);

/** A single quotation is left to the rules for quotations. */
function isOneQuotation(clause: Clause, { from, end }: Words): boolean {
  const quotation = quotationAt(clause, from);
  if (!quotation) return false;
  const words = quotationWords(clause.tagged, quotation);
  return words.end === end || words.end === end + 1;
}

const wholeQuotation = (clause: Clause, words: Words): boolean =>
  (tokenAt(clause, words.from)?.quoted ?? 0) > 0 && (tokenAt(clause, words.end - 1)?.quoted ?? 0) > 0;

/** Content before a cue starts with its sentence, or behind the quotation mark that opens around the cue too. */
function clauseStart(clause: Clause, end: number): number {
  const depth = tokenAt(clause, end)?.quoted ?? 0;
  let from = end - 1;
  while (from > clause.from && !((tokenAt(clause, from - 1)?.quoted ?? 0) < depth)) from--;
  const quotation = (tokenAt(clause, from)?.quoted ?? 0) > depth ? enclosing(clause, from) : null;
  return quotation ? Math.min(from, quotationWords(clause.tagged, quotation).from) : from;
}

/** The quotation that is open at the start of the sentence. */
function enclosing(clause: Clause, at: number): Quotation | null {
  const start = clause.tagged.tokens[at]?.start ?? 0;
  for (let i = at; i < clause.end; i++) {
    const quotation = quotationEndingAt(clause, i);
    if (quotation && quotation.depth === 0) return quotation.start <= start ? quotation : null;
  }
  return null;
}

/** `The deal, he said, is dead`: the second span, from the comma behind the attribution. */
function restAfter(site: Site): Words | null {
  const { clause } = site;
  const at = skipAdjuncts(clause, rightEdge(site));
  const end = sentenceEnd(clause);
  if (lowerAt(clause, at) !== ',' || end - at < 4) return null;
  return { from: at + 1, end: limit(clause, at + 1) };
}

/** `said that …`, `told X on Monday that …` */
export const thatClause: ContentFinder = (site) => {
  const { clause } = site;
  for (const gap of gaps(site)) {
    if (lowerAt(clause, gap.at) !== 'that' || clause.end - gap.at < 3) continue;
    if (gap.plain && !gap.addressee && nextIsNounOnly(clause, gap.at + 1)) return null;
    return found([{ from: gap.at + 1, end: limit(clause, gap.at + 1) }], {
      addressee: gap.addressee,
      signs: [signOf(gap), ...addresseeSigns(clause, gap)],
      open: true,
    });
  }
  return null;
};

/** "that" as a pronoun or a determiner with nothing behind it: "He said that." */
const nextIsNounOnly = (clause: Clause, i: number): boolean => posAt(clause, i) === 'mark' && !isQuoteMark(tokenAt(clause, i));

const CLAUSE_GROUP = (group: VerbGroup): boolean => group.finite && !group.gerund;

/** `said he was ready`: a subject and a finite verb with no "that". */
export const bareClause: ContentFinder = (site) => {
  const { clause } = site;
  for (const gap of gaps(site)) {
    if (gap.addressee && !gap.plain && lowerAt(clause, gap.at) === ',') continue;
    const words = clauseFrom(site, gap.at);
    if (words)
      return found([words.words], {
        addressee: gap.addressee,
        signs: [signOf(gap), ...words.signs, ...addresseeSigns(clause, gap)],
        open: true,
      });
  }
  return null;
};

function clauseFrom({ clause }: Site, at: number): { words: Words; signs: string[] } | null {
  const token = tokenAt(clause, at);
  if (isTimePhrase(clause, at)) return null;
  if (!token || (token.pos === 'mark' && !isQuoteMark(token) && token.text !== '(') || token.lower === 'that') return null;
  const start = isQuoteMark(token) ? at + 1 : at;
  const phrase = nounPhraseAfter(clause, start);
  const there = lowerAt(clause, start) === 'there' || lowerAt(clause, start) === 'it';
  if (!phrase && !there) return null;
  const next = phrase ? phrase.end : start + 1;
  const group = clause.groups.find((candidate) => candidate.head >= start && candidate.head >= next - 2 && CLAUSE_GROUP(candidate));
  if (!group || group.from - next > 24) return null;
  const near = group.from - next <= 0 ? 'next' : group.from - next <= 2 ? 'near' : group.from - next < 8 ? 'far' : 'farther';
  const first = tokenAt(clause, start);
  const signs = [`verb=${near}`, `starts=${first?.pos === 'pronoun' ? 'pronoun' : first?.pos === 'determiner' ? 'determiner' : 'other'}`];
  if (!group.copula && group.head === group.from && tokenAt(clause, group.head)?.form === 'past') signs.push('past');
  if (group.from !== group.head || group.copula) signs.push('helped');
  return { words: { from: at, end: limit(clause, at) }, signs };
}

/** `whether …`, `what …`, `how …`, `if …` */
export const whClause: ContentFinder = (site) => {
  const { clause } = site;
  for (const gap of gaps(site)) {
    const token = tokenAt(clause, gap.at);
    const fits = token && (token.pos === 'wh' || token.lower === 'whether' || token.lower === 'if');
    if (!fits || (gap.addressee && (token.lower === 'who' || token.lower === 'which'))) continue;
    return found([{ from: gap.at, end: limit(clause, gap.at) }], {
      addressee: gap.addressee,
      signs: [signOf(gap), `wh=${token.lower}`],
      open: true,
    });
  }
  return null;
};

/** `urged Moscow to stop`, `promised to pay` */
export const infinitive: ContentFinder = (site) => {
  const { clause } = site;
  for (const gap of gaps(site)) {
    const not = lowerAt(clause, gap.at) === 'not' ? 1 : 0;
    if (posAt(clause, gap.at + not) !== 'to') continue;
    return found([{ from: gap.at, end: limit(clause, gap.at) }], { addressee: gap.addressee, signs: [signOf(gap)], open: true });
  }
  return null;
};

/** "that" with a finite verb behind it: a clause, not an object. */
const opensThatClause = (clause: Clause, at: number): boolean =>
  lowerAt(clause, at) === 'that' && clause.groups.some((group) => group.head > at + 1 && group.head < at + 12 && CLAUSE_GROUP(group));

/** `condemned the war`, `dismissed the claim as absurd` */
export const nounPhrase: ContentFinder = (site) => {
  const { clause, cue } = site;
  const at = site.subject && site.subject.from >= cue.end ? site.subject.end : cue.end;
  const start = isQuoteMark(tokenAt(clause, at)) ? at + 1 : at;
  if (isTimePhrase(clause, at) || opensThatClause(clause, at)) return null;
  const phrase = nounPhraseAfter(clause, start);
  if (!phrase) return null;
  const head = tokenAt(clause, phrase.from);
  const type = head?.pos === 'pronoun' ? `object=${head.lower}` : `object=${head?.pos ?? ''}`;
  const next = tokenAt(clause, phrase.end);
  const finite = clause.groups.find((group) => group.head >= start && CLAUSE_GROUP(group));
  const verb = !finite ? 'none' : finite.from <= phrase.end ? 'next' : finite.from - phrase.end < 8 ? 'near' : 'far';
  const signs = [type, `verb=${verb}`, `then=${next === undefined ? 'end' : next.pos === 'mark' ? next.text : next.pos}`];
  return found([{ from: at, end: limit(clause, at) }], { signs, open: true });
};

/** `called for talks`, `warned of chaos`, `warned X against …`, `accused X of …` */
export const prepositionPhrase: ContentFinder = (site) => {
  const { clause } = site;
  for (const gap of gaps(site)) {
    if (!gap.plain) continue;
    const preposition = tokenAt(clause, gap.at);
    if (preposition?.pos !== 'preposition' && preposition?.lower !== 'as') continue;
    if (isTimePhrase(clause, gap.at) || clause.end - gap.at < 2) continue;
    const keep = gap.addressee !== null || preposition.lower === 'against';
    const from = keep ? gap.at : gap.at + 1;
    const signs = [`prep=${preposition.lower}`, signOf(gap), `prep=${preposition.lower} ${signOf(gap)}`, ...addresseeSigns(clause, gap)];
    return found([{ from, end: limit(clause, from) }], { addressee: gap.addressee, signs, open: true });
  }
  return null;
};

/** `denied having accepted`, `suggested moving` */
export const gerund: ContentFinder = ({ clause, cue }) => {
  const at = skipAdverbs(clause, cue.end);
  const group = clause.groups.find((candidate) => candidate.from === at);
  if (!group || tokenAt(clause, group.from)?.lower.endsWith('ing') !== true) return null;
  return found([{ from: at, end: limit(clause, at) }], { open: true });
};

function skipAdverbs(clause: Clause, from: number): number {
  let i = from;
  while (posAt(clause, i) === 'adverb' || posAt(clause, i) === 'not') i++;
  return i;
}

/** `said:` with the content in what follows, in this paragraph or the next. */
export const colonAfter: ContentFinder = (site) => {
  const { clause } = site;
  const colon = colonBehind(site);
  if (colon === null) return null;
  if (colon + 1 < clause.end) {
    if (opensQuote(clause, colon + 1)) return null;
    return found([{ from: colon + 1, end: limit(clause, colon + 1) }], { signs: ['here'], open: false });
  }
  const next = clause.tagged.sentences[clause.index + 1];
  if (!next) return null;
  const quotation = quotationAt(clause, next.firstToken);
  const words = quotation ? quotationWords(clause.tagged, quotation) : { from: next.firstToken, end: next.endToken };
  return found([words], { signs: [quotation ? 'quoted-below' : 'below'] });
};

function colonBehind(site: Site): number | null {
  const { clause } = site;
  for (let i = rightEdge(site); i < Math.min(clause.end, rightEdge(site) + 15); i++) {
    const token = tokenAt(clause, i);
    if (token?.text === ':') return i;
    if (!token || token.pos === 'verb' || isQuoteMark(token)) return null;
  }
  return null;
}

/** For passives, the subject and what follows: `X is said to have …`, `X was declared the winner`. */
export const passiveComplement: ContentFinder = ({ clause, cue, subject, group }) => {
  if (!group?.passive || !subject) return null;
  const end = limit(clause, cue.end);
  const next = tokenAt(clause, cue.end);
  if (next?.lower === 'that' && lowerAt(clause, subject.from) === 'it') return null;
  if (ADDRESSING_VERBS.has(group.lemma)) return toldComplement(clause, { cue, subject, end });
  if (!next || end <= cue.end) return found([subject], { signs: ['then=end'] });
  const signs = [`then=${next.pos === 'mark' ? next.text : next.pos === 'preposition' ? next.lower : next.pos}`];
  return found([subject, { from: cue.end, end }], { signs, open: true });
};

/** "was told that …": the subject of the passive is who was spoken to. */
function toldComplement(clause: Clause, { cue, subject, end }: { cue: Words; subject: Words; end: number }): Content | null {
  const from = lowerAt(clause, cue.end) === 'that' || lowerAt(clause, cue.end) === ',' ? cue.end + 1 : cue.end;
  return end > from ? found([{ from, end }], { addressee: subject, signs: ['told', `then=${posAt(clause, from)}`], open: true }) : null;
}

/** The "by" that brings in the agent of a passive: at once or behind a short complement ("dismissed as absurd by"). */
export function agentMark(clause: Clause, from: number): number | null {
  for (let i = from; i < Math.min(clause.end, from + 5); i++) {
    if (lowerAt(clause, i) === 'by') return i;
    const pos = posAt(clause, i);
    if (pos === 'verb' || pos === 'mark' || pos === 'auxiliary' || pos === 'modal' || pos === 'coordinator') return null;
  }
  return null;
}

/** For `denied by Paris`: what stands before the participle. */
export const passiveSubject: ContentFinder = ({ clause, group, cue, subject }) => {
  const by = group && agentMark(clause, cue.end);
  if (!group || by === null || !subject) return null;
  const between = by > cue.end ? [{ from: cue.end, end: by }] : [];
  return found([subject, ...between], { signs: [group.passive ? 'passive' : 'reduced', between.length > 0 ? 'far' : 'near'] });
};

/** `as X said`, `as announced by X`: the sentence around it. */
export const asClause: ContentFinder = (site) => {
  const edge = leftEdge(site) - 1;
  if (lowerAt(site.clause, edge) !== 'as' && lowerAt(site.clause, edge) !== 'than') return null;
  const content = restOfSentence({ ...site, cue: { from: edge, end: site.cue.end } });
  return content && { ...content, signs: [...content.signs, ...behind(site)] };
};

/** For `according to X, …`: the rest of the sentence, or what stands before, or both. */
export const restOfSentence: ContentFinder = (site) => {
  const { clause, cue } = site;
  const edge = pauseFrom(clause, rightEdge(site));
  const end = sentenceEnd(clause);
  const before = cue.from > clause.from ? beforePhrase(clause, cue.from) : null;
  const at = lowerAt(clause, edge) === ',' ? edge + 1 : edge;
  const after = end - at > 1 && (!before || lowerAt(clause, edge) === ',') ? { from: at, end: limit(clause, at) } : null;
  const around = before && after && after.end - after.from > 3 ? [before, after] : null;
  const words = around ?? (before ? [before] : after ? [after] : null);
  return (
    words &&
    found(words, {
      signs: [around ? 'around' : before ? 'before' : 'after', `size=${bucket((words[0]?.end ?? 0) - (words[0]?.from ?? 0))}`],
      openStart: before !== null,
    })
  );
};

/** The comma behind a phrase that the noun phrase finder left unfinished ("members who spoke afterward, …"). */
function pauseFrom(clause: Clause, edge: number): number {
  for (let i = edge; i < Math.min(clause.end, edge + 12); i++) {
    const token = tokenAt(clause, i);
    if (token?.text === ',') return i;
    if (token?.pos === 'mark') break;
  }
  return edge;
}

function beforePhrase(clause: Clause, edge: number): Words | null {
  let end = edge;
  while (end > clause.from && /^[,—–-]$/.test(lowerAt(clause, end - 1))) end--;
  if (end <= clause.from) return null;
  return { from: clauseStart(clause, end), end };
}

/** For nouns: `claim that …`, `refusal to …`, `denial of …`, `proposal for …` */
export const nounComplement: ContentFinder = (site) => {
  const { clause } = site;
  const at = behindAgent(site);
  const next = tokenAt(clause, at);
  if (!next) return null;
  if (next.lower === 'that' && clause.end - at > 3)
    return found([{ from: at + 1, end: limit(clause, at + 1) }], { signs: ['noun=that'], open: true });
  if (next.pos === 'to') return found([{ from: at, end: limit(clause, at) }], { signs: ['noun=to'], open: true });
  if (next.pos !== 'preposition' || next.lower === 'by' || next.lower === 'from' || isTimePhrase(clause, at)) return null;
  const end = site.subject && site.subject.from > at ? participleBefore(clause, site.subject.from) : limit(clause, at + 1);
  return found([{ from: at + 1, end }], { signs: [`noun=${next.lower}`], open: !site.subject || site.subject.from < at });
};

/** "warning from the capital to its neighbour about …": where the complement starts behind the agent and the addressee. */
function behindAgent({ clause, cue, subject }: Site): number {
  if (!subject || subject.from !== cue.end + 1) return cue.end;
  const to = lowerAt(clause, subject.end) === 'to' ? nounPhraseAfter(clause, subject.end + 1, false) : null;
  return to ? to.end : subject.end;
}

/** "claim of responsibility issued by a group": the content ends before the participle that brings the agent in. */
function participleBefore(clause: Clause, agent: number): number {
  const by = agent - 1;
  return posAt(clause, by - 1) === 'verb' ? by - 1 : by;
}

/** For adjectives: `confident that …`, `ready to …`, `aware of …`, `sure he …` */
export const adjectiveComplement: ContentFinder = (site) => nounComplement(site) ?? bareClause(site);

/** For a colon: what follows it. */
export const afterColon: ContentFinder = ({ clause, cue, subject }) => {
  const from = cue.end;
  if (from >= clause.end || !subject) return null;
  const quotation = quotationAt(clause, from);
  const words = quotation ? quotationWords(clause.tagged, quotation) : { from, end: clause.end };
  const headline = clause.tagged.sentences[clause.index]?.paragraph === 0 ? 'headline' : 'body';
  const name = posAt(clause, subject.end - 1);
  return found([words], { signs: [quotation ? 'quoted' : 'plain', headline, `before=${name}`, `size=${bucket(cue.from - clause.from)}`] });
};

/** For a dash before a name: the quotation that ends just before it, in this sentence or the one before. */
export const quotationAbove: ContentFinder = ({ clause, cue }) => {
  let close = cue.from - 1;
  while (posOf(clause, close) === 'mark' && !isQuoteMark(clause.tagged.tokens[close])) close--;
  const quotation = isQuoteMark(clause.tagged.tokens[close]) ? quotationEndingAt(clause, close) : null;
  if (!quotation || quotation.depth > 0) return null;
  const words = quotationWords(clause.tagged, quotation);
  return found([words], { signs: [cue.from === clause.from ? 'below' : 'behind', `size=${bucket(words.end - words.from)}`] });
};

const posOf = (clause: Clause, i: number): string | undefined => clause.tagged.tokens[i]?.pos;

/** For a hearsay adverb: its clause without it. */
export const ownClause: ContentFinder = ({ clause, cue }) => {
  const spans = [
    { from: clause.from, end: cue.from },
    { from: cue.end, end: sentenceEnd(clause) },
  ].filter((words) => words.end > words.from);
  return spans.length > 0 ? found(spans) : null;
};

export const CONTENTS = {
  asClause,
  clauseAround,
  quotationAfter,
  quotationBefore,
  quotationAbove,
  clauseBefore,
  thatClause,
  bareClause,
  whClause,
  infinitive,
  nounPhrase,
  prepositionPhrase,
  gerund,
  colonAfter,
  passiveComplement,
  passiveSubject,
  restOfSentence,
  nounComplement,
  adjectiveComplement,
  afterColon,
  ownClause,
};
