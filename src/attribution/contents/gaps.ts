/** What may stand between a cue and its content: nothing, adjuncts, whoever is spoken to. */

import type { Pos } from '../../document.js';
import { type Clause, depthAt, lowerAt, posAt, remembered, tokenAt, type Words } from '../clause/clause.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { isTimePhrase } from '../clause/phrases/times.js';
import { behindInsertion, isFate, skipAdjuncts } from './adjuncts.js';
import { behindSubject } from './extent.js';
import type { Signs } from './signs.js';
import { deedBehindHearer } from './told-apart.js';
import type { Site } from './types.js';

/** Words between the cue and what may be the content, an addressee among them. */
export interface Gap {
  readonly at: number;
  readonly addressee: Words | null;
  readonly plain: boolean;
}

/** What an addressee looks like: people are told things, things are not. */
function toSign(clause: Clause, { addressee }: Gap): Pick<Signs, 'to'> {
  const last = addressee && tokenAt(clause, addressee.end - 1);
  return last ? { to: last.pos === 'pronoun' ? last.lower : last.pos } : {};
}

/** What stood between. */
export const gapSign = ({ addressee, plain }: Gap): Pick<Signs, 'gap'> => ({ gap: { addressee: addressee !== null, plain } });

/** The same with whoever is spoken to. */
export const gapSigns = (clause: Clause, gap: Gap): Pick<Signs, 'gap' | 'to'> => ({ ...gapSign(gap), ...toSign(clause, gap) });

/** All places where content may start behind the cue: at once, behind adjuncts, behind an addressee. */
export const gaps = (site: Site): readonly Gap[] => gapsFrom(site.clause, behindSubject(site));

const gapsFrom = remembered((clause, start): readonly Gap[] => [
  { at: start, addressee: null, plain: true },
  ...gapsAt([behindInsertion(clause, skipAdjuncts(clause, start)), adjunctsFrom(clause, start)], null),
  ...addresseeGaps(clause, start),
  ...gapsAt([complementizerAhead(clause, start)], null),
]);

/** Gaps with more in them than an addressee, at those places that were found. */
const gapsAt = (places: readonly (number | null)[], addressee: Words | null): Gap[] =>
  places.filter((at) => at !== null).map((at) => ({ at, addressee, plain: false }));

function adjunctsFrom(clause: Clause, from: number): number | null {
  const end = skipAdjuncts(clause, from);
  return end > from ? end : null;
}

/** Behind whoever is spoken to: the phrase may be longer or shorter than it looks, so each of its ends is tried. */
function addresseeGaps(clause: Clause, start: number): readonly Gap[] {
  const to = clause.words.recipientMarks.has(lowerAt(clause, start)) && posAt(clause, start) === 'preposition' ? start + 1 : start;
  const phrase = nounPhraseAfter(clause, to, false);
  if (!phrase || !isAddressee(clause, phrase)) return [];
  const whole = nounPhraseAfter(clause, to);
  const longer = whole && whole.end > phrase.end ? whole : null;
  const told = [withoutOf(clause, phrase), phrase, longer].filter((words) => words !== null);
  return [
    ...told.map((words) => ({ at: words.end, addressee: words, plain: true })),
    ...gapsAt([adjunctsFrom(clause, phrase.end), behindInsertion(clause, phrase.end), behindBoth(clause, phrase.end)], phrase),
    ...gapsAt([behindPlace(clause, phrase.end)], phrase),
    ...behindToldApart(clause, phrase),
  ];
}

/** "asked drivers who saw the crash to come forward": all that tells who is spoken to. */
function behindToldApart(clause: Clause, { from, end }: Words): readonly Gap[] {
  const at = tokenAt(clause, from)?.form === 'gerund' ? null : deedBehindHearer(clause, end);
  return at === null ? [] : [{ at, addressee: { from, end: at }, plain: true }];
}

/** "told reporters outside the court that": where whoever is told stood, but not "told them of a plan that". */
const behindPlace = (clause: Clause, from: number): number | null =>
  posAt(clause, from) === 'preposition' && !clause.words.adjunctLeads.has(lowerAt(clause, from)) ? complementizerAhead(clause, from) : null;

/** "told her in April, in the presence of two colleagues, “…”": an insertion behind an adjunct. */
function behindBoth(clause: Clause, from: number): number | null {
  const end = adjunctsFrom(clause, from);
  return end === null ? null : behindInsertion(clause, end);
}

/** Neither a subject's pronoun, nor a bare "that", nor a noun that is a cue itself can be spoken to. */
export function isAddressee(clause: Clause, { from, end }: Words): boolean {
  if (clause.words.nounActs.has(clause.words.singular(lowerAt(clause, end - 1))) || clause.words.complementizers.has(lowerAt(clause, from)))
    return false;
  return end - from > 1 || !clause.words.neverAddressed.has(lowerAt(clause, from));
}

/** "accused the crew of theft": the phrase before its first "of", or null. */
function withoutOf(clause: Clause, { from, end }: Words): Words | null {
  for (let i = from + 1; i < end; i++) if (clause.words.genitives.has(lowerAt(clause, i))) return { from, end: i };
  return null;
}

/** What an adjunct starts with; a noun phrase right behind the cue makes the "that" behind it a relative. */
const OPENS_ADJUNCT: ReadonlySet<Pos> = new Set<Pos>(['preposition', 'adverb', 'mark']);

const ENDS_SEARCH: ReadonlySet<Pos> = new Set<Pos>(['verb', 'auxiliary', 'modal', 'wh', 'subordinator', 'to']);

const opensAdjunct = (clause: Clause, at: number): boolean =>
  OPENS_ADJUNCT.has(posAt(clause, at) ?? 'noun') || clause.words.adjunctLeads.has(lowerAt(clause, at)) || isTimePhrase(clause, at);

/** `said on the channel's "Morning Show" on Sunday that …`: the next "that" with no verb before it. */
export function complementizerAhead(clause: Clause, start: number): number | null {
  if (!opensAdjunct(clause, start)) return null;
  const depth = depthAt(clause, start);
  for (let i = start + 1; i < Math.min(clause.end, start + 26); i++) {
    const token = tokenAt(clause, i);
    // "on the channel's “Meet the Mayor” that"
    if (isWay(clause, i) || isFate(clause, i) || (token && token.quoted > depth)) continue;
    if (!token || ENDS_SEARCH.has(token.pos) || token.text === ';' || clause.words.adversatives.has(token.lower)) return null;
    // "at that time": the word points; "in May, and that was that": so does one behind "and".
    if (/^(?:preposition|coordinator)$/.test(posAt(clause, i - 1) ?? '')) continue;
    if (clause.words.complementizers.has(token.lower) && token.quoted === depth) return i;
  }
  return null;
}

/** "in writing, that": a gerund alone behind its preposition is a noun. */
const isWay = (clause: Clause, i: number): boolean =>
  tokenAt(clause, i)?.form === 'gerund' && posAt(clause, i - 1) === 'preposition' && posAt(clause, i + 1) === 'mark';
