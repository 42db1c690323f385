/** Runs every rule at every site of a sentence and lists what they propose, with the features that weigh it. */
import { REFUSALS, STATING_WITH_THAT } from '../lexicon/cue-phrases.js';
import type { Act } from '../model.js';
import type { Label } from './boundaries.js';
import { agentMark, CONTENTS, type Content } from './contents.js';
import { adjectiveActs, nounActs, verbActs } from './cues.js';
import { isTimePhrase, nounPhraseAfter, nounPhraseBefore } from './phrases.js';
import type { AttributionRule, SourcePlace } from './rule.js';
import { type Clause, lowerAt, posAt, tokenAt, type Words } from './sentence.js';
import { type CueSite, controlOf, SITES } from './sites.js';
import { type Subject, subjectAfter, subjectBefore, topicOf } from './subjects.js';

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

type Finder = (clause: Clause, site: CueSite) => Subject | null;

const near = (words: Words | null, how: Subject['how'] = 'near'): Subject | null => words && { words, how };

const SOURCES: Readonly<Record<SourcePlace, Finder>> = {
  'subject-before': (clause, { group }) => group && subjectBefore(clause, group),
  'subject-after': (clause, { group }) => group && subjectAfter(clause, group),
  'phrase-after': (clause, { cue }) => near(wholePhraseAfter(clause, cue.end)),
  'agent-after': (clause, { cue }) => {
    const by = agentMark(clause, cue.end);
    return by === null ? null : near(nounPhraseAfter(clause, by + 1, false));
  },
  'owner-before': (clause, { cue }) => owner(clause, cue),
  'phrase-before': (clause, { cue }) => near(nounPhraseBefore(clause, cue.from)),
  origin: (clause, { cue }) => origin(clause, cue),
  none: () => null,
};

/** "it was said from the ministry", "from the capital it is also said": where hearsay comes from, if the sentence tells. */
function origin(clause: Clause, cue: Words): Subject | null {
  for (let i = cue.end; i < Math.min(clause.end, cue.end + 6); i++) {
    const named = /^(?:from|by|at|in)$/.test(lowerAt(clause, i)) && !isTimePhrase(clause, i) && !isTimePhrase(clause, i + 1);
    if (named) return near(wholeOrigin(clause, i + 1), 'after');
    if (posAt(clause, i) === 'mark' || lowerAt(clause, i) === 'that') break;
  }
  return /^(?:from|in)$/.test(lowerAt(clause, clause.from)) ? near(nounPhraseAfter(clause, clause.from + 1, false), 'headline') : null;
}

function wholeOrigin(clause: Clause, from: number): Words | null {
  const open = /^(?:those|people|sources|circles)$/.test(lowerAt(clause, from));
  return open ? wholePhraseAfter(clause, from) : nounPhraseAfter(clause, from, false);
}

/** A noun phrase up to the next mark, with what hangs on it, but without a relative clause. */
function wholePhraseAfter(clause: Clause, from: number): Words | null {
  const phrase = nounPhraseAfter(clause, from);
  if (!phrase) return null;
  let end = phrase.end;
  while (end < clause.end && posAt(clause, end) !== 'mark' && end - phrase.end < 12) {
    const pos = posAt(clause, end);
    if (pos === 'wh' || pos === 'auxiliary' || pos === 'modal' || lowerAt(clause, end) === 'that') return phrase;
    end++;
  }
  return end === clause.end || posAt(clause, end) === 'mark' ? { from, end } : phrase;
}

/** "Paris's denial", "his warning", "the warning from Kyiv", "a claim by the ministry" */
function owner(clause: Clause, cue: Words): Subject | null {
  let i = cue.from - 1;
  while (posAt(clause, i) === 'adjective' || posAt(clause, i) === 'noun') i--;
  if (posAt(clause, i) !== 'possessive') return agent(clause, cue);
  if (lowerAt(clause, i) !== "'s") return near({ from: i, end: i + 1 }, 'noun');
  return near(nounPhraseBefore(clause, i), 'noun');
}

function agent(clause: Clause, cue: Words): Subject | null {
  for (let i = cue.end; i < Math.min(clause.end, cue.end + 6); i++) {
    const word = lowerAt(clause, i);
    if (word === 'by' || (word === 'from' && i === cue.end)) return near(nounPhraseAfter(clause, i + 1, false), 'after');
    const pos = posAt(clause, i);
    if (pos === 'mark' || pos === 'auxiliary' || pos === 'to' || pos === 'wh') return null;
  }
  return null;
}

/** All that the rules propose in one sentence. */
export function candidatesIn(clause: Clause, rules: readonly AttributionRule[]): Candidate[] {
  const out: Candidate[] = [];
  const sites = new Map<string, CueSite[]>();
  for (const rule of rules) {
    const kind = rule.cue === 'phrase' ? rule.id : rule.cue;
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
  if (!content) return null;
  const source = isPassive(rule) && rule.source === 'subject-before' ? null : (subject?.words ?? null);
  if (!subject && needsSource(rule)) return null;
  if (content.words.some(({ from, end }) => end <= from)) return null;
  return {
    label: {
      lead: leadOf(clause, site, subject),
      rule: rule.id,
      key: site.key,
      form: site.group ? (tokenAt(clause, site.group.head)?.form ?? null) : null,
    },
    rule,
    clause,
    cue: site.cue,
    source,
    content,
    key: site.key,
    act: rule.act ?? refusalOf(clause, site) ?? actOf(rule, site, content),
    negated: site.group?.negated ?? false,
    features: featuresOf(clause, rule, { site, subject, content }),
  };
}

/** The subordinator that opens the cue's clause ("While X said that …"): its content ends at the comma. */
function leadOf(clause: Clause, site: CueSite, subject: Subject | null): string {
  const edge = Math.min(subject?.words.from ?? site.cue.from, site.group?.from ?? site.cue.from);
  const before = tokenAt(clause, edge - 1);
  return before && (before.pos === 'subordinator' || before.pos === 'wh') ? before.lower : '';
}

const isPassive = (rule: AttributionRule): boolean => rule.cue === 'passive' || rule.cue === 'withheld-passive';

/** A passive's subject is part of its content, not its source; where somebody must be found, nobody means no claim. */
function contentOf(clause: Clause, rule: AttributionRule, { site, subject }: { site: CueSite; subject: Subject | null }): Content | null {
  const topic = rule.cue === 'passive' && rule.source === 'agent-after' && site.group ? topicOf(clause, site.group) : subject;
  const edge = rule.source === 'origin' ? it(clause, site) : (topic?.words ?? null);
  return CONTENTS[rule.content]({ clause, cue: site.cue, group: site.group, subject: edge });
}

/** The "it" of "it was said": what stands before it is content. */
function it(clause: Clause, { cue, group }: CueSite): Words {
  let from = (group?.from ?? cue.from) - 1;
  while (from > clause.from && lowerAt(clause, from) !== 'it') from--;
  return { from, end: from + 1 };
}

const needsSource = (rule: AttributionRule): boolean => rule.source !== 'none' && rule.source !== 'origin';

function actOf(rule: AttributionRule, { key }: CueSite, content: Content): Act {
  const preposition = content.signs.find((sign) => sign.startsWith('prep='))?.slice(5);
  if (rule.cue === 'noun' || rule.cue === 'light-noun') return nounActs.get(key.split('+').at(-1) ?? key) ?? 'state';
  if (rule.content === 'thatClause' && STATING_WITH_THAT.has(key.split('_')[0] ?? key)) return 'state';
  if (rule.cue === 'adjective') return adjectiveActs.get(key.slice(3)) ?? 'believe';
  const phrasal = (preposition && verbActs.get(`${key}_${preposition}`)) || (rule.content === 'infinitive' && verbActs.get(`${key}_to`));
  return phrasal || verbActs.get(key) || verbActs.get(key.split('_')[0] ?? key) || 'state';
}

const lexicalAct = (rule: AttributionRule, { key }: CueSite): string =>
  rule.cue === 'verb' || rule.cue === 'passive' ? (verbActs.get(key) ?? 'none') : rule.cue;

/** "refused to say": a refusal, whatever is refused. */
function refusalOf(clause: Clause, { group }: CueSite): Act | null {
  const control = group && controlOf(clause, group);
  return control && REFUSALS.has(control.lemma) ? 'decline' : null;
}

interface Parts {
  readonly site: CueSite;
  readonly subject: Subject | null;
  readonly content: Content;
}

function featuresOf(clause: Clause, rule: AttributionRule, parts: Parts): string[] {
  const { site, subject, content } = parts;
  const r = rule.id;
  const { key } = site;
  const form = formOf(clause, site);
  const who = subject ? whoOf(clause, subject.words) : 'nobody';
  const out = [
    r,
    key,
    `${key} ${r}`,
    `${key} ${form}`,
    `${r} ${form}`,
    `${r} ${who}`,
    `${who}`,
    `${r} ${subject?.how ?? 'none'}`,
    `${key} ${who}`,
  ];
  const act = lexicalAct(rule, site);
  out.push(`act=${act} ${r}`, `act=${act} ${form}`);
  for (const sign of content.signs) out.push(`${r} ${sign}`);
  const preposition = content.signs.find((sign) => sign.startsWith('prep=') || sign.startsWith('then=') || sign.startsWith('noun='));
  if (preposition) out.push(`${key} ${r} ${preposition}`);
  const gap = content.signs.find((sign) => sign.startsWith('gap='));
  if (gap) out.push(`${key} ${r} ${gap}`, `${key} ${r} ${preposition ?? ''} ${gap}`);
  const quoted = tokenAt(clause, site.cue.from)?.quoted ?? 0;
  if (quoted > 0) out.push('inside-quotation', `${r} inside-quotation`, `${key} inside-quotation`);
  if (site.group?.negated) out.push('negated', `${r} negated`);
  const control = site.group && controlOf(clause, site.group);
  if (control) out.push(`control=${control.lemma}`, `${r} controlled`);
  if (site.group?.modal) out.push(`modal=${site.group.modal}`);
  out.push(...surroundings(clause, rule, parts));
  return out;
}

function formOf(clause: Clause, { group, cue }: CueSite): string {
  if (!group) return posAt(clause, cue.from) ?? '';
  const head = tokenAt(clause, group.head);
  const helped = group.from < group.head ? '+' : '';
  return group.infinitive ? 'infinitive' : group.passive ? 'passive' : `${head?.form ?? head?.pos ?? ''}${helped}`;
}

/** The kind of source: a pronoun as such, a name, or the head noun. */
function whoOf(clause: Clause, words: Words): string {
  const last = tokenAt(clause, words.end - 1);
  const first = tokenAt(clause, words.from);
  if (!last || !first) return 'nobody';
  if (words.end - words.from === 1 && last.pos !== 'noun' && last.pos !== 'name') return `who=${last.lower}`;
  if (first.pos === 'name' || last.pos === 'name') return 'who=NAME';
  for (let i = words.from; i < words.end; i++) {
    const after = posAt(clause, i + 1);
    if (posAt(clause, i) === 'noun' && after !== 'noun') return `who=${lowerAt(clause, i)}`;
  }
  return `who=${last.pos}`;
}

function surroundings(clause: Clause, rule: AttributionRule, { site, subject, content }: Parts): string[] {
  const edge = Math.min(subject?.words.from ?? site.cue.from, site.group?.from ?? site.cue.from);
  const before = tokenAt(clause, edge - 1);
  const first = content.words[0];
  const start = first ? clause.tagged.tokens[first.from] : undefined;
  const size = first ? first.end - first.from : 0;
  const paragraph = clause.tagged.sentences[clause.index]?.paragraph === 0 ? 'opening' : 'body';
  return [
    `before=${before ? (before.pos === 'noun' || before.pos === 'name' || before.pos === 'verb' ? before.pos : before.lower) : 'start'}`,
    `${rule.id} first=${start?.pos ?? ''}`,
    `${rule.id} words=${size <= 1 ? '1' : size <= 2 ? '2' : size <= 4 ? '4' : size <= 8 ? '8' : 'more'}`,
    paragraph,
    `cue=${tokenAt(clause, site.cue.end - 1)?.pos ?? ''}`,
  ];
}
