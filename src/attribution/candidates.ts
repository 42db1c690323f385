/** Runs every rule at every site of a sentence and lists what they propose, with the features that weigh it. */

import type { AttributionRule, SourcePlace } from '../languages/construction.js';
import type { Act } from '../model.js';
import type { Label } from './boundaries/shared.js';
import { actOf, negatedAct, refusalOf } from './candidate-acts.js';
import { type Clause, lowerAt, posAt, tokenAt, type Words } from './clause/clause.js';
import { finitesIn, groupAt, groupTo } from './clause/groups.js';
import { nounPhraseAfter } from './clause/phrases/after.js';
import { nounPhraseBefore } from './clause/phrases/before.js';
import { isBeside } from './contents/extent.js';
import { CONTENTS } from './contents/index.js';
import { secondVerb } from './contents/nouns.js';
import type { Content } from './contents/types.js';
import { featuresOf, startOf } from './features.js';
import { type CueSite, SITES } from './sites.js';
import { SOURCES } from './sources.js';
import { topicOf } from './subjects/topics.js';
import type { Subject } from './subjects/types.js';

export interface Candidate {
  /** What its boundaries are weighed by. */
  readonly label: Label;
  readonly rule: AttributionRule;
  readonly clause: Clause;
  readonly cue: Words;
  readonly source: Words | null;
  readonly content: Content;
  readonly key: string;
  readonly act: Act;
  readonly negated: boolean;
  readonly features: readonly string[];
}

/** A site with the sources found there: most rules look for the same. */
interface Place {
  readonly site: CueSite;
  readonly subjects: Map<SourcePlace, Subject | null>;
}

/** All that the rules propose in one sentence. */
export function candidatesIn(clause: Clause, rules: readonly AttributionRule[]): Candidate[] {
  const out: Candidate[] = [];
  const places = new Map<string, readonly Place[]>();
  for (const rule of rules) {
    const kind = rule.phrases ? rule.id : rule.cue;
    const listed = places.get(kind) ?? SITES[rule.cue](clause, rule).map((site) => ({ site, subjects: new Map() }));
    places.set(kind, listed);
    for (const place of listed) {
      const candidate = propose(clause, rule, { site: place.site, subject: subjectAt(clause, rule.source, place) });
      if (candidate) out.push(candidate);
    }
  }
  return out;
}

function subjectAt(clause: Clause, source: SourcePlace, { site, subjects }: Place): Subject | null {
  const known = subjects.get(source);
  if (known !== undefined) return known;
  const found = SOURCES[source](clause, site);
  subjects.set(source, found);
  return found;
}

/** "Rivals, who report next week, have warned …": what is around a relative clause is not said in it. */
const isAroundRelative = (clause: Clause, { content }: AttributionRule, { words }: Subject): boolean =>
  content === 'clauseAround' && clause.words.relatives.has(lowerAt(clause, words.from));

interface Found {
  readonly site: CueSite;
  readonly subject: Subject | null;
}

/** A topic that several talk of, what is only supposed, what stands around a relative clause. */
const speaksNot = (clause: Clause, rule: AttributionRule, { site, subject }: { site: CueSite; subject: Subject }): boolean =>
  (rule.content === 'nounPhrase' && talkTogether(clause, site, subject)) ||
  isSupposed(clause, site, subject) ||
  isAroundRelative(clause, rule, subject);

function propose(clause: Clause, rule: AttributionRule, { site, subject }: Found): Candidate | null {
  if (!subject && needsSource(rule)) return null;
  const reported = withinRelative(clause, subject, contentOf(clause, rule, { site, subject }));
  const content = reported && withinLead(clause, leadOf(clause, site, subject), reported);
  if (!content || content.words.some(({ from, end }) => end <= from) || isQuotedAs(clause, content)) return null;
  if (subject && speaksNot(clause, rule, { site, subject })) return null;
  return {
    label: labelOf(clause, rule, { site, subject }),
    rule,
    clause,
    cue: site.cue,
    source: isPassive(rule) && rule.source === 'subject-before' ? null : (subject?.words ?? null),
    content,
    key: site.key,
    act: rule.act ?? refusalOf(clause, rule, site) ?? negatedAct(clause, actOf(clause, rule, { key: site.key, content }), site),
    negated: site.group?.negated ?? false,
    features: featuresOf(clause, rule, { site, subject, content }),
  };
}

/** "The two discussed the harbour": a topic of several people, and nobody's statement. */
function talkTogether(clause: Clause, { key }: CueSite, { words: { from, end } }: Subject): boolean {
  const { talks, joiners, pairs } = clause.words;
  if (!talks.has(key)) return false;
  // Of people with long titles, only the last may be what was found.
  for (let at = from - 1; at < end; at++) if (joiners.has(lowerAt(clause, at)) || pairs.has(lowerAt(clause, at))) return true;
  return false;
}

/** "The paper quoted the abbot as saying …": the abbot says it. */
function isQuotedAs(clause: Clause, { words: [first] }: Content): boolean {
  const phrase = first ? nounPhraseAfter(clause, first.from, false) : null;
  if (!phrase || !clause.words.equatives.has(lowerAt(clause, phrase.end))) return false;
  const group = groupAt(clause, phrase.end + 1);
  return group?.gerund === true && clause.words.clauseTakers.has(group.lemma);
}

/** "Those who say the land is theirs have no deeds": what they say ends before the verb that they are the subject of. */
function withinRelative(clause: Clause, subject: Subject | null, content: Content | null): Content | null {
  const [first] = content?.words ?? [];
  if (subject?.how !== 'relative' || !content?.open || !first || content.words.length > 1) return content;
  const antecedent = nounPhraseBefore(clause, subject.words.from);
  if (!antecedent || (antecedent.from > clause.from && !OPENS.test(posAt(clause, antecedent.from - 1) ?? ''))) return content;
  const verb = secondVerb(clause, first.from);
  return verb !== null && verb > first.from && verb < first.end ? { ...content, words: [{ from: first.from, end: verb }] } : content;
}

/** "Because the nurse said he was calm, he was let go": what is said ends at the comma before the main clause. */
function withinLead(clause: Clause, lead: string, content: Content): Content {
  const first = content.words[0];
  if (!first || !content.open || content.words.length > 1 || lead === '' || lowerAt(clause, clause.from) !== lead) return content;
  for (let i = first.from + 1; i < first.end; i++)
    if (lowerAt(clause, i) === ',' && finitesIn(clause, first.from, i) > 0 && opensMain(clause, i + 1))
      return { ...content, words: [{ from: first.from, end: i }] };
  return content;
}

/** A subject and its finite verb, side by side. */
function opensMain(clause: Clause, at: number): boolean {
  const phrase = nounPhraseAfter(clause, at);
  return phrase !== null && groupAt(clause, phrase.end)?.finite === true;
}

const OPENS = /^(?:mark|subordinator|coordinator)$/;

/** "Did the mayor say so?", "Should the mayor say so, …", "unless the mayor says so": nobody has said it. */
function isSupposed(clause: Clause, { group }: CueSite, { words: { from, end } }: Subject): boolean {
  if (!group?.finite || end > group.from) return false;
  if (clause.words.suppositions.has(lowerAt(clause, from - 1))) return true;
  const helper = groupTo(clause, from);
  const opens = helper?.copula && helper.end - helper.from === 1 && (posAt(clause, from - 2) ?? 'mark') === 'mark';
  return opens === true && (tokenAt(clause, from - 1)?.quoted ?? 0) === (tokenAt(clause, group.head)?.quoted ?? 0);
}

const labelOf = (clause: Clause, { id, clausal = false }: AttributionRule, { site, subject }: Found): Label => ({
  lead: leadOf(clause, site, subject),
  rule: id,
  clausal,
  key: site.key,
  form: site.group ? (tokenAt(clause, site.group.head)?.form ?? null) : null,
});

/** The subordinator that opens the cue's clause ("While X said that …"): its content ends at the comma. */
function leadOf(clause: Clause, site: CueSite, subject: Subject | null): string {
  const before = tokenAt(clause, startOf(site, subject) - 1);
  return before && (before.pos === 'subordinator' || before.pos === 'wh') ? before.lower : '';
}

const isPassive = (rule: AttributionRule): boolean => rule.cue === 'passive' || rule.cue === 'withheld-passive';

/** A passive's subject is part of its content, not its source; hearsay's content is found from its "it". */
function contentOf(clause: Clause, rule: AttributionRule, { site, subject }: Found): Content | null {
  const topic = rule.cue === 'passive' && rule.source === 'agent-after' && site.group ? topicOf(clause, site.group) : subject;
  const edge = rule.source === 'origin' ? it(clause, site) : (topic?.words ?? null);
  const content = CONTENTS[rule.content]({ clause, cue: site.cue, group: site.group, subject: edge });
  return content && edge && !isBeside(site.cue, edge) ? beforeSubject(clause, content, edge) : content;
}

/** "Saying he was late, the man left": the content of a gerund ends before the clause that it takes its subject from. */
function beforeSubject(clause: Clause, content: Content, { from }: Words): Content {
  const end = lowerAt(clause, from - 1) === ',' ? from - 1 : from;
  return { ...content, words: content.words.map((words) => (words.from < end && words.end > from ? { from: words.from, end } : words)) };
}

/** The "it" of "it was said": what stands before it is content. */
function it(clause: Clause, { cue, group }: CueSite): Words {
  let from = (group?.from ?? cue.from) - 1;
  while (from > clause.from && !clause.words.impersonals.has(lowerAt(clause, from))) from--;
  return { from, end: from + 1 };
}

const needsSource = (rule: AttributionRule): boolean => rule.source !== 'none' && rule.source !== 'origin';
