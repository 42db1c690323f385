/** What a candidate is weighed by. The weights are mined for these very strings: another spelling is another feature. */
import type { Token } from '../document.js';
import type { AttributionRule } from '../languages/construction.js';
import { lexicalAct, nounOf } from './candidate-acts.js';
import { type Clause, IN_PHRASE, posAt, tokenAt, type Words } from './clause/clause.js';
import { groupTo } from './clause/groups.js';
import { gapOf, linkOf, type Signs, spelled } from './contents/signs.js';
import type { Content } from './contents/types.js';
import { headNoun, kindOfPhrase } from './heads.js';
import { type CueSite, controlOf, hasAgent } from './sites.js';
import type { Subject } from './subjects/types.js';

interface Parts {
  readonly site: CueSite;
  readonly subject: Subject | null;
  readonly content: Content;
}

/** @returns features in a fixed order, so that sums of their weights are the same to the last bit in every run */
export function featuresOf(clause: Clause, rule: AttributionRule, parts: Parts): string[] {
  const { site, subject, content } = parts;
  return [
    ...wordFeatures(clause, rule, { site, subject }),
    ...signFeatures(rule.id, site.key, content.signs),
    ...classFeatures(clause, rule.id, { site, subject, content }),
    ...verbFeatures(clause, rule.id, site),
    ...governed(clause, rule, site),
    ...surroundings(clause, rule, parts),
  ];
}

/** The cue, its form, its source and its act, alone and with the rule. */
function wordFeatures(clause: Clause, rule: AttributionRule, { site, subject }: Omit<Parts, 'content'>): string[] {
  const { id } = rule;
  const { key } = site;
  const form = formOf(clause, site);
  const who = subject ? whoOf(clause, subject.words) : 'nobody';
  const act = lexicalAct(clause, rule, site);
  const noun = nounOf(rule, key);
  return [
    id,
    key,
    `${key} ${id}`,
    `${key} ${form}`,
    `${id} ${form}`,
    `${id} ${who}`,
    who,
    `${id} ${subject?.how ?? 'none'}`,
    `${key} ${who}`,
    `act=${act} ${id}`,
    `act=${act} ${form}`,
    ...(noun === null ? [] : [`noun ${noun}`]),
    ...kindFeatures(clause, rule, { site, subject }),
  ];
}

/** What kind of thing the source is where it is called by a noun: storms claim lives, ministries claim to be right. */
function kindFeatures(clause: Clause, { id }: AttributionRule, { site: { key }, subject }: Omit<Parts, 'content'>): string[] {
  const kind = subject && kindOfPhrase(clause, subject.words);
  return kind ? [`is=${kind}`, `${id} is=${kind}`, `${key} is=${kind}`] : [];
}

/** What the finder of the content saw; what links cue and content counts with the cue's word too. */
function signFeatures(id: string, key: string, signs: Signs): string[] {
  const [link, gap] = [linkOf(signs), gapOf(signs)];
  return [
    ...spelled(signs).map((sign) => `${id} ${sign}`),
    ...(link ? [`${key} ${id} ${link}`] : []),
    ...(signs.kind === undefined ? [] : [`${key} ${id} kind=${signs.kind}`]),
    ...(gap ? [`${key} ${id} ${gap}`, `${key} ${id} ${link ?? ''} ${gap}`] : []),
  ];
}

/** What is true of verbs of saying, of thinking or of handling as such, and of what they are done to. */
function classFeatures(clause: Clause, id: string, { site: { key, group }, subject, content: { signs } }: Parts): string[] {
  const kind = group === null ? undefined : clause.words.cueClasses.get(key);
  if (kind === undefined) return [];
  const does = `${kind} ${id}`;
  const who = subject && kindOfPhrase(clause, subject.words);
  return [
    does,
    ...(who ? [`${does} is=${who}`] : []),
    ...(signs.object === undefined ? [] : [`${does} object=${signs.object}`]),
    ...(signs.kind === undefined ? [] : [`${does} kind=${signs.kind}`]),
    ...(signs.next === undefined ? [] : [`${does} then=${signs.next}`]),
    ...(signs.preposition === undefined ? [] : [`${does} prep=${signs.preposition}`]),
  ];
}

/** Whether the report itself is quoted, negated, governed or hypothetical. */
function verbFeatures(clause: Clause, id: string, { group }: CueSite): string[] {
  const control = group && controlOf(clause, group);
  return [
    ...(group?.negated ? ['negated', `${id} negated`] : []),
    ...(control ? [`control=${control.lemma}`, `${id} controlled`] : []),
    ...(group && hasAgent(clause, group) ? [`${id} agent`] : []),
    ...(group?.modal ? [`modal=${group.modal}`] : []),
  ];
}

/** "rejected suggestions that …": the act of the verb whose object a bare noun cue heads. */
function governed(clause: Clause, { id, cue }: AttributionRule, { cue: { from } }: CueSite): string[] {
  if (cue !== 'noun') return [];
  let at = from - 1;
  while (IN_PHRASE.has(posAt(clause, at) ?? 'mark') || posAt(clause, at) === 'adverb') at--;
  const verb = groupTo(clause, at + 1);
  if (!verb) return [];
  const under = `under=${clause.words.verbActs.get(verb.lemma) ?? 'none'}`;
  return [under, `${id} ${under}`];
}

function formOf(clause: Clause, { group, cue }: CueSite): string {
  if (!group) return posAt(clause, cue.from) ?? '';
  if (group.infinitive) return 'infinitive';
  if (group.passive) return 'passive';
  const head = tokenAt(clause, group.head);
  return `${head?.form ?? head?.pos ?? ''}${group.from < group.head ? '+' : ''}`;
}

/** The kind of source: a pronoun as such, a name, or the head noun. */
function whoOf(clause: Clause, words: Words): string {
  const last = tokenAt(clause, words.end - 1);
  const first = tokenAt(clause, words.from);
  if (!last || !first) return 'nobody';
  if (words.end - words.from === 1 && last.pos !== 'noun' && last.pos !== 'name') return `who=${last.lower}`;
  if (first.pos === 'name' || last.pos === 'name') return 'who=NAME';
  return `who=${headNoun(clause, words) ?? last.pos}`;
}

function surroundings(clause: Clause, rule: AttributionRule, { site, subject, content }: Parts): string[] {
  const first = content.words[0];
  const start = first && clause.tagged.tokens[first.from];
  return [
    `before=${neighbour(tokenAt(clause, startOf(site, subject) - 1))}`,
    `${rule.id} first=${start?.pos ?? ''}`,
    `${rule.id} words=${sizeOf(first)}`,
    clause.tagged.sentences[clause.index]?.paragraph === 0 ? 'opening' : 'body',
    `cue=${tokenAt(clause, site.cue.end - 1)?.pos ?? ''}`,
  ];
}

/** Where source and verb begin, whichever is first. */
export const startOf = ({ cue, group }: CueSite, subject: Subject | null): number =>
  Math.min(subject?.words.from ?? cue.from, group?.from ?? cue.from);

function neighbour(before: Token | undefined): string {
  if (!before) return 'start';
  return before.pos === 'noun' || before.pos === 'name' || before.pos === 'verb' ? before.pos : before.lower;
}

/** Finer than `bucket` for the shortest contents: a single word is hardly ever a claim. */
function sizeOf(words: Words | undefined): string {
  const size = words ? words.end - words.from : 0;
  if (size <= 1) return '1';
  if (size <= 2) return '2';
  if (size <= 4) return '4';
  return size <= 8 ? '8' : 'more';
}
