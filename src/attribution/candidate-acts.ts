/** The act of a cue, from the lexicon: its own, or that of the cue with its preposition. */

import type { AttributionRule } from '../languages/construction.js';
import type { WordLists } from '../languages/words.js';
import type { Act } from '../model.js';
import { type Clause, groupOf, lowerAt, posAt, tokenAt, type VerbGroup, type Words } from './clause/clause.js';
import { groupAt } from './clause/groups.js';
import { isTimePhrase } from './clause/phrases/times.js';
import type { Content } from './contents/types.js';
import type { CueSite } from './sites/types.js';
import { controlOf } from './sites/verbs.js';

/** "Neither ministry would confirm": what nobody does is not done. */
export function ofNobody(clause: Clause, site: CueSite, subject: Words | undefined): CueSite {
  const { group } = site;
  if (!group || group.negated || !subject || subject.end > group.from) return site;
  const first = lowerAt(clause, subject.from);
  const isNobody = clause.words.nobody.has(first) || clause.words.denyingDeterminers.has(first);
  return isNobody ? { ...site, group: groupOf({ ...group, negated: true }) } : site;
}

/** Agreement that does not come is a denial, a denial that does not come no answer, and the ruling out of what is not ruled out an opinion. */
export function negatedAct(clause: Clause, act: Act, { group, key }: CueSite): Act {
  if (!group?.negated) return act;
  if (clause.words.excluding.has(key)) return 'believe';
  // "pleaded not guilty": the negator is the plea's.
  if (act === 'deny') return clause.words.negators.has(lowerAt(clause, group.head + 1)) ? 'deny' : 'decline';
  // "would not confirm" holds an answer back, "did not accept" denies.
  if (act === 'confirm') return clause.words.answering.has(group.lemma) ? 'decline' : 'deny';
  return act;
}

export function actOf(clause: Clause, rule: AttributionRule, { key, content }: { key: string; content: Content }): Act {
  const noun = nounOf(rule, key);
  if (noun !== null) return nounAct(clause, noun, opensInfinitive(clause, content));
  const verb = key.split('_')[0] ?? key;
  if (clause.words.statingWithThat.has(verb) && (rule.content === 'thatClause' || isBehindThat(clause, content))) return 'state';
  const withThat = isBehindThat(clause, content) ? clause.words.verbActs.get(`${key}_that`) : undefined;
  if (withThat) return withThat;
  if (rule.cue === 'adjective') return clause.words.adjectiveActs.get(key.slice(3)) ?? 'believe';
  return (
    phrasalAct(clause.words, { key, content }, rule.content === 'infinitive' || opensInfinitive(clause, content)) ??
    clause.words.verbActs.get(key) ??
    clause.words.verbActs.get(verb) ??
    'state'
  );
}

/** "was advised that the ferry had gone" */
const isBehindThat = (clause: Clause, { words: [first] }: Content): boolean =>
  first !== undefined && clause.words.complementizers.has(lowerAt(clause, first.from - 1));

/** A proposal to do something is an offer. */
const nounAct = ({ words: { nounActs } }: Clause, noun: string, infinitive: boolean): Act =>
  (infinitive ? nounActs.get(`${noun}_to`) : undefined) ?? nounActs.get(noun) ?? 'state';

/** "was told to leave", "asked not to be named" */
function opensInfinitive(clause: Clause, { words: [first] }: Content): boolean {
  if (!first) return false;
  const from = isTimePhrase(clause, first.from) ? behindTime(clause, first) : first.from;
  return posAt(clause, clause.words.negators.has(lowerAt(clause, from)) ? from + 1 : from) === 'to';
}

/** "had been told this week to draw up lists": where a few words of time end, at a "to". */
function behindTime(clause: Clause, { from, end }: Words): number {
  for (let at = from + 1; at < Math.min(end, from + LONGEST_TIME); at++) if (posAt(clause, at) === 'to') return at;
  return from;
}

/** In words. */
const LONGEST_TIME = 4;

/** "agree to" is another act than "agree". */
function phrasalAct({ verbActs }: WordLists, { key, content }: { key: string; content: Content }, infinitive: boolean): Act | undefined {
  const { preposition } = content.signs;
  const act = preposition ? verbActs.get(`${key}_${preposition}`) : undefined;
  return act ?? (infinitive ? verbActs.get(`${key}_to`) : undefined);
}

/** What the lexicon says of the cue: the act of its verb or of its noun, else the kind of cue. */
export function lexicalAct({ words }: Clause, rule: AttributionRule, { key }: CueSite): string {
  if (rule.cue === 'verb' || rule.cue === 'passive' || rule.cue === 'participle') return words.verbActs.get(key) ?? 'none';
  const noun = nounOf(rule, key);
  return noun === null ? rule.cue : `${rule.cue}-${words.nounActs.get(noun) ?? 'none'}`;
}

/** The noun of a cue that is one, with or without its verb ("expressed hope") or its preposition ("in her view"), or null. */
export function nounOf({ cue }: AttributionRule, key: string): string | null {
  if (cue === 'owned-view') return key.split('_').at(-1) ?? key;
  return cue === 'noun' || cue === 'light-noun' || cue === 'aired-noun' ? (key.split('+').at(-1) ?? key) : null;
}

/** "refused to say": a refusal, whatever is refused; "did not say why": an answer that does not come. */
export function refusalOf(clause: Clause, rule: AttributionRule, { group, key }: CueSite): Act | null {
  // "made no comment on the sale"
  if (rule.cue === 'light-noun' && group?.negated && clause.words.commenting.has(nounOf(rule, key) ?? '')) return 'decline';
  const control = group && controlOf(clause, group);
  if (control?.copula && group && clause.words.answering.has(group.lemma)) return 'decline';
  if (group?.negated && clause.words.wishing.has(group.lemma) && opensAnswer(clause, group)) return 'decline';
  // "refused to rule out" is no refusal to speak.
  if (group && isRefused(clause, group)) return clause.words.excluding.has(key) ? 'believe' : 'decline';
  return group?.negated &&
    !group.passive &&
    clause.words.answering.has(group.lemma) &&
    rule.content !== 'thatClause' &&
    rule.content !== 'bareClause'
    ? 'decline'
    : null;
}

/** "refused to name", "stopped short of blaming". */
function isRefused(clause: Clause, group: VerbGroup): boolean {
  const control = controlOf(clause, group);
  return (control !== null && clause.words.refusals.has(control.lemma)) || isForgone(clause, group);
}

/** "did not wish to comment" */
function opensAnswer(clause: Clause, { end }: VerbGroup): boolean {
  const next = groupAt(clause, end);
  return next?.infinitive === true && (clause.words.answering.has(next.lemma) || clause.words.withheld.has(next.lemma));
}

/** "stopped short of blaming": a verb, and what ties a gerund to it. */
function isForgone(clause: Clause, group: VerbGroup): boolean {
  const other = clause.groups.findLast(({ end }) => end < group.from && group.from - end <= FORGOING);
  if (!other || tokenAt(clause, group.head)?.form !== 'gerund') return false;
  const tie = clause.tagged.tokens.slice(other.end, group.from).map(({ lower }) => lower);
  return clause.words.forgoing.has([other.lemma, ...(other.particle ? [other.particle] : []), ...tie].join(' '));
}

/** Words between the verb and the gerund. */
const FORGOING = 2;
