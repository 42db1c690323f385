/** Contents of cues that are nouns or adjectives. */
import type { Pos } from '../../document.js';
import { hasFinite } from '../boundaries/shared.js';
import { type Clause, lowerAt, posAt, quotationWords, tokenAt, type VerbGroup, type Words } from '../clause/clause.js';
import { groupAt, opensAnother } from '../clause/groups.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { isTimePhrase } from '../clause/phrases/times.js';
import { opensQuote, quotationAt } from '../clause/quotations.js';
import { skipAdjuncts } from './adjuncts.js';
import { bareClause, isSubjectOf } from './clauses.js';
import { beforeAnswer, limit } from './extent.js';
import { type ContentFinder, found, type Site } from './types.js';

/** For nouns: `claim that …`, `refusal to …`, `denial of …`, `proposal for …` */
export const nounComplement: ContentFinder = (site) => {
  const { clause, subject } = site;
  const at = behindAgent(site);
  const next = tokenAt(clause, at);
  if (!next) return null;
  const copula = copulaAt(clause, at);
  if (copula && clause.words.complementizers.has(lowerAt(clause, copula.end)) && clause.end - copula.end > 3)
    return found([{ from: copula.end + 1, end: limit(clause, copula.end + 1) }], { signs: { noun: 'is' }, open: true });
  const clausal = skipAdjuncts(clause, at);
  const spanFrom = (from: number): Words => ({ from, end: verbBehind(site, from) ?? beforeAnswer(clause, from) ?? limit(clause, from) });
  if (opensClause(clause, at)) return found([spanFrom(at + 1)], { signs: { noun: 'that' }, open: true });
  if (opensClause(clause, clausal)) return found([spanFrom(clausal + 1)], { signs: { noun: 'that', nounApart: true }, open: true });
  if (next.pos === 'to') return found([spanFrom(at)], { signs: { noun: 'to' }, open: true });
  const quoted = site.group ? null : quotationBehindColon(clause, at);
  if (quoted) return found([quoted], { signs: { noun: 'that', nounApart: true } });
  if (!leadsOn(clause, at)) return null;
  const signs = { noun: next.lower };
  if (!subject || subject.from <= at) return found([spanFrom(at + 1)], { signs, open: !subject || subject.from < at });
  return found([{ from: at + 1, end: participleBefore(clause, subject.from) }], { signs });
};

/** A "that" with more than its verb behind it: one with its verb at once tells of a noun ("a plan for the docks that would cost millions"). */
const opensClause = (clause: Clause, at: number): boolean =>
  clause.words.complementizers.has(lowerAt(clause, at)) && clause.end - at > 3 && !isSubjectOf(clause, at);

/** A preposition that is the noun's: two in a row go with the verb ("rejected the allegations out of hand"). */
const leadsOn = (clause: Clause, at: number): boolean =>
  posAt(clause, at) === 'preposition' &&
  posAt(clause, at + 1) !== 'preposition' &&
  !clause.words.agentPrepositions.has(lowerAt(clause, at)) &&
  !isTimePhrase(clause, at);

/** "Her advice to the young: “…”": no verb stands before the colon. */
function quotationBehindColon(clause: Clause, from: number): Words | null {
  for (let i = from; i < Math.min(clause.end, from + LONGEST_TOPIC); i++) {
    if (ENDS_TOPIC.has(posAt(clause, i) ?? 'mark') && lowerAt(clause, i) !== ':') return null;
    if (lowerAt(clause, i) !== ':') continue;
    const quotation = opensQuote(clause, i + 1) ? quotationAt(clause, i + 1) : null;
    return quotation && quotationWords(clause.tagged, quotation);
  }
  return null;
}

/** How far behind its noun, in words, a colon still belongs to it. */
const LONGEST_TOPIC = 12;
const ENDS_TOPIC: ReadonlySet<Pos> = new Set<Pos>(['mark', 'auxiliary', 'modal', 'wh', 'subordinator', 'to']);

function copulaAt(clause: Clause, at: number): VerbGroup | null {
  const group = groupAt(clause, at);
  return group?.copula ? group : null;
}

/** "His refusal to resign angered the party": the verb whose subject the noun is, where no other verb stands before the noun. */
function verbBehind({ clause, cue }: Site, from: number): number | null {
  if (hasFinite(clause, clause.from, cue.from)) return null;
  if (clause.words.complementizers.has(lowerAt(clause, from - 1))) return secondVerb(clause, from);
  const verb = clause.groups.find((group) => group.from > from && group.finite);
  if (!verb || !ENDS_PHRASE.has(posAt(clause, verb.from - 1) ?? 'mark')) return null;
  for (let i = from; i < verb.from; i++)
    if (OPENS_CLAUSE.has(posAt(clause, i) ?? 'noun') || clause.words.complementizers.has(lowerAt(clause, i))) return null;
  return verb.from;
}

/** "The claim that the ship strayed was false": of two finite verbs, the one that has no subject of its own between them. */
export function secondVerb(clause: Clause, from: number): number | null {
  const [first, second] = clause.groups.filter((group) => group.from > from && group.finite);
  if (!first || !second || clause.words.clauseTakers.has(first.lemma)) return null;
  // "was hers was rejected": the pronoun belongs to the verb before.
  const behind = first.copula && posAt(clause, first.end) === 'pronoun' ? first.end + 1 : first.end;
  return opensAnother(clause, behind, beforeTime(clause, behind, second.from)) ? null : second.from;
}

/** "had rung since 1988 was", "failed that night was": where the time before the verb starts. */
function beforeTime(clause: Clause, from: number, end: number): number {
  let at = end;
  while (at > from && (clause.words.timeWords.has(lowerAt(clause, at - 1)) || posAt(clause, at - 1) === 'number')) at--;
  const leads = at < end && (clause.words.pointers.has(lowerAt(clause, at - 1)) || posAt(clause, at - 1) === 'subordinator');
  return leads ? at - 1 : at;
}

const ENDS_PHRASE: ReadonlySet<Pos> = new Set<Pos>(['noun', 'name', 'number', 'verb', 'pronoun', 'adverb', 'adjective']);
const OPENS_CLAUSE: ReadonlySet<Pos> = new Set<Pos>(['wh', 'subordinator', 'mark', 'coordinator']);

/** "warning from the capital to its neighbour about …": where the complement starts behind the agent and the addressee. */
function behindAgent({ clause, cue, subject }: Site): number {
  if (!subject || subject.from !== cue.end + 1) return cue.end;
  const to = clause.words.recipientMarks.has(lowerAt(clause, subject.end)) ? nounPhraseAfter(clause, subject.end + 1, false) : null;
  return to ? to.end : subject.end;
}

/** "claim of responsibility issued by a group": the content ends before the participle that brings the agent in. */
function participleBefore(clause: Clause, agent: number): number {
  const by = agent - 1;
  return posAt(clause, by - 1) === 'verb' ? by - 1 : by;
}

/** "A claim by the firm that …": nothing but the agent stands between the noun and the clause, which has a subject of its own. */
export const agentClause: ContentFinder = (site) => {
  const { clause, cue, subject } = site;
  const at = subject?.from === cue.end + 1 ? subject.end : null;
  if (at === null || !clause.words.complementizers.has(lowerAt(clause, at))) return null;
  return hasFinite(clause, at + 2, clause.end) && !clause.groups.some((group) => group.from === at + 1) ? nounComplement(site) : null;
};

/** For adjectives: `confident that …`, `ready to …`, `aware of …`, `sure he …` */
export const adjectiveComplement: ContentFinder = (site) => nounComplement(site) ?? bareClause(site);
