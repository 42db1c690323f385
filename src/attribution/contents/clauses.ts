/** Contents that are clauses behind the cue. */

import type { Pos, Token } from '../../document.js';
import { type Clause, isQuoteMark, lowerAt, posAt, tokenAt, type VerbGroup, type Words } from '../clause/clause.js';
import { groupAt, nextFinite } from '../clause/groups.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { behindMeasure } from '../clause/phrases/measures.js';
import { isTimeAsSubject, isTimePhrase } from '../clause/phrases/times.js';
import { opensQuote } from '../clause/quotations.js';
import { kindOfPhrase } from '../heads.js';
import { beforeAnswer, leftEdge, limit } from './extent.js';
import { type Gap, gapSign, gapSigns, gaps } from './gaps.js';
import type { Shape, Signs } from './signs.js';
import { tellsHearer } from './told-apart.js';
import { type ContentFinder, found, type Site } from './types.js';

/** `said that …`, `told X on Monday that …` */
export const thatClause: ContentFinder = (site) => {
  const { clause } = site;
  // "called that number a fantasy": a verb of naming takes an object and its name.
  if (site.group && clause.words.namingVerbs.has(site.group.lemma) && !clause.words.clauseTakers.has(site.group.lemma)) return null;
  for (const gap of gaps(site)) {
    if (!opensThat(clause, gap) || isNouns(site, gap) || isCame(site, gap) || tellsHearer(clause, gap) || isOfThing(site, gap)) continue;
    const named = gap.addressee !== null && clause.words.clauseNouns.has(lowerAt(clause, gap.addressee.end - 1));
    if (gap.addressee && !named && !canBeTold(site, gap.addressee)) continue;
    if (gap.plain && !gap.addressee && nextIsNounOnly(clause, gap.at + 1)) return null;
    return found([clauseFrom(site, openingOf(site, gap.at))], {
      addressee: named ? null : gap.addressee,
      signs: gapSigns(clause, gap),
      open: true,
    });
  }
  return null;
};

/** The clause of a noun ends where somebody answers to it. */
const clauseFrom = ({ clause, group }: Site, from: number): Words => ({
  from,
  end: (group ? null : beforeAnswer(clause, from)) ?? limit(clause, from),
});

/** Behind the "that", unless it is part of what is said. */
const openingOf = (site: Site, at: number): number => (points(site, at) ? at : at + 1);

/** "said that was not so": with no subject of its own behind it, the word is one. "Said that had he known …" has one further on. */
const points = ({ clause, cue }: Site, at: number): boolean => at === cue.end && isSubjectOf(clause, at);

/** Whether a "that" is the subject of the verb behind it. */
export function isSubjectOf(clause: Clause, at: number): boolean {
  if (!/^(?:auxiliary|modal)$/.test(posAt(clause, at + 1) ?? '')) return false;
  const next = posAt(clause, at + 2) ?? 'mark';
  return groupAt(clause, at + 1)?.copula === true ? next !== 'pronoun' && next !== 'mark' : !INVERTED.test(next);
}

/** A subject behind its verb. */
const INVERTED = /^(?:pronoun|determiner|possessive|name|mark)$/;

/** "asked so many questions that the tour ran late": what came of it; but "said so". */
function isCame({ clause, cue }: Site, { at }: Gap): boolean {
  for (let i = cue.end; i < at - 1; i++)
    if (clause.words.degrees.has(lowerAt(clause, i)) && /^(?:adverb|adjective|determiner)$/.test(posAt(clause, i + 1) ?? '')) return true;
  return false;
}

/** "pushed back on suggestions that": the clause is the noun's; but "states in its report that". */
const isNouns = (site: Site, { at, addressee }: Gap): boolean =>
  addressee === null &&
  at > site.cue.end &&
  site.clause.words.aired.has(site.clause.words.singular(lowerAt(site.clause, at - 1))) &&
  !isSaidIn(site, at - 1);

/** "a plan that would cost millions", "tweeted reports of a fire that had hurt ten": a "that" with its verb at once tells of the noun before it. */
const isOfThing = ({ clause, group, cue }: Site, { at, addressee }: Gap): boolean =>
  (addressee === null || !isSomebody(clause, addressee)) &&
  (group ? at > cue.end : at >= cue.end) &&
  posAt(clause, at - 1) === 'noun' &&
  !isTimePhrase(clause, at - 1) &&
  isSubjectOf(clause, at);

/** Of what kind is not known, or one that can be told. */
function isSomebody(clause: Clause, phrase: Words): boolean {
  const kind = kindOfPhrase(clause, phrase);
  return kind === null || clause.words.toldKinds.has(kind);
}

/** In one paper, by a verb that takes a clause. */
const isSaidIn = ({ clause, cue, group }: Site, noun: number): boolean =>
  group !== null &&
  clause.words.clauseTakers.has(group.lemma) &&
  clause.words.occasionMarks.has(lowerAt(clause, cue.end)) &&
  clause.words.singular(lowerAt(clause, noun)) === lowerAt(clause, noun);

/** A "that" with a clause behind it: in "told me that to my face", "said that last summer" the word points. */
const opensThat = (clause: Clause, { at, plain }: Gap): boolean =>
  clause.words.complementizers.has(lowerAt(clause, at)) &&
  clause.end - at >= 3 &&
  (!(plain || isTimePhrase(clause, at + 1)) || holdsVerb(clause, at + 1));

/** A verb to the end of the sentence, but that of "didn't you?", or words that open a clause whose verb looks like a noun. */
const holdsVerb = (clause: Clause, from: number): boolean =>
  (!POINTED.test(posAt(clause, from) ?? 'mark') && clause.end - from > LONGEST_TIME) ||
  isQuoteMark(tokenAt(clause, from)) ||
  (!isTagQuestion(clause, from) && clause.groups.some(({ head, infinitive }) => head >= from && !infinitive));

/** "that last summer too.": in words, with its stop. */
const LONGEST_TIME = 4;

/** What stands behind a "that" that points back: "said that in May". */
const POINTED = /^(?:mark|preposition|adverb|coordinator)$/;

const isTagQuestion = (clause: Clause, at: number): boolean =>
  lowerAt(clause, at) === ',' && /^(?:auxiliary|modal)$/.test(posAt(clause, at + 1) ?? '') && lowerAt(clause, clause.end - 1) === '?';

/** "rejected any plan that …": only some verbs, or a "to", have somebody told before their clause. */
export const canBeTold = ({ clause, group }: Site, addressee: Words): boolean =>
  clause.words.recipientMarks.has(lowerAt(clause, addressee.from - 1)) ||
  (group !== null && (clause.words.addressingVerbs.has(group.lemma) || clause.words.promisingVerbs.has(group.lemma)));

/** "that" as a pronoun or a determiner with nothing behind it: "He said that." */
function nextIsNounOnly(clause: Clause, i: number): boolean {
  if (posAt(clause, i) !== 'mark' || isQuoteMark(tokenAt(clause, i))) return false;
  if (lowerAt(clause, i) === ',' && opensQuote(clause, i + 1)) return false;
  if (lowerAt(clause, i) === ',' && (OPENS_INSERTION.has(posAt(clause, i + 1) ?? 'mark') || isGerundOf(clause, i + 1))) return false;
  return !/^[,—–-]$/.test(lowerAt(clause, i)) || !closesAgain(clause, i);
}

/** "said that, according to its log, …"; but in "denied that, saying …" the word points, and what follows is told anew. */
const isGerundOf = (clause: Clause, at: number): boolean =>
  tokenAt(clause, at)?.form === 'gerund' && !clause.words.clauseTakers.has(groupAt(clause, at)?.lemma ?? '');

/** "argue that, while …": an insertion right behind "that". */
const OPENS_INSERTION: ReadonlySet<Pos> = new Set<Pos>(['subordinator', 'preposition', 'wh', 'adverb']);

/** "indicate that — at least for now — X": the mark that closes an insertion, with a clause behind it. */
function closesAgain(clause: Clause, open: number): boolean {
  for (let i = open + 2; i < Math.min(clause.end, open + 16); i++)
    if (lowerAt(clause, i) === lowerAt(clause, open)) return clauseSigns(clause, i + 1) !== null;
  return false;
}

/** `said he was ready`: a subject and a finite verb with no "that". */
export const bareClause: ContentFinder = (site) => {
  const { clause, group } = site;
  if (isCompared(site) || isSentOut(site)) return null;
  const all = gaps(site).flatMap((gap) => {
    if (gap.addressee && !gap.plain && lowerAt(clause, gap.at) === ',') return [];
    const signs = asksSomebody(site, gap.at) ? null : (clauseSigns(clause, gap.at) ?? laterClauseSigns(clause, gap.at));
    return signs ? [{ gap, signs }] : [];
  });
  // "told reporters she was ready": whoever is told is no subject of the clause.
  const tells = group !== null && (clause.words.addressingVerbs.has(group.lemma) || clause.words.promisingVerbs.has(group.lemma));
  const informs = tells && !clause.words.questioningVerbs.has(group.lemma);
  const told = informs ? all.find((one) => isToldClause(clause, one) && mayHear(site, one.gap.addressee)) : null;
  const best = told ?? all[0];
  if (!best) return null;
  const { gap, signs } = best;
  return found([{ from: gap.at, end: limit(clause, gap.at) }], {
    addressee: gap.addressee,
    signs: { ...signs, ...gapSigns(clause, gap) },
    open: true,
  });
};

/** "posted a message saying the port would close": what is put out, and what it says. */
export function isSentOut({ clause, cue, group }: Site): boolean {
  const sent = group && clause.words.sending.has(group.lemma) ? nounPhraseAfter(clause, cue.end) : null;
  const says = sent && groupAt(clause, sent.end);
  if (!says) return false;
  // "emailed parents to say the school would shut"
  return says.gerund ? clause.words.clauseTakers.has(says.lemma) : says.infinitive && clause.words.commonCues.has(says.lemma);
}

/** "promised investors it would", but "promises “water by the time I retire”": whom a verb of promising has beside it must be somebody. */
const mayHear = ({ clause, group }: Site, told: Words | null): boolean =>
  told === null ||
  !group ||
  clause.words.addressingVerbs.has(group.lemma) ||
  posAt(clause, told.end - 1) === 'pronoun' ||
  clause.words.toldKinds.has(kindOfPhrase(clause, told) ?? '');

/** Behind whoever is told, a clause whose verb is near, or which opens with a pronoun that is always a subject ("tells court he never saw it"). */
const isToldClause = (clause: Clause, { gap, signs }: { gap: Gap; signs: Signs }): boolean =>
  gap.addressee !== null &&
  posAt(clause, gap.at) !== 'verb' &&
  (signs.verb === 'next' || clause.words.subjectPronouns.has(lowerAt(clause, gap.at)));

/** "asked the class who had broken it": whoever is asked, and a question. */
function asksSomebody({ clause, group }: Site, at: number): boolean {
  const phrase = group && clause.words.questioningVerbs.has(group.lemma) ? nounPhraseAfter(clause, at, false) : null;
  return phrase !== null && posAt(clause, phrase.end) === 'wh';
}

/** How many words may stand between a subject and its verb. */
const FARTHEST = 24;

/** "As I said when she came, …": what is said stands behind the whole comparison. */
function isCompared(site: Site): boolean {
  const before = leftEdge(site) - 1;
  return site.clause.words.comparers.has(lowerAt(site.clause, before)) && (posAt(site.clause, before - 1) ?? 'mark') === 'mark';
}

/** What the clause at `at` looks like, or null if there is none: a subject, and a finite verb near enough to be its own. */
function clauseSigns(clause: Clause, at: number): Signs | null {
  if ((isTimePhrase(clause, at) && !isTimeAsSubject(clause, at)) || !mayOpenClause(clause, tokenAt(clause, at))) return null;
  const start = isQuoteMark(tokenAt(clause, at)) ? at + 1 : at;
  const next = clause.words.objectPronouns.has(lowerAt(clause, start)) ? null : subjectEnd(clause, behindMeasure(clause, start));
  if (next === null) return null;
  const group = nextFinite(clause, Math.max(start, next - 2));
  if (!group || group.from - next > FARTHEST || isParted(clause, next, group.from)) return null;
  // "warned the driver and let him go", "read it twice and left": a verb right behind "and" has its subject before.
  if (posAt(clause, group.from - 1) === 'coordinator' || (group.from === next + 1 && lowerAt(clause, next) === ',')) return null;
  return { verb: distance(group.from - next), starts: subjectClass(tokenAt(clause, start)), shape: verbShape(clause, group) };
}

/** "shown us a single figure; it sends lawyers": a verb behind a semicolon belongs to another clause. */
function isParted(clause: Clause, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (lowerAt(clause, i) === ';' || isResult(clause, i)) return true;
  return false;
}

/** "repeated the joke so often that his aunt hid": what came of it. */
const isResult = (clause: Clause, that: number): boolean =>
  clause.words.complementizers.has(lowerAt(clause, that)) &&
  posAt(clause, that - 1) === 'adverb' &&
  clause.words.degrees.has(lowerAt(clause, that - 2));

const LEADS: ReadonlySet<Pos> = new Set<Pos>(['preposition', 'subordinator', 'adverb']);

/** `said despite the rain, the race would go on`: a phrase or a clause up to a comma, and the clause itself behind it. */
function laterClauseSigns(clause: Clause, gap: number): Signs | null {
  const at = lowerAt(clause, gap) === ',' ? gap + 1 : gap;
  const token = tokenAt(clause, at);
  if (!token || !LEADS.has(token.pos) || isTimePhrase(clause, at)) return null;
  for (let i = at + 2; i < Math.min(clause.end, at + 16); i++) {
    if (lowerAt(clause, i) !== ',') continue;
    const signs = clauseSigns(clause, i + 1);
    return signs && { ...signs, lead: token.lower };
  }
  return null;
}

const mayOpenClause = ({ words }: Clause, token: Token | undefined): boolean =>
  token !== undefined && !words.complementizers.has(token.lower) && (token.pos !== 'mark' || isQuoteMark(token) || token.text === '(');

function subjectEnd(clause: Clause, start: number): number | null {
  const phrase = nounPhraseAfter(clause, start);
  if (phrase) return phrase.end;
  return clause.words.placeholders.has(lowerAt(clause, start)) ? start + 1 : null;
}

function distance(words: number): string {
  if (words <= 0) return 'next';
  if (words <= 2) return 'near';
  return words < 8 ? 'far' : 'farther';
}

const subjectClass = (token: Token | undefined): string => (token?.pos === 'pronoun' || token?.pos === 'determiner' ? token.pos : 'other');

/** A verb with helpers is surely finite; a bare past form may be a participle. */
function verbShape(clause: Clause, { copula, head, from }: VerbGroup): Shape[] {
  if (copula || head !== from) return ['helped'];
  return tokenAt(clause, head)?.form === 'past' ? ['past'] : [];
}

/** `whether …`, `what …`, `how …`, `if …` */
export const whClause: ContentFinder = (site) => {
  const { clause } = site;
  if (isCompared(site)) return null;
  for (const gap of gaps(site)) {
    const token = tokenAt(clause, gap.at);
    const fits = token && (token.pos === 'wh' || clause.words.questionOpeners.has(token.lower));
    // "told the man who …": a relative clause of the one who is told.
    const asks = site.group !== null && clause.words.questioningVerbs.has(site.group.lemma);
    if (!fits || tellsHearer(clause, gap) || (gap.addressee && clause.words.relatives.has(token.lower) && !asks)) continue;
    const signs = { ...gapSign(gap), wh: token.lower };
    return found([{ from: gap.at, end: limit(clause, gap.at) }], { addressee: gap.addressee, signs, open: true });
  }
  return null;
};

/** A clause, with its "that" or without: `has it (that) the mill will close` */
export const clause: ContentFinder = (site) => thatClause(site) ?? bareClause(site);
