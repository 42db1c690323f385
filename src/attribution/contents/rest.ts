/** Contents that are what the sentence has besides the cue and its source. */

import { hasFinite } from '../boundaries/shared.js';
import { type Clause, lowerAt, posAt, sentenceEnd, tokenAt, type Words } from '../clause/clause.js';
import { groupAt, groupTo } from '../clause/groups.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { headNoun, kindOfPhrase } from '../heads.js';
import { isSpeaking } from '../subjects/speaking.js';
import { breaksOff, clauseStart, leftEdge, limit, rightEdge } from './extent.js';
import { addresseeBehind, behind } from './told.js';
import { bucket, type ContentFinder, found, type Site } from './types.js';

/** `as X said`, `as announced by X`: the sentence around it. */
export const asClause: ContentFinder = (site) => {
  const edge = leftEdge(site) - 1;
  if (!site.clause.words.comparers.has(lowerAt(site.clause, edge))) return null;
  const content = restOfSentence({ ...site, cue: { from: edge, end: site.cue.end } });
  return content && { ...content, signs: { ...content.signs, behind: behind(site) } };
};

/** `as announced by X`: only verbs of reporting attribute this way; "as led by X" does not. */
export const asReportedBy: ContentFinder = (site) =>
  site.group && site.clause.words.clauseTakers.has(site.group.lemma) ? asClause(site) : null;

/** `as X told the court`: the sentence around it, where nothing stands behind whoever is told. */
export const asTold: ContentFinder = (site) => {
  const { clause } = site;
  const told = addresseeBehind(site);
  if (!told || !ENDS_TOLD.test(posAt(clause, told.end) ?? 'mark') || !canHear(clause, told)) return null;
  const edge = leftEdge(site) - 1;
  if (!clause.words.comparers.has(lowerAt(clause, edge))) return null;
  return restOfSentence({ ...site, cue: { from: edge, end: told.end } });
};

/** Somebody, a group or a sitting: not "told jokes". */
const canHear = (clause: Clause, told: Words): boolean =>
  isSpeaking(clause, told) ||
  clause.words.toldKinds.has(kindOfPhrase(clause, told) ?? '') ||
  clause.words.hearings.has(headNoun(clause, told) ?? '');

const ENDS_TOLD = /^(?:mark|preposition|adverb)$/;

/** For `according to X, …`: the rest of the sentence, or what stands before, or both. */
export const restOfSentence: ContentFinder = (site) => {
  const { clause, cue } = site;
  const relative = relativeAround(site);
  if (relative) return found(relative, { signs: { shape: ['inside'], size: bucket(relative[1].end - relative[1].from) } });
  const inserted = insertionAround(clause, cue.from, rightEdge(site));
  if (inserted)
    return found([{ from: inserted.from, end: cue.from }], { signs: { shape: ['inside'], size: bucket(cue.from - inserted.from) } });
  const before = cue.from > clause.from && !opensReported(clause, cue.from) ? beforePhrase(clause, cue.from) : null;
  const rest = sides(clause, before, afterPhrase(site, before));
  const first = rest?.words[0];
  if (!rest || !first) return null;
  const paused = /^[,—–-]$/.test(lowerAt(clause, cue.from - 1));
  return found(rest.words, {
    signs: { side: rest.side, paused, size: bucket(first.end - first.from) },
    openStart: before !== null,
  });
};

/** "Said that, according to its log, the ship …": behind a "that" the phrase stands in what is said. */
function opensReported(clause: Clause, from: number): boolean {
  const at = lowerAt(clause, from - 1) === ',' ? from - 2 : from - 1;
  return clause.words.complementizers.has(lowerAt(clause, at)) && groupTo(clause, at) !== undefined;
}

/** What stands behind the phrase; where something stands before it, only a comma makes the rest a part of the content. */
function afterPhrase(site: Site, before: Words | null): Words | null {
  const { clause } = site;
  const edge = pauseFrom(clause, rightEdge(site));
  const paused = lowerAt(clause, edge) === ',';
  const from = paused ? behindAsides(site, edge + 1) : edge;
  const least = before && breaksOff(clause, before.end) ? 1 : 2;
  return sentenceEnd(clause) - from >= least && (paused || !before) ? { from, end: limit(clause, from) } : null;
}

/** "According to Ana Lind, who took over in May, …", "According to police, though, …": behind the comma that ends what is told of the source. */
function behindAsides(site: Site, start: number): number {
  const { clause } = site;
  let from = start;
  for (let asides = 0; asides < MOST_ASIDES; asides++) {
    const comma = commaFrom(clause, from);
    if (comma === null || !isAside(site, { from, end: comma }, asides > 0)) break;
    from = comma + 1;
  }
  return from;
}

const MOST_ASIDES = 3;

/** The next comma, with a verb of a sentence behind it. */
function commaFrom(clause: Clause, from: number): number | null {
  for (let at = from; at < clause.end; at++) if (lowerAt(clause, at) === ',') return hasFinite(clause, at + 1, clause.end) ? at : null;
  return null;
}

/** A relative clause; or with no verb of its own an age, a word in passing, where somebody is of, when a paper came out, who else tells it. */
function isAside({ clause, subject }: Site, words: Words, isFurther: boolean): boolean {
  const { relatives, relativeOpeners, complementizers, genitives } = clause.words;
  const opener = lowerAt(clause, posAt(clause, words.from) === 'preposition' ? words.from + 1 : words.from);
  if ((relatives.has(opener) || relativeOpeners.has(opener)) && !complementizers.has(opener)) return true;
  if (hasFinite(clause, words.from, words.end)) return false;
  const first = tokenAt(clause, words.from);
  if (words.end - words.from === 1) return /^(?:number|adverb|subordinator)$/.test(first?.pos ?? '');
  if (genitives.has(first?.lower ?? '') || (isFurther && first?.pos === 'coordinator')) return true;
  const isPaper = subject !== null && !isSpeaking(clause, subject);
  return first?.pos === 'verb' && first.form === 'gerund'
    ? clause.words.verbActs.has(first.lemma)
    : isPaper && holdsParticiple(clause, words);
}

/** A short rest is no second half ("…, according to X, a doctor") unless the first half lacks its verb, or what its last word asks for. */
function sides(clause: Clause, before: Words | null, after: Words | null): { side: string; words: readonly Words[] } | null {
  if (!before) return after && { side: 'after', words: [after] };
  if (after && hasFinite(clause, before.from, before.end) && tellsOfSource(clause, after.from)) return { side: 'before', words: [before] };
  const split = after !== null && finiteAt(clause, after.from) && !hasFinite(clause, before.from, before.end);
  return after && (split || breaksOff(clause, before.end) || after.end - after.from > 3)
    ? { side: 'around', words: [before, after] }
    : { side: 'before', words: [before] };
}

/** "…, according to Lind, who teaches law", "…, according to Brennar, a site that tracks rents": behind a whole sentence, who or what the source is. */
function tellsOfSource(clause: Clause, from: number): boolean {
  const { relatives, relativeOpeners, complementizers } = clause.words;
  const opener = lowerAt(clause, from);
  if (complementizers.has(opener)) return false;
  if (relatives.has(opener) || (relativeOpeners.has(opener) && posAt(clause, from + 1) !== 'number')) return true;
  const phrase = posAt(clause, from) === 'determiner' ? nounPhraseAfter(clause, from) : null;
  return phrase !== null && phrase.end - from > 1 && groupAt(clause, phrase.end)?.finite !== true;
}

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
  while (/^[,—–-]$/.test(lowerAt(clause, end - 1))) end--;
  if (end <= clause.from) return null;
  const from = clauseStart(clause, end);
  return clause.tagged.tokens.slice(from, end).every(({ pos }) => pos === 'mark') ? null : { from, end };
}

/** `Two boys, who according to the crew were asleep, drowned`: of a relative clause only its own words. */
function relativeAround(site: Site): readonly [Words, Words] | null {
  const { clause, cue } = site;
  const opener = lowerAt(clause, cue.from - 1) === ',' ? cue.from - 2 : cue.from - 1;
  const from = lowerAt(clause, rightEdge(site)) === ',' ? rightEdge(site) + 1 : rightEdge(site);
  if (!clause.words.relatives.has(lowerAt(clause, opener)) || !finiteAt(clause, from)) return null;
  const set = lowerAt(clause, opener - 1) === ',';
  let end = from;
  while (end < sentenceEnd(clause) && !(set && lowerAt(clause, end) === ',')) end++;
  return [
    { from: opener, end: opener + 1 },
    { from, end },
  ];
}

/** For a hearsay adverb: its clause without it. */
export const ownClause: ContentFinder = ({ clause, cue }) => {
  const own = insertionAround(clause, cue.from, cue.end) ?? { from: clause.from, end: sentenceEnd(clause) };
  const spans = [
    { from: own.from, end: cue.from },
    { from: cue.end, end: own.end },
  ].filter((words) => words.end > words.from);
  return spans.length > 0 ? found(spans) : null;
};

/** `The call, requested by the mayor according to the union, was short`: what stands between the commas is a statement of its own. */
function insertionAround(clause: Clause, start: number, from: number): Words | null {
  let open = start - 1;
  while (open > clause.from && posAt(clause, open) !== 'mark') open--;
  let close = from;
  while (close < clause.end && posAt(clause, close) !== 'mark') close++;
  if (lowerAt(clause, open) !== ',' || lowerAt(clause, close) !== ',' || open === clause.from) return null;
  const words = { from: open + 1, end: close };
  return holdsParticiple(clause, words) && finiteAt(clause, close + 1) ? words : null;
}

/** A participle opens the words, adverbs aside, and no finite verb stands in them. */
function holdsParticiple(clause: Clause, { from, end }: Words): boolean {
  let i = from;
  while (posAt(clause, i) === 'adverb') i++;
  const form = tokenAt(clause, i)?.form;
  return i < end - 1 && posAt(clause, i) === 'verb' && (form === 'past' || form === 'participle');
}

const finiteAt = (clause: Clause, at: number): boolean => groupAt(clause, at)?.finite === true;
