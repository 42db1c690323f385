/** Settles which of the weighed candidates stand. */

import type { Candidate } from './candidates.js';
import { depthAt, inside, lowerAt, overlaps, posAt, tokenAt, type Words } from './clause/clause.js';
import { hasGroupIn } from './clause/groups.js';

/** A candidate with its probability and its content as it will stand. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly words: readonly Words[];
  /** Probability that it is an attribution with this source and, roughly, this content, 0–1. */
  readonly confidence: number;
  /** Probability that the content is right to the word if it is right at all, 0–1. */
  readonly exactness: () => number;
}

/** What a claim's confidence must reach, 0–1. */
export interface Bar {
  readonly claim: number;
  /** Reported speech. */
  readonly reported: number;
  /** A verb that the lexicon does not know as one that puts something forward, or one whose subject is nobody. */
  readonly unlisted: number;
  /** Reported speech inside what somebody says. */
  readonly nested: number;
  /** There, a verb with an object: a deed more often than words ("she had read the report"). */
  readonly inner: number;
}

/** What claims need where the user asks for no confidence, or the one that the user asks for. */
export const barFor = (threshold: Bar, minConfidence: number | undefined): Bar =>
  minConfidence === undefined
    ? threshold
    : { claim: minConfidence, reported: minConfidence, unlisted: minConfidence, nested: minConfidence, inner: minConfidence };

const OBJECTS: ReadonlySet<string> = new Set(['nounPhrase', 'prepositionPhrase']);

/** Of the readings of one cue, those that are nearly as likely as the likeliest may stand for it, as a share of its confidence. */
const NEARLY = 0.6;

/** A reading that takes the words on both sides of its commas may stand for the cue at this share of the likeliest's confidence, 0–1. */
const AROUND = 0.85;

/** Whether the cue of the one stands in the content of the other. */
export const standsIn = (inner: Weighed, outer: Weighed): boolean => outer.words.some((words) => inside(inner.candidate.cue, words));

/**
 * Of the candidates with a cue, best first; a cue serves once, and two claims share words only when one stands whole in the other's content.
 * @param bar confidence that a claim needs; one inside another's words needs no less than one that reports nothing
 * @returns claims in text order of their cues
 */
export function choose(weighed: readonly Weighed[], bar: Bar): Weighed[] {
  const order = readings(
    withoutSwallowed(
      weighed.filter(({ candidate }) => candidate.rule.cue !== 'quotation'),
      bar,
    ),
    bar,
  ).sort((a, b) => b.confidence - a.confidence || a.candidate.cue.from - b.candidate.cue.from);
  const taken = new Map<number, Weighed[]>();
  for (const one of order) {
    // Where its words end takes long to find out: what is too unsure anywhere needs none.
    if (one.confidence < Math.min(asked(one, false, bar), asked(one, true, bar))) continue;
    const { index } = one.candidate.clause;
    const rivals = near(taken, index, firstSentence(one));
    const nested = rivals.some((rival) => standsIn(one, rival));
    if (one.confidence < asked(one, nested, bar)) continue;
    if (rivals.some((rival) => conflict(one, rival) || isOwnSilence(one, rival)) || isVerbless(one)) continue;
    taken.set(index, [...(taken.get(index) ?? []), one]);
  }
  return [...taken.values()].flat().sort((a, b) => a.candidate.cue.from - b.candidate.cue.from);
}

/** Claims whose cues stand beside the sentences that a reading takes, from its first words to its cue. */
function near(taken: ReadonlyMap<number, readonly Weighed[]>, index: number, first: number): readonly Weighed[] {
  const out: Weighed[] = [];
  for (let i = Math.max(first, index - FARTHEST_BACK) - 1; i <= index + 1; i++) out.push(...(taken.get(i) ?? NONE));
  return out;
}

/** In sentences. */
const FARTHEST_BACK = 12;

/** “…” X said. “…” Y agreed: a quotation of sentences may begin long before the cue behind it. */
function firstSentence(one: Weighed): number {
  const { clause, rule } = one.candidate;
  // Only of these is it asked where the words begin: for others finding them out would be in vain.
  const from = rule.content === 'quotationBefore' ? one.words[0]?.from : undefined;
  return clause.tagged.tokens[from ?? -1]?.sentence ?? clause.index;
}

/** "The bank said it had no comment": that nothing is said is all that is said, and no claim of its own. */
const isOwnSilence = ({ candidate: { source, key, clause } }: Weighed, { candidate: { rule }, words }: Weighed): boolean =>
  source !== null &&
  (TOLD.has(rule.content) || rule.content === 'clauseBefore') &&
  clause.words.commenting.has(key.split('+').at(-1) ?? key) &&
  source.end - source.from === 1 &&
  posAt(clause, source.from) === 'pronoun' &&
  words.some(({ from }) => from === source.from);

const NONE: readonly Weighed[] = [];

/** "warned the bowler twice and then told …", "called his wife twice": somebody, and the verb that made a clause of it was another's. */
const isVerbless = ({ candidate: { rule, clause, key }, words }: Weighed): boolean =>
  rule.content === 'bareClause' &&
  (clause.words.addressingVerbs.has(key) || clause.words.renaming.has(key)) &&
  words.every(({ from, end }) => end <= clause.end && !hasGroupIn(clause, from, end) && depthAt(clause, from) === 0);

/** In words, what became of a candidate: chosen, too unsure, or beaten by which. */
export function whyNot(one: Weighed, chosen: readonly Weighed[], bar: Bar): string {
  if (chosen.includes(one)) return 'chosen';
  const winner = chosen.find((rival) => conflict(one, rival));
  const { rule, cue, clause } = winner?.candidate ?? one.candidate;
  const written = clause.tagged.text.slice(tokenAt(clause, cue.from)?.start, tokenAt(clause, cue.end - 1)?.end);
  if (winner) return `lost against ${rule.id} at “${written}”`;
  const nested = chosen.some((rival) => standsIn(one, rival));
  const needed = asked(one, nested, bar);
  if (one.confidence < needed) return `too unsure: it needs ${needed.toFixed(2)}${nested ? ' inside another claim' : ''}`;
  if (isVerbless(one)) return 'no verb is left in what would be said';
  return `gave way to a likelier reading of “${written}”`;
}

/** "expressed hope", "attempted to persuade": the verb alone gives way to the verb with its noun or its infinitive. */
function withoutSwallowed(weighed: readonly Weighed[], bar: Bar): Weighed[] {
  const longest = new Map<number, Weighed>();
  for (const one of weighed) {
    const known = longest.get(one.candidate.cue.from);
    if (!known || sizeOf(one) > sizeOf(known) || (sizeOf(one) === sizeOf(known) && one.confidence > known.confidence))
      longest.set(one.candidate.cue.from, one);
  }
  const told = new Map<number, Weighed>();
  for (const one of weighed)
    if (isTold(one) && one.confidence > (told.get(one.candidate.cue.from)?.confidence ?? 0)) told.set(one.candidate.cue.from, one);
  const outers = clausesOf(weighed, bar);
  return weighed.filter((one) => {
    const clause = told.get(one.candidate.cue.from);
    if (clause && clause.confidence > one.confidence * 0.7 && takesAll(one, clause)) return false;
    const other = longest.get(one.candidate.cue.from);
    if (!other || sizeOf(other) === sizeOf(one) || one.candidate.rule.cue !== 'verb') return true;
    if (other.confidence < one.confidence / 2) return true;
    return givesWay(one, other) && other.confidence < asked(other, false, bar) && !isHeld(other, outers, bar);
  });
}

/** "citing reports of": a noun that may not report takes no verb with it that does; nor does what is refused, the refusal. */
const givesWay = ({ candidate: { clause, key } }: Weighed, { candidate }: Weighed): boolean =>
  candidate.rule.cue === 'light-noun' || clause.words.refusals.has(key);

/** Whether it stands in what a likely report says: there it needs less. */
const isHeld = (one: Weighed, outers: readonly Weighed[], bar: Bar): boolean =>
  one.confidence >= asked(one, true, bar) && outers.some((outer) => isElsewhere(outer, one) && standsIn(one, outer));

const isElsewhere = (a: Weighed, b: Weighed): boolean => a.candidate.cue.from !== b.candidate.cue.from;

/** Likely reports with a clause; of a sentence of nothing but cues, the first. */
const clausesOf = (weighed: readonly Weighed[], bar: Bar): readonly Weighed[] =>
  weighed.filter(({ candidate: { rule }, confidence }) => confidence >= bar.claim && TOLD.has(rule.content)).slice(0, MOST_OUTERS);

const MOST_OUTERS = 8;

const TOLD: ReadonlySet<string> = new Set(['thatClause', 'bareClause']);

/**
 * For each cue one reading: the one whose content is likeliest to be right to the word among those that are nearly as likely as the best,
 * and that stand by themselves if the best does.
 */
function readings(weighed: readonly Weighed[], bar: Bar): Weighed[] {
  const byCue = new Map<string, Weighed[]>();
  for (const one of weighed) {
    const { from, end } = one.candidate.cue;
    const known = byCue.get(`${from} ${end}`);
    if (known) known.push(one);
    else byCue.set(`${from} ${end}`, [one]);
  }
  return [...byCue.values()].map((read) => {
    // "called the report “a smear”, adding that he …": of what will be left without its verb, another reading may stand.
    const verbal =
      read.length > 1 ? read.filter((one) => !(one.candidate.clause.words.renaming.has(one.candidate.key) && isVerbless(one))) : read;
    const all = verbal.length > 0 ? verbal : read;
    const best = all.reduce((a, b) => (b.confidence > a.confidence ? b : a));
    const stands = best.confidence >= asked(best, false, bar);
    const likely = all.filter(
      (one) => one.confidence >= (stands ? Math.max(asked(one, false, bar), best.confidence * NEARLY) : best.confidence * NEARLY),
    );
    // "By then, she said, to banks …": between commas the words on both sides are said, and none alone.
    const around = likely.find((one) => one.candidate.rule.content === 'clauseAround' && one.confidence >= best.confidence * AROUND);
    if (around) return around;
    // The best alone needs not be held against any other.
    return likely.length < 2 ? best : likeliest(likely, best);
  });
}

/** The first of those whose content is likeliest to be right to the word. */
function likeliest(likely: readonly Weighed[], best: Weighed): Weighed {
  const worth = (one: Weighed): number => one.confidence * one.exactness();
  let first = best;
  let most = worth(best);
  for (const one of likely) {
    const own = one === best ? most : worth(one);
    if (own > most) [first, most] = [one, own];
  }
  return first;
}

function asked(one: Weighed, nested: boolean, { claim, reported, unlisted, nested: nestedBar, inner }: Bar): number {
  const other = isUnlisted(one) || isNobody(one) ? unlisted : claim;
  const own = isReported(one) ? reported : other;
  if (!nested || isQuoting(one)) return own;
  if (OBJECTS.has(one.candidate.rule.content)) return inner;
  return isReported(one) ? nestedBar : other;
}

/** “My boss said, ‘No pay’”: marks leave no doubt that it is said. */
const isQuoting = ({ candidate: { rule } }: Weighed): boolean => rule.content === 'quotationAfter' || rule.content === 'quotationBefore';

const isUnlisted = ({ candidate: { rule, key, clause } }: Weighed): boolean => rule.cue === 'verb' && !clause.words.verbActs.has(key);

/**
 * A verb of reporting with a clause or a quotation, a colon with a quotation, any verb behind a quotation that ends with a comma (“…,” came
 * the reply), or one that is known to put something forward with a pause and a quotation behind it (commanded: “…”). "nobody asked him"
 * reports nothing.
 */
const isReported = ({ candidate: { key, rule, content, clause } }: Weighed): boolean =>
  (rule.content === 'quotationBefore' &&
    (content.signs.ends === ',' || (ASKS.test(content.signs.ends ?? '') && clause.words.verbActs.has(key)))) ||
  (rule.content === 'quotationAfter' && /^[:,]$/.test(content.signs.pause ?? '') && clause.words.verbActs.has(key)) ||
  (rule.cue === 'colon'
    ? content.signs.shape?.includes('quoted') === true
    : rule.cue === 'verb' && clause.words.clauseTakers.has(key) && rule.content !== 'nounPhrase' && rule.content !== 'prepositionPhrase');

const ASKS = /^[?!]$/;

/** "nobody had asked him" */
const isNobody = ({ candidate: { source, clause } }: Weighed): boolean =>
  source !== null && clause.words.nobody.has(lowerAt(clause, source.end - 1));

/** "told the court that …": an addressee and then a clause. */
const isTold = ({ candidate: { content, rule } }: Weighed): boolean => content.addressee !== null && CLAUSES.has(rule.content);

const CLAUSES: ReadonlySet<string> = new Set(['thatClause', 'bareClause', 'whClause', 'infinitive', 'quotationAfter']);

/** Whether the one takes the addressee of the other into its content. */
function takesAll(one: Weighed, { candidate: { content } }: Weighed): boolean {
  if (one.candidate.rule.cue !== 'verb' || content.addressee === null) return false;
  const first = one.words[0];
  return first !== undefined && first.from <= content.addressee.from;
}

const sizeOf = ({ candidate: { cue } }: Weighed): number => cue.end - cue.from;

function conflict(a: Weighed, b: Weighed): boolean {
  if (overlaps(a.candidate.cue, b.candidate.cue) || isOfSource(a, b) || isOfSource(b, a)) return true;
  if (standsIn(a, b) || standsIn(b, a)) return false;
  // What a passive is about may be content to another cue as well.
  if (hasAgent(a) || hasAgent(b)) return false;
  return shareOf(a.words, b.words) > 0.5;
}

/** "A note found in his room said": what tells of whoever speaks reports nothing by itself. */
const isOfSource = ({ candidate: { cue, clause, key, rule, source } }: Weighed, { candidate: other }: Weighed): boolean =>
  rule.cue === 'verb' &&
  !clause.words.commonCues.has(key) &&
  source !== null &&
  other.source !== null &&
  clause === other.clause &&
  source.from === other.source.from &&
  inside(cue, other.source) &&
  tokenAt(clause, cue.from)?.form !== 'gerund';

/** "condemned by the allies": a passive that names who, and is about its subject. */
const hasAgent = ({ candidate: { rule, source, content } }: Weighed): boolean =>
  rule.content === 'passiveSubject' && source !== null && content.addressee === null;

/** Shared words as a share of the shorter content, 0–1. */
function shareOf(a: readonly Words[], b: readonly Words[]): number {
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.from, y.from));
  const size = (spans: readonly Words[]): number => spans.reduce((sum, words) => sum + words.end - words.from, 0);
  return shared / Math.max(1, Math.min(size(a), size(b)));
}
