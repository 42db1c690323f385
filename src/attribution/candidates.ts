/** Runs every rule at every site of a sentence and lists what they propose, with the features that weigh it. */

import type { AttributionRule, SourcePlace } from '../languages/construction.js';
import type { Act } from '../model.js';
import type { Label } from './boundaries/shared.js';
import { actOf, negatedAct, refusalOf } from './candidate-acts.js';
import { contentOf, type Found } from './candidate-contents.js';
import { type Clause, tokenAt, type Words } from './clause/clause.js';
import type { Content } from './contents/types.js';
import { startOf, tellFeatures } from './features.js';
import { SITES } from './sites/index.js';
import type { CueSite } from './sites/types.js';
import { SOURCES } from './sources.js';
import type { Subject } from './subjects/types.js';
import type { Telling } from './told.js';
import { isQuotedAs, isUnsaid } from './unsaid.js';

export interface Candidate {
  /** What its boundaries are weighed by. */
  readonly label: Label;
  readonly rule: AttributionRule;
  readonly clause: Clause;
  readonly cue: Words;
  readonly source: Words | null;
  readonly content: Content;
  readonly key: string;
  /** Found out when it is asked for: most candidates are dropped before. */
  readonly act: Act;
  readonly negated: boolean;
  /** What it is weighed by. */
  readonly features: Telling;
}

/** A site with what was found there by the places of sources: most rules look for the same. */
interface Place {
  readonly site: CueSite;
  readonly found: Map<SourcePlace, Found>;
}

/** All that the rules propose in one sentence. */
export function candidatesIn(clause: Clause, rules: readonly AttributionRule[]): Candidate[] {
  const out: Candidate[] = [];
  const places = new Map<string, readonly Place[]>();
  for (const rule of rules) {
    const kind = rule.phrases ? rule.id : rule.cue;
    const listed = places.get(kind) ?? SITES[rule.cue](clause, rule).map((site) => ({ site, found: new Map() }));
    places.set(kind, listed);
    for (const place of listed) {
      const candidate = propose(clause, rule, foundAt(clause, rule.source, place));
      if (candidate) out.push(candidate);
    }
  }
  return out;
}

function foundAt(clause: Clause, source: SourcePlace, { site, found }: Place): Found {
  const known = found.get(source);
  if (known !== undefined) return known;
  const subject = SOURCES[source](clause, site);
  const { cue, group } = site;
  const asked = { clause, cue, group, subject: subject?.words ?? null };
  const now = { site, subject, asked, lead: leadOf(clause, site, subject) };
  found.set(source, now);
  return now;
}

function propose(clause: Clause, rule: AttributionRule, found: Found): Candidate | null {
  const { site, subject, lead } = found;
  if (!subject && needsSource(rule)) return null;
  if (subject && isUnsaid(clause, rule, { site, subject })) return null;
  const content = contentOf(clause, rule, found);
  if (!content || content.words.some(({ from, end }) => end <= from) || isQuotedAs(clause, content)) return null;
  return {
    label: {
      lead,
      rule: rule.id,
      clausal: rule.clausal ?? false,
      key: site.key,
      form: tokenAt(clause, site.group?.head ?? -1)?.form ?? null,
    },
    rule,
    clause,
    cue: site.cue,
    source: isPassive(rule) && rule.source === 'subject-before' ? null : (subject?.words ?? null),
    content,
    key: site.key,
    get act() {
      return rule.act ?? refusalOf(clause, rule, site) ?? negatedAct(clause, actOf(clause, rule, { key: site.key, content }), site);
    },
    negated: site.group?.negated ?? false,
    features: (told) => tellFeatures(told, { clause, rule, site, subject, content }),
  };
}

/** The subordinator that opens the cue's clause ("While X said that …"): its content ends at the comma. */
function leadOf(clause: Clause, site: CueSite, subject: Subject | null): string {
  const before = tokenAt(clause, startOf(site, subject) - 1);
  return before && (before.pos === 'subordinator' || before.pos === 'wh') ? before.lower : '';
}

const isPassive = (rule: AttributionRule): boolean => rule.cue === 'passive' || rule.cue === 'reputed' || rule.cue === 'withheld-passive';

const needsSource = (rule: AttributionRule): boolean => rule.source !== 'none' && rule.source !== 'origin';
