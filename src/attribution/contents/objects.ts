/** Contents that are phrases behind the cue: objects, phrases with a preposition, infinitives, gerunds. */

import type { Pos, Token } from '../../document.js';
import { type Clause, isQuoteMark, lowerAt, posAt, tokenAt, type VerbGroup, type Words } from '../clause/clause.js';
import { finitesIn, groupAt, nextFinite } from '../clause/groups.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { isTimePhrase } from '../clause/phrases/times.js';
import { opensQuote, quotationAt } from '../clause/quotations.js';
import { headNoun, kindOfPhrase } from '../heads.js';
import { behindInsertion, skipAdjuncts } from './adjuncts.js';
import { clause, isSentOut, whClause } from './clauses.js';
import { behindSubject, limit } from './extent.js';
import { type Gap, gapSign, gapSigns, gaps } from './gaps.js';
import { isNicknamed, isTitle } from './names.js';
import { isPlainObject } from './plain-objects.js';
import type { Signs } from './signs.js';
import { isToldApart } from './told-apart.js';
import { aboutOf, type Content, type ContentFinder, found, markOrClass, type Site } from './types.js';

/** `urged Oslo to stop`, `promised to pay` */
export const infinitive: ContentFinder = (site) => {
  const { clause, group } = site;
  // "attributed the loss to rain"
  if (group && (clause.words.ascribing.has(group.lemma) || clause.words.takingIn.has(group.lemma))) return null;
  for (const gap of gaps(site)) {
    const not = isNot(clause, gap.at) ? 1 : 0;
    if (
      posAt(clause, gap.at + not) !== 'to' ||
      isAsked(clause, gap) ||
      isAcknowledged(site, gap) ||
      isNoBidding(site, gap, gap.at + not + 1)
    )
      continue;
    const raised = gap.addressee && group && isRaised(clause, group, gap.at + not + 1) ? gap.addressee : null;
    const from = raised?.from ?? gap.at;
    return found([{ from, end: limit(clause, gap.at) }], { addressee: raised ? null : gap.addressee, signs: gapSign(gap), open: true });
  }
  return null;
};

/** A verb that bids or warns somebody. */
const isBidding = ({ clause, group }: Site): boolean =>
  group !== null &&
  (clause.words.addressingVerbs.has(group.lemma) || /^(?:demand|warn)$/.test(clause.words.verbActs.get(group.lemma) ?? ''));

/** "blocked a law that would have made shops close": only whoever is bidden something is told apart from others. */
const isNoBidding = (site: Site, gap: Gap, verb: number): boolean =>
  isPurpose(site, verb) || (isToldApart(site.clause, gap) && !isBidding(site));

/** "emailed parents to say the school would shut": why words were sent is told by what they say. */
const isPurpose = ({ clause, group }: Site, verb: number): boolean =>
  group !== null && clause.words.sending.has(group.lemma) && clause.words.commonCues.has(tokenAt(clause, verb)?.lemma ?? '');

/** "told us not to sell", "never to sell" */
const isNot = (clause: Clause, at: number): boolean => clause.words.negators.has(lowerAt(clause, at)) || posAt(clause, at) === 'not';

/** "demanding a right to rest", "seeking a chance to talk": a thing is asked for, and not spoken to; but "sent a note to pay". */
const isAsked = (clause: Clause, { addressee }: Gap): boolean =>
  addressee !== null && isOne(clause, addressee.from) && isThing(clause, addressee) && kindIn(clause, addressee) !== 'communication';

/** Of a kind that is known, and that nobody could tell anything. */
const isThing = (clause: Clause, phrase: Words): boolean =>
  clause.words.kindOf(headNoun(clause, phrase) ?? '') !== null && !clause.words.toldKinds.has(kindIn(clause, phrase));

/** "recognised the need to act": what is acknowledged, with what it is to do. */
const isAcknowledged = ({ clause, group }: Site, { addressee }: Gap): boolean =>
  addressee !== null &&
  group?.particle === null &&
  OPENS_OBJECT.has(posAt(clause, addressee.from) ?? 'mark') &&
  isThing(clause, addressee) &&
  /^(?:state|confirm)$/.test(clause.words.verbActs.get(group?.lemma ?? '') ?? '') &&
  !clause.words.addressingVerbs.has(group?.lemma ?? '');

/** "judged the evidence to be weak", "expects profits to fall": what is held to be so is thought of, and not spoken to. */
const isRaised = (clause: Clause, { lemma }: VerbGroup, verb: number): boolean =>
  clause.words.foreseeing.has(lemma) || (clause.words.holding.has(lemma) && clause.words.beingForms.has(lowerAt(clause, verb)));

/** `condemned the war`, `rejected the charge as baseless` */
export const nounPhrase: ContentFinder = (site) => {
  const { clause } = site;
  const at = objectStart(clause, behindHearer(site));
  const pointed = pointedAt(site, at);
  if (pointed) return pointed;
  if (isAnswer(site, at)) return found([{ from: at, end: at + 1 }], { signs: { object: 'answer' } });
  if (isBareTime(clause, at) || opensThatClause(clause, at) || isTitleAt(site, at) || isNicknamed(site, at)) return null;
  const start = isQuoteMark(tokenAt(clause, at)) ? at + 1 : at;
  const phrase = nounPhraseAfter(clause, start);
  if (
    !phrase ||
    isMereDocument(site, phrase) ||
    isSentOut(site) ||
    isOwnClause(site, start, phrase) ||
    isHandedOver(site, start) ||
    isPlainObject(site, phrase)
  )
    return null;
  if (isTold(site, phrase) && !isPromised(site, phrase)) return promised(site, phrase);
  if (isPointer(clause, phrase)) return found([phrase], { signs: objectSigns(clause, start, phrase) });
  return found([{ from: at, end: limit(clause, at) }], { signs: objectSigns(clause, start, phrase), open: true });
};

/** "would not give us a date": whoever is not told. */
function behindHearer(site: Site): number {
  const { clause, group } = site;
  const at = behindSubject(site);
  return group?.negated === true && clause.words.withheld.has(group.lemma) && isHandedOver(site, at) ? at + 1 : at;
}

/** "denied this a little later": a word that points back, and when. */
const isPointer = (clause: Clause, { from, end }: Words): boolean =>
  end === from + 1 && clause.words.backPointers.has(lowerAt(clause, from)) && isTimeBehind(clause, end);

/** A time at once or behind a measure of it: "a little later", "shortly afterwards", "two days ago". */
function isTimeBehind(clause: Clause, at: number): boolean {
  for (let i = at; i < at + MEASURE && !/^(?:mark|verb|preposition)$/.test(posAt(clause, i) ?? 'mark'); i++)
    if (isTimePhrase(clause, i) || clause.words.afterMarks.has(lowerAt(clause, i))) return true;
  return isTimePhrase(clause, at);
}

/** Words between what is pointed at and the word for the time. */
const MEASURE = 4;

/** "said that last summer", "told me that to my face": a word that points back to what was said. */
function pointedAt({ clause, group }: Site, at: number): Content | null {
  if (!group || !clause.words.clauseTakers.has(group.lemma)) return null;
  const told = clause.words.addressingVerbs.has(group.lemma) && posAt(clause, at) === 'pronoun' ? at + 1 : at;
  if (
    !clause.words.complementizers.has(lowerAt(clause, told)) ||
    !(ENDS_ANSWER.has(posAt(clause, told + 1) ?? 'mark') || isTimePhrase(clause, told + 1))
  )
    return null;
  if (finitesIn(clause, told + 1, clause.end) > 0 && !/^(?:mark|coordinator|subordinator)$/.test(posAt(clause, told + 1) ?? 'mark'))
    return null;
  const addressee = told > at ? { from: at, end: told } : null;
  return found([{ from: told, end: told + 1 }], { addressee, signs: { object: 'answer' } });
}

/** `sang “Home Again” twice`: the name of a work. */
function isTitleAt({ clause, group }: Site, at: number): boolean {
  const quotation = opensQuote(clause, at) ? quotationAt(clause, at) : null;
  return (
    quotation !== null &&
    isTitle(clause, quotation) &&
    !(group && clause.words.uttered.has(group.lemma) && !clause.words.authoring.has(group.lemma))
  );
}

/** "issued a statement on Thursday", "published its report": of what is put out, nothing is said; but "would not release the report". */
function isMereDocument({ clause, group }: Site, { from, end }: Words): boolean {
  if (group?.negated === true && clause.words.withheld.has(group.lemma)) return false;
  const head = headNoun(clause, { from, end });
  return group !== null && head !== null && clause.words.issuing.has(group.lemma) && clause.words.issues.has(clause.words.singular(head));
}

/** "indicated publicly their support", "announced on Monday the merger": an object with its determiner may stand behind adjuncts. */
function objectStart(clause: Clause, behind: number): number {
  const bare = isBareTime(clause, behind) ? skipAdjuncts(clause, behind) : skipAdverbs(clause, behind);
  const places = [bare, behindInsertion(clause, behind) ?? behind];
  return places.find((at) => OPENS_OBJECT.has(posAt(clause, at) ?? 'mark')) ?? behind;
}

/** "on Monday", but not "the Sept. 11 attacks". */
function isBareTime(clause: Clause, at: number): boolean {
  if (!isTimePhrase(clause, at)) return false;
  const last = posAt(clause, at) === 'preposition' ? null : nounPhraseAfter(clause, at, false);
  return !last || posAt(clause, last.end - 1) !== 'noun' || isTimePhrase(clause, last.end - 1);
}

/** "said so", "said no": a word that stands for a clause, with nothing of a phrase behind it. */
function isAnswer({ clause, group }: Site, at: number): boolean {
  const next = posAt(clause, at + 1) ?? 'mark';
  return (
    group !== null && clause.words.clauseTakers.has(group.lemma) && clause.words.answers.has(lowerAt(clause, at)) && ENDS_ANSWER.has(next)
  );
}

const ENDS_ANSWER: ReadonlySet<Pos> = new Set<Pos>(['mark', 'preposition', 'subordinator', 'coordinator', 'adverb', 'wh']);

const OPENS_OBJECT: ReadonlySet<Pos> = new Set<Pos>(['determiner', 'possessive']);

/** "said the talks had failed", "recalled meeting the king": what looks like an object is the subject of a clause, or a deed. */
function isOwnClause({ clause, group, cue }: Site, start: number, { end }: Words): boolean {
  if (start === cue.end && tokenAt(clause, start)?.form === 'gerund' && posAt(clause, start) === 'verb') return true;
  return group !== null && clause.words.clauseTakers.has(group.lemma) && verbBehind(clause, start, end) === 'next';
}

/** "showed us a figure", "gave them a lift": a thing that somebody is given is nothing said, unless the verb names who is spoken to. */
const isHandedOver = ({ clause, group }: Site, start: number): boolean =>
  group !== null &&
  clause.words.objectPronouns.has(lowerAt(clause, start)) &&
  OPENS_OBJECT.has(posAt(clause, start + 1) ?? 'mark') &&
  !clause.words.addressingVerbs.has(group.lemma) &&
  !clause.words.namingVerbs.has(group.lemma) &&
  clause.words.verbActs.get(group.lemma) === 'state';

/** "warned the driver": whoever is told is nothing said. */
function isTold({ clause, group }: Site, phrase: Words): boolean {
  if (!group || !(clause.words.addressingVerbs.has(group.lemma) || clause.words.promisingVerbs.has(group.lemma))) return false;
  const last = posAt(clause, phrase.end - 1);
  return (
    last === 'pronoun' || clause.words.toldKinds.has(kindIn(clause, phrase)) || (last === 'name' && kindOfPhrase(clause, phrase) === null)
  );
}

/** "promised a new law", "pledged a hospital": with no more behind it, what somebody may have rather than who is told. */
function isPromised({ clause, group }: Site, { from, end }: Words): boolean {
  if (!group || clause.words.verbActs.get(group.lemma) !== 'commit' || posAt(clause, end - 1) === 'pronoun') return false;
  const next = posAt(clause, end) ?? 'mark';
  return isOne(clause, from) && /^(?:mark|preposition|coordinator|subordinator|adverb)$/.test(next) && !opensThatClause(clause, end);
}

/** "A", "one", "ninety": nobody is told who has not been spoken of. */
const isOne = (clause: Clause, at: number): boolean => clause.words.oneOfMany.has(lowerAt(clause, at)) || posAt(clause, at) === 'number';

/** "promised the miners a pension": whom, and then what. */
function promised({ clause, group }: Site, { from, end }: Words): Content | null {
  if (!group || clause.words.verbActs.get(group.lemma) !== 'commit' || posAt(clause, end) !== 'determiner') return null;
  const phrase = nounPhraseAfter(clause, end);
  return (
    phrase &&
    found([{ from: end, end: limit(clause, end) }], { addressee: { from, end }, signs: objectSigns(clause, end, phrase), open: true })
  );
}

function objectSigns(clause: Clause, start: number, { from, end }: Words): Signs {
  const first = tokenAt(clause, from);
  const type = first?.pos === 'pronoun' ? first.lower : (first?.pos ?? '');
  return {
    object: type,
    verb: verbBehind(clause, start, end),
    next: markOrClass(tokenAt(clause, end)),
    about: aboutOf(clause, { from, end }),
    kind: kindIn(clause, { from, end }),
  };
}

/** What kind of thing the object is: a bank posts a profit, a player posts a remark. */
function kindIn(clause: Clause, words: Words): string {
  const named = posAt(clause, words.end - 1) === 'name' ? 'name' : null;
  return kindOfPhrase(clause, words) ?? named ?? 'none';
}

/** How far behind the object a finite verb stands: next to it, the object may be the subject of a clause instead. */
function verbBehind(clause: Clause, start: number, end: number): string {
  const finite = nextFinite(clause, start);
  if (!finite) return 'none';
  if (finite.from <= end) return 'next';
  return finite.from - end < 8 ? 'near' : 'far';
}

/** "that" with a finite verb behind it: a clause, not an object. */
const opensThatClause = (clause: Clause, at: number): boolean =>
  clause.words.complementizers.has(lowerAt(clause, at)) && finitesIn(clause, at + 2, at + 12) > 0;

/** `called for talks`, `warned of chaos`, `warned X against …`, `accused X of …` */
export const prepositionPhrase: ContentFinder = (site) => {
  const { clause, subject } = site;
  // "what experts say about sleep"
  if (subject && subject.end <= site.cue.from && clause.words.indefinites.has(lowerAt(clause, subject.from - 1))) return null;
  for (const gap of gaps(site).map((one) => behindOccasion(clause, one))) {
    const preposition = prepositionAt(clause, gap);
    if (!preposition || isVisit(site, preposition.lower) || isPartOf(site, gap) || isOfPromise(site, gap) || isAdded(site, gap)) continue;
    const keep = gap.addressee !== null || clause.words.opposing.has(preposition.lower);
    const from = keep ? gap.at : gap.at + 1;
    const about = nounPhraseAfter(clause, gap.at + 1);
    if (about && isWrittenTo(site, gap.at, about)) continue;
    const kind = about ? kindIn(clause, about) : 'none';
    const signs = { kind, preposition: preposition.lower, ...gapSigns(clause, gap) };
    return found([{ from, end: limit(clause, from) }], { addressee: gap.addressee, signs, open: true });
  }
  return null;
};

/** "warned in a lecture on Friday against haste": where and when stand before what. */
function behindOccasion(clause: Clause, gap: Gap): Gap {
  const isOccasion = (i: number): boolean => clause.words.occasionMarks.has(lowerAt(clause, i));
  if (!gap.plain || !isOccasion(gap.at)) return gap;
  const phrase = nounPhraseAfter(clause, gap.at + 1, false);
  if (!phrase) return gap;
  const at = isTimePhrase(clause, phrase.end) ? phrase.end + 2 : phrase.end;
  const brings = posAt(clause, at) === 'preposition' && !isOccasion(at) && !clause.words.genitives.has(lowerAt(clause, at));
  return brings ? { ...gap, at } : gap;
}

/** "added a slide about it to his talk", "announced a plan for the pier": what is between is a thing, and the rest hangs on it. */
const isAdded = ({ clause, group }: Site, gap: Gap): boolean =>
  group !== null &&
  ((clause.words.takingIn.has(group.lemma) && gap.addressee !== null) ||
    (clause.words.clauseTakers.has(group.lemma) && isAsked(clause, gap)));

/** "promised a law on dogs": with a thing in between, the preposition hangs on that. */
const isOfPromise = ({ clause, group }: Site, { addressee }: Gap): boolean =>
  addressee !== null &&
  group !== null &&
  clause.words.verbActs.get(group.lemma) === 'commit' &&
  clause.words.promisingVerbs.has(group.lemma);

/** The preposition, or the "as", that may bring in what is said; "a meeting that she has called for Thursday" is no call for it. */
function prepositionAt(clause: Clause, { at, plain }: Gap): Token | null {
  const token = tokenAt(clause, at);
  if (!plain || !token || (token.pos !== 'preposition' && !clause.words.equatives.has(token.lower))) return null;
  return isTimePhrase(clause, at) || isBareTime(clause, at + 1) || clause.end - at < 2 ? null : token;
}

/** "orders release of tapes": what an "of" belongs to is no addressee, but for verbs that name whom they accuse or tell. */
const isPartOf = (site: Site, { at, addressee }: Gap): boolean =>
  addressee !== null && (isMereDocument(site, addressee) || isOfObject(site, at));

const isOfObject = ({ clause, group }: Site, at: number): boolean =>
  group !== null &&
  clause.words.genitives.has(lowerAt(clause, at)) &&
  !clause.words.addressingVerbs.has(group.lemma) &&
  !clause.words.promisingVerbs.has(group.lemma) &&
  !/^(?:accuse|believe)$/.test(clause.words.verbActs.get(group.lemma) ?? '');

/** "looked into the fire", "called at the bank", "called in on a friend", "concluded with a prayer": but for what it asks, a verb of naming with a preposition names nothing. */
const isVisit = ({ clause, group }: Site, preposition: string): boolean =>
  group !== null &&
  (clause.words.closing.has(group.lemma) ||
    clause.words.looking.has(`${group.lemma} ${preposition}`) ||
    isCallAt(clause, group, preposition));

const isCallAt = (clause: Clause, group: VerbGroup, preposition: string): boolean =>
  clause.words.renaming.has(group.lemma) && !clause.words.verbActs.has(`${group.lemma}_${preposition}`);

/** "wrote to the minister": whoever is addressed is nothing said. */
const isWrittenTo = ({ clause, group }: Site, at: number, about: Words): boolean =>
  clause.words.recipientMarks.has(lowerAt(clause, at)) &&
  group !== null &&
  (clause.words.clauseTakers.has(group.lemma) || (clause.words.heard.has(group.lemma) && posAt(clause, about.end) === 'preposition')) &&
  (posAt(clause, about.end - 1) === 'name' ||
    kindIn(clause, about) === 'person' ||
    (clause.words.heard.has(group.lemma) && clause.words.toldKinds.has(kindIn(clause, about))));

/** `denied having accepted`, `suggested moving` */
export const gerund: ContentFinder = ({ clause, cue }) => {
  const at = skipAdverbs(clause, cue.end);
  const group = groupAt(clause, at);
  if (!group || !clause.words.gerundEnding.test(lowerAt(clause, group.from))) return null;
  return found([{ from: at, end: limit(clause, at) }], { open: true });
};

/** `denying that …`, `denying having …`, `urging them to …`, `calling it a …`: whichever stands there. */
export const clauseOrDeed: ContentFinder = (site) => clause(site) ?? gerund(site) ?? infinitive(site) ?? nounPhrase(site);

function skipAdverbs(clause: Clause, from: number): number {
  let i = from;
  while (posAt(clause, i) === 'adverb' || posAt(clause, i) === 'not') i++;
  return i;
}

/** For questions whose asker is not named: `asked about the merger`, `asked whether …` */
export const question: ContentFinder = (site) => whClause(site) ?? infinitive(site) ?? prepositionPhrase(site);
