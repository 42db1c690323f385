/** Runs every rule at every site of a sentence and lists what they propose, with the features that weigh it. */

import type { AttributionRule, SourcePlace } from '../languages/construction.js';
import type { Act } from '../model.js';
import { oncePer } from '../text/asked-once.js';
import type { Label } from './boundaries/shared.js';
import { actOf, negatedAct, ofNobody, refusalOf } from './candidate-acts.js';
import { contentOf, type Found } from './candidate-contents.js';
import { type Clause, tokenAt, type Words } from './clause/clause.js';
import { tellsWhen } from './contents/meantime.js';
import type { Content } from './contents/types.js';
import { type Parts, startOf, tellFeatures } from './features.js';
import { isNeverWords, isNotWords } from './not-words.js';
import { SITES } from './sites/index.js';
import type { CueSite, Lister } from './sites/types.js';
import { SOURCES } from './sources.js';
import type { Subject } from './subjects/types.js';
import type { Telling } from './told.js';
import { isLet, isQuotedAs, isSupposed, isUnsaid, silenceOf } from './unsaid.js';

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

/** The sites of one kind with who was found to speak there, by the numbers of the places of sources: most rules look for the same. */
interface Places {
  readonly sites: readonly CueSite[];
  readonly found: (readonly Found[] | undefined)[];
}

/** Most kinds of cue are nowhere in a sentence. */
const NOWHERE: Places = { sites: [], found: [] };

const placesOf = (sites: readonly CueSite[]): Places => (sites.length === 0 ? NOWHERE : { sites, found: [] });

/** All that the rules propose in one sentence. */
export function candidatesIn(clause: Clause, rules: readonly AttributionRule[]): Candidate[] {
  const out: Candidate[] = [];
  const places: Places[] = [];
  for (const numbers of numbered(rules)) {
    const { rule, kind, list } = numbers;
    const listed = places[kind] ?? placesOf(list(clause, rule));
    places[kind] = listed;
    if (listed === NOWHERE) continue;
    for (const found of foundBy(clause, numbers, listed)) {
      const candidate = propose(clause, rule, found);
      if (candidate) out.push(candidate);
    }
  }
  return out;
}

/** A rule with the numbers of what it has in common with others: where its cue may stand, and what lists that; where its source stands. */
interface Numbered {
  readonly rule: AttributionRule;
  readonly kind: number;
  readonly list: Lister;
  readonly place: number;
}

const numbered = oncePer((rules: readonly AttributionRule[]): readonly Numbered[] => {
  const kinds = inOrder();
  const places = inOrder();
  return rules.map((rule) => ({
    rule,
    kind: kinds(rule.phrases ? rule.id : rule.cue),
    list: SITES[rule.cue],
    place: places(rule.source),
  }));
});

/** Numbers names in order of appearance. */
function inOrder(): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
}

/** The sites where somebody speaks, as far as somebody must. */
function foundBy(clause: Clause, { rule: { source }, place }: Numbered, { sites, found }: Places): readonly Found[] {
  const known = found[place];
  if (known !== undefined) return known;
  const now: Found[] = [];
  // Asked for every rule and sentence: `flatMap` takes many times as long.
  for (const site of sites) {
    const one = foundAt(clause, source, site);
    if (one !== null) now.push(one);
  }
  found[place] = now;
  return now;
}

function foundAt(clause: Clause, source: SourcePlace, site: CueSite): Found | null {
  const subject = SOURCES[source](clause, site);
  if (subject ? isNobodys(clause, site, subject) : needsSource(source)) return null;
  const { cue, group } = site;
  const asked = { clause, cue, group, subject: subject?.words ?? null };
  const silence = subject && silenceOf(clause, site, subject);
  return { site, subject, silence, asked, lead: leadOf(clause, site, subject) };
}

/** Nobody has put it in words, by whichever rule. */
const isNobodys = (clause: Clause, site: CueSite, subject: Subject): boolean =>
  isSupposed(clause, site, subject) || isLet(clause, site, subject) || isNeverWords(clause, { site, subject });

function propose(clause: Clause, rule: AttributionRule, found: Found): Candidate | null {
  const { site, subject, silence, lead } = found;
  if (silence && isUnsaid(clause, rule, { site, silence })) return null;
  if (subject && isNotWords(clause, rule, { site, subject })) return null;
  const content = contentOf(clause, rule, found);
  if (!content || content.words.some(({ from, end }) => end <= from) || isQuotedAs(clause, rule, { site, subject, content })) return null;
  if (site.group && tellsWhen(clause, site.group, content)) return null;
  return new Proposal({ clause, rule, site, subject, content }, lead);
}

/** Of a class, since many are made: an object with a getter of its own takes several times as long to make. */
class Proposal implements Candidate {
  readonly rule: AttributionRule;
  readonly clause: Clause;
  readonly cue: Words;
  readonly source: Words | null;
  readonly content: Content;
  readonly key: string;
  readonly features: Telling;

  constructor(
    private readonly parts: Parts,
    private readonly lead: string,
  ) {
    const { clause, rule, site, subject, content } = parts;
    this.rule = rule;
    this.clause = clause;
    this.cue = site.cue;
    this.source = isPassive(rule) && rule.source === 'subject-before' ? null : (subject?.words ?? null);
    this.content = content;
    this.key = site.key;
    this.features = (told) => tellFeatures(told, parts);
  }

  get label(): Label {
    const { clause, rule, site } = this.parts;
    const form = tokenAt(clause, site.group?.head ?? -1)?.form ?? null;
    return { lead: this.lead, rule: rule.id, clausal: rule.clausal ?? false, key: site.key, form };
  }

  get negated(): boolean {
    const { clause, site, subject } = this.parts;
    return ofNobody(clause, site, subject?.words).group?.negated ?? false;
  }

  get act(): Act {
    const { clause, rule, subject, content } = this.parts;
    const site = ofNobody(clause, this.parts.site, subject?.words);
    return rule.act ?? refusalOf(clause, rule, site) ?? negatedAct(clause, actOf(clause, rule, { key: site.key, content }), site);
  }
}

/** The subordinator that opens the cue's clause ("While X said that …"): its content ends at the comma. */
function leadOf(clause: Clause, site: CueSite, subject: Subject | null): string {
  const before = tokenAt(clause, startOf(site, subject) - 1);
  return before && (before.pos === 'subordinator' || before.pos === 'wh') ? before.lower : '';
}

const isPassive = (rule: AttributionRule): boolean => rule.cue === 'passive' || rule.cue === 'reputed' || rule.cue === 'withheld-passive';

const needsSource = (source: SourcePlace): boolean => source !== 'none' && source !== 'origin';
