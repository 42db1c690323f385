/** Cues that have a source and report nothing: nobody has said it, or not in this place. Some report nothing by some rules only. */

import type { AttributionRule, ContentPlace } from '../languages/construction.js';
import type { Act } from '../model.js';
import { OUTLET_WORDS } from '../world/outlets.js';
import { type Clause, depthAt, lowerAt, posAt, type VerbGroup } from './clause/clause.js';
import { groupBefore, groupTo } from './clause/groups.js';
import { agentMark } from './contents/passives.js';
import type { Content } from './contents/types.js';
import type { CueSite } from './sites/types.js';
import { quotedAs } from './subjects/quoted-as.js';
import type { Subject } from './subjects/types.js';

/** What tells of a cue and its subject that nothing may be put forward there: found out once for all rules, which differ in where it counts. */
export interface Silence {
  /** Several talk of it together. */
  readonly talked: boolean;
  /** The verb puts forward what nobody does. */
  readonly nobody: boolean;
  /** The verb puts forward what a verb before it denies. */
  readonly negated: boolean;
  /** It tells what a speech was about. */
  readonly setting: boolean;
  /** "Rivals, who report next week, have warned …": what is around a relative clause is not said in it. */
  readonly relative: boolean;
}

export function silenceOf(clause: Clause, site: CueSite, subject: Subject): Silence {
  const puts = isPut(clause, site);
  return {
    talked: talkTogether(clause, site, subject),
    nobody: puts && isNobody(clause, subject),
    negated: puts && site.group !== null && isNegatedBefore(clause, site.group),
    setting: isBeforeSubject(clause, site, subject),
    relative: clause.words.relatives.has(lowerAt(clause, subject.words.from)),
  };
}

/** A topic that several talk of, what a speech was about, what stands around a relative clause. */
export const isUnsaid = (clause: Clause, { content, cue }: AttributionRule, { site, silence }: Asked): boolean =>
  (content === 'nounPhrase' && silence.talked) ||
  (content === 'asClause' && isManner(site)) ||
  (cue === 'verb' && ((silence.nobody && !QUOTED.has(content)) || (silence.negated && content === 'nounPhrase'))) ||
  (silence.setting && isSetting(clause, content, site)) ||
  (content === 'clauseAround' && silence.relative);

interface Asked {
  readonly site: CueSite;
  readonly silence: Silence;
}

/** "The two discussed the harbour": a topic of several people, and nobody's statement. */
function talkTogether(clause: Clause, { key }: CueSite, { words: { from, end } }: Subject): boolean {
  const { talks, joiners, pairs } = clause.words;
  if (!talks.has(key)) return false;
  // Of people with long titles, only the last may be what was found.
  for (let at = from - 1; at < end; at++) if (joiners.has(lowerAt(clause, at)) || pairs.has(lowerAt(clause, at))) return true;
  return false;
}

/** "Did the mayor say so?", "Should the mayor say so, …", "unless the mayor says so": nobody has said it. */
export function isSupposed(clause: Clause, { group }: CueSite, { words: { from, end } }: Subject): boolean {
  if (!group?.finite || end > group.from) return false;
  if (clause.words.suppositions.has(lowerAt(clause, from - 1))) return true;
  const helper = groupTo(clause, from);
  const opens = helper?.copula && helper.end - helper.from === 1 && (posAt(clause, from - 2) ?? 'mark') === 'mark';
  return opens === true && depthAt(clause, from - 1) === depthAt(clause, group.head);
}

/** "a breakthrough, as they would say now": a way of putting it that nobody has used. */
const isManner = ({ group }: CueSite): boolean => group !== null && group.modal !== null;

/** Whether the verb puts something forward: "Nobody suggested a date", "has neither seen nor requested a plan". */
const isPut = ({ words }: Clause, { key, group }: CueSite): boolean =>
  group !== null && PUT.has(words.verbActs.get(key) ?? '') && !words.answering.has(group.lemma);

const isNobody = (clause: Clause, { words: { from, end } }: Subject): boolean =>
  clause.words.nobody.has(lowerAt(clause, from)) || clause.words.nobody.has(lowerAt(clause, end - 1));

/** Acts that there are only where something is put forward; who denies or refuses does so. */
const PUT: ReadonlySet<string> = new Set<Act>(['state', 'commit', 'accuse', 'demand']);

const QUOTED: ReadonlySet<string> = new Set<ContentPlace>(['quotationAfter', 'quotationBefore', 'clauseBefore', 'clauseAround']);

/** "has not seen or requested", "neither seen nor requested": the negation of the verb that it is joined to. */
function isNegatedBefore(clause: Clause, group: VerbGroup): boolean {
  const link = lowerAt(clause, group.from - 1);
  if (clause.words.negators.has(link) || clause.words.nobody.has(link)) return true;
  return posAt(clause, group.from - 1) === 'coordinator' && group.from === group.head && groupBefore(clause, group)?.negated === true;
}

/** "let me tell you": an opening, and no report. */
export const isLet = (clause: Clause, { group }: CueSite, { words: { from, end } }: Subject): boolean =>
  group !== null &&
  end <= group.from &&
  clause.words.objectPronouns.has(lowerAt(clause, from)) &&
  clause.words.letting.has(lowerAt(clause, from - 1));

/** "Commenting on the news, Lind said …": what the speech was about, before what was said. */
const isSetting = ({ words }: Clause, content: ContentPlace, { group, key }: CueSite): boolean =>
  content === 'prepositionPhrase'
    ? words.verbActs.get(key) === 'state'
    : content === 'nounPhrase' && group !== null && words.issuing.has(group.lemma);

/** A gerund that opens its clause, in front of its subject. */
const isBeforeSubject = (clause: Clause, { group }: CueSite, { words: { from } }: Subject): boolean =>
  group?.gerund === true && from >= group.end && (posAt(clause, group.from - 1) ?? 'mark') === 'mark';

/**
 * "The paper quoted the abbot as saying …", "… as telling the monks: “…”": the abbot says it. "He quotes the abbot as saying …" is a report of
 * his own around it.
 */
export function isQuotedAs(clause: Clause, rule: AttributionRule, { site, subject, content }: Read): boolean {
  const first = content.words[0];
  if (first !== undefined && (rule.content === 'nounPhrase' || rule.content === 'quotedPerson') && subject && isPerson(clause, subject))
    return false;
  if (rule.content === 'personQuoted') return !subject || isPaper(clause, subject);
  if (first !== undefined && quotedAs(clause, first.from) !== null) return true;
  if (!site.group) return false;
  const by = site.group.passive ? agentMark(clause, site.cue.end) : site.cue.end - 1;
  return by !== null && quotedAs(clause, by + 1) !== null;
}

interface Read {
  readonly site: CueSite;
  readonly subject: Subject | null;
  readonly content: Content;
}

/** "the newspaper El Faro": it passes on what others say. */
const isPaper = ({ tagged: { tokens } }: Clause, { words: { from, end } }: Subject): boolean =>
  tokens.slice(from, end).some(({ lower, pos }) => pos !== 'determiner' && OUTLET_WORDS.has(lower));

/** "he", "the minister", "prosecutor Ana Lind"; not the paper or the station. */
function isPerson(clause: Clause, { words: { from, end } }: Subject): boolean {
  if (end - from === 1 && clause.words.subjectPronouns.has(lowerAt(clause, from)))
    return !clause.words.impersonals.has(lowerAt(clause, from));
  for (let i = from; i < end && posAt(clause, i) !== 'preposition'; i++) if (clause.words.isSpeaker(lowerAt(clause, i))) return true;
  return false;
}
