/** Contents of passive cues: what is said of their subject, or the subject itself. */

import type { Pos, Token } from '../../document.js';
import { type Clause, lowerAt, posAt, quotationWords, remembered, tokenAt, type VerbGroup, type Words } from '../clause/clause.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { opensQuote, quotationAt } from '../clause/quotations.js';
import { kindOfPhrase } from '../heads.js';
import { isAscribed, isHeadlinePassive } from '../subjects/reduced.js';
import { behindInsertion } from './adjuncts.js';
import { bareClause } from './clauses.js';
import { limit } from './extent.js';
import { complementizerAhead } from './gaps.js';
import type { Signs } from './signs.js';
import { aboutOf, type Content, type ContentFinder, found, markOrClass, type Site } from './types.js';

/** For passives, the subject and what follows: `X is said to have …`, `X was declared the winner`. */
export const passiveComplement: ContentFinder = (site) => {
  const { clause, cue, subject, group } = site;
  if (!group || !subject || !(group.passive || isAscribed(clause, group) || isHeadlinePassive(clause, group))) return null;
  const end = limit(clause, cue.end);
  const next = tokenAt(clause, cue.end);
  if (isDeed(clause, group) || isThatOfNobody(clause, cue, subject) || isImpersonal(site, subject)) return null;
  if (clause.words.addressingVerbs.has(group.lemma) || isPromised(clause, group, subject)) return toldComplement(clause, cue, subject);
  // "is known as “the Count”"
  if (next && clause.words.equatives.has(next.lower) && opensQuote(clause, cue.end + 1)) return null;
  if (!next || end <= cue.end) return found([subject], { signs: { next: 'end' } });
  if (isCalled(clause, group, next) || isMet(clause, group, next)) return null;
  const signs = { next: next.pos === 'preposition' ? next.lower : markOrClass(next) };
  return found([subject, { from: cue.end, end }], { signs, open: true });
};

/** "is known as the Bell", "was named after a saint" */
const isCalled = ({ words }: Clause, { lemma }: VerbGroup, { lower }: Token): boolean =>
  words.calling.has(lemma) && (words.equatives.has(lower) || words.namesakes.has(lower));

/** "has not been seen since", "was found in a ditch": by eyes; but "is seen as a rival", "was found to be safe", "was found guilty". */
const isMet = (clause: Clause, { lemma }: VerbGroup, next: Token): boolean =>
  clause.words.knowing.has(lemma) &&
  /^(?:mark|preposition|adverb|subordinator|coordinator)$/.test(next.pos) &&
  !clause.words.equatives.has(next.lower);

/** "it was said that": the clause is another construction's. */
const isThatOfNobody = (clause: Clause, cue: Words, subject: Words): boolean =>
  clause.words.complementizers.has(lowerAt(clause, cue.end)) && clause.words.impersonals.has(lowerAt(clause, subject.from));

/** "is scheduled to", and "was denied entry": what somebody is not given is no word about them. */
const isDeed = (clause: Clause, { lemma, end }: VerbGroup): boolean =>
  clause.words.scheduling.has(lemma) ||
  (clause.words.doneTo.has(lemma) && posAt(clause, end) !== 'to') ||
  (clause.words.depriving.has(lemma) && /^(?:noun|adjective|determiner|possessive)$/.test(posAt(clause, end) ?? 'mark'));

/** "It is thought the fire began there": "it" is nothing, and the clause is all. */
const isImpersonal = (site: Site, { from }: Words): boolean =>
  site.clause.words.impersonals.has(lowerAt(site.clause, from)) &&
  (posAt(site.clause, site.cue.end) === 'wh' || bareClause({ ...site, subject: null }) !== null);

/** "were promised compensation", "was promised that …": somebody, and what; but "a bridge was promised". */
const isPromised = (clause: Clause, { lemma, end }: VerbGroup, { from, end: to }: Words): boolean =>
  clause.words.verbActs.get(lemma) === 'commit' &&
  clause.words.promisingVerbs.has(lemma) &&
  (posAt(clause, from) === 'pronoun' || clause.words.toldKinds.has(kindOfPhrase(clause, { from, end: to }) ?? '')) &&
  (!/^(?:mark|preposition|adverb|subordinator)$/.test(posAt(clause, end) ?? 'mark') || complementizerAhead(clause, end) !== null);

/** "was told that …": the subject of the passive is who was spoken to. */
function toldComplement(clause: Clause, cue: Words, subject: Words): Content | null {
  // "were told by text message that"
  const told = clause.words.agentMarks.has(lowerAt(clause, cue.end)) ? channelEnd(clause, cue.end + 1) : cue.end;
  if (told === null || isOnlyWhere(clause, told)) return null;
  // "was asked for comment"
  if (posAt(clause, told) === 'preposition' && clause.words.commenting.has(lowerAt(clause, told + 1))) return null;
  const from = behindThat(clause, told);
  const end = limit(clause, from);
  return end > from + 1 || posAt(clause, from) === 'noun'
    ? found([{ from, end }], { addressee: subject, signs: { shape: ['told'], next: `${posAt(clause, from)}` }, open: true })
    : null;
}

/** "were told in May, by letter, that": behind the "that", or what stands there. */
function behindThat(clause: Clause, told: number): number {
  const that = isTopic(clause, told) ? null : complementizerAhead(clause, told);
  if (that !== null) return that + 1;
  return clause.words.complementizers.has(lowerAt(clause, told)) || lowerAt(clause, told) === ',' ? told + 1 : told;
}

/** "was told of the plan that": what it is about. */
const isTopic = (clause: Clause, at: number): boolean => clause.words.topicMarks.has(lowerAt(clause, at));

/** "was told in this hall, and that was that": where it was, and not what. */
function isOnlyWhere(clause: Clause, told: number): boolean {
  if (!clause.words.occasionMarks.has(lowerAt(clause, told)) || complementizerAhead(clause, told) !== null) return false;
  const place = nounPhraseAfter(clause, told + 1, false);
  return place !== null && ENDS_PLACE.test(posAt(clause, place.end) ?? 'mark') && !opensQuote(clause, place.end + 1);
}

const ENDS_PLACE = /^(?:mark|coordinator|subordinator)$/;

const ENDS_COMPLEMENT: ReadonlySet<Pos> = new Set<Pos>(['verb', 'mark', 'auxiliary', 'modal', 'coordinator', 'wh']);

/** The "by" that brings in the agent of a passive: at once or behind a short complement ("rejected as baseless by"). */
export const agentMark = remembered(findAgentMark);

function findAgentMark(clause: Clause, from: number): number | null {
  for (let i = from; i < Math.min(clause.end, from + 5); i++) {
    if (clause.words.agentMarks.has(lowerAt(clause, i)))
      return tokenAt(clause, i + 1)?.form === 'gerund' || channelEnd(clause, i + 1) !== null ? null : i;
    const pos = posAt(clause, i);
    if ((pos && ENDS_COMPLEMENT.has(pos)) || clause.words.complementizers.has(lowerAt(clause, i))) return null;
  }
  return null;
}

/** "said by satellite telephone": the way that words took, and nobody. */
function channelEnd(clause: Clause, from: number): number | null {
  let end = from;
  while (/^(?:noun|adjective)$/.test(posAt(clause, end) ?? '')) end++;
  return clause.words.channels.has(lowerAt(clause, end - 1)) ? end : null;
}

/** For `denied by Oslo`: what stands before the participle. */
export const passiveSubject: ContentFinder = ({ clause, group, cue, subject }) => {
  const by = group && agentMark(clause, cue.end);
  if (!group || by === null || !subject) return null;
  if (clause.words.addressingVerbs.has(group.lemma) || clause.words.impersonals.has(lowerAt(clause, subject.from)))
    return toldBy(clause, by, subject);
  const between = by > cue.end ? [{ from: cue.end, end: by }] : [];
  const behind = behindAgent(clause, by) ?? heldToHave(clause, group, by);
  const signs: Signs = {
    shape: [group.passive ? 'passive' : 'reduced', between.length > 0 ? 'far' : 'near', behind ? 'charge' : 'bare'],
    about: aboutOf(clause, subject),
  };
  return found([subject, ...between, ...(behind ? [behind] : [])], { signs, open: behind !== null });
};

/** `was asked by the host whether …`: the subject of the passive is who was spoken to; that of `it was reported by the paper that …` is nothing. */
function toldBy(clause: Clause, by: number, subject: Words): Content | null {
  const agent = nounPhraseAfter(clause, by + 1, false);
  const behind = agent && (behindInsertion(clause, agent.end) ?? agent.end);
  const from = behind && (clause.words.complementizers.has(lowerAt(clause, behind)) ? behind + 1 : behind);
  if (from === null) return null;
  const quotation = pausedQuotation(clause, from);
  if (quotation) return found([quotation], { addressee: subject, signs: { shape: ['told'], next: 'quotation' } });
  const opener = tokenAt(clause, from);
  if (!opener || opener.pos === 'mark') return null;
  return found([{ from, end: limit(clause, from) }], {
    addressee: subject,
    signs: { shape: ['told'], next: markOrClass(opener) },
    open: true,
  });
}

/** `was told by the guard: “…”` */
function pausedQuotation(clause: Clause, at: number): Words | null {
  const opens = /^[,:]$/.test(lowerAt(clause, at)) ? at + 1 : at;
  const quotation = opensQuote(clause, opens) ? quotationAt(clause, opens) : null;
  return quotation && quotationWords(clause.tagged, quotation);
}

/** `criticized by the union for being slow`: what stands behind the agent and goes with the cue. */
function behindAgent(clause: Clause, by: number): Words | null {
  const agent = nounPhraseAfter(clause, by + 1, false);
  if (!agent || !clause.words.charges.has(lowerAt(clause, agent.end))) return null;
  const end = limit(clause, agent.end);
  return end - agent.end > 1 ? { from: agent.end, end } : null;
}

/** `is alleged by the heirs to have sold it`: what is said of the subject stands behind the agent. */
function heldToHave(clause: Clause, { lemma }: VerbGroup, by: number): Words | null {
  const agent = clause.words.clauseTakers.has(lemma) || clause.words.reputing.has(lemma) ? nounPhraseAfter(clause, by + 1, false) : null;
  return agent && posAt(clause, agent.end) === 'to' ? { from: agent.end, end: limit(clause, agent.end) } : null;
}
