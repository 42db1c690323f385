/** Runs every rule at every site of a sentence and lists what they propose, with the features that weigh it. */

import type { AttributionRule } from '../languages/construction.js';
import type { Act } from '../model.js';
import type { Label } from './boundaries/shared.js';
import { actOf, negatedAct, refusalOf } from './candidate-acts.js';
import { type Clause, lowerAt, posAt, tokenAt, type Words } from './clause/clause.js';
import { groupTo } from './clause/groups.js';
import { isBeside } from './contents/extent.js';
import { CONTENTS } from './contents/index.js';
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

/** All that the rules propose in one sentence. */
export function candidatesIn(clause: Clause, rules: readonly AttributionRule[]): Candidate[] {
  const out: Candidate[] = [];
  const sites = new Map<string, CueSite[]>();
  for (const rule of rules) {
    const kind = rule.phrases ? rule.id : rule.cue;
    const listed = sites.get(kind) ?? SITES[rule.cue](clause, rule);
    sites.set(kind, listed);
    for (const site of listed) {
      const candidate = propose(clause, rule, site);
      if (candidate) out.push(candidate);
    }
  }
  return out;
}

function propose(clause: Clause, rule: AttributionRule, site: CueSite): Candidate | null {
  const subject = SOURCES[rule.source](clause, site);
  const content = contentOf(clause, rule, { site, subject });
  if (subject && rule.content === 'nounPhrase' && talkTogether(clause, site, subject)) return null;
  if (subject && isSupposed(clause, site, subject)) return null;
  if (!content || (!subject && needsSource(rule))) return null;
  if (content.words.some(({ from, end }) => end <= from)) return null;
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

/** "Did the mayor say so?", "Should the mayor say so, …", "unless the mayor says so": nobody has said it. */
function isSupposed(clause: Clause, { group }: CueSite, { words: { from, end } }: Subject): boolean {
  if (!group?.finite || end > group.from) return false;
  if (clause.words.suppositions.has(lowerAt(clause, from - 1))) return true;
  const helper = groupTo(clause, from);
  const opens = helper?.copula && helper.end - helper.from === 1 && (posAt(clause, from - 2) ?? 'mark') === 'mark';
  return opens === true && (tokenAt(clause, from - 1)?.quoted ?? 0) === (tokenAt(clause, group.head)?.quoted ?? 0);
}

interface Found {
  readonly site: CueSite;
  readonly subject: Subject | null;
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
