/** What a candidate is weighed by. The weights are mined for these very strings: another spelling is another feature. */
import type { Token } from '../document.js';
import type { AttributionRule } from '../languages/construction.js';
import { askedOnce } from '../text/asked-once.js';
import { lexicalAct, nounOf } from './candidate-acts.js';
import { type Clause, IN_PHRASE, posAt, tokenAt, type Words } from './clause/clause.js';
import { groupTo } from './clause/groups.js';
import { gapOf, linkOf, tellSpelled } from './contents/signs.js';
import type { Content } from './contents/types.js';
import { headNoun, kindOfPhrase } from './heads.js';
import { hasAgent } from './sites/groups.js';
import type { CueSite } from './sites/types.js';
import { controlOf } from './sites/verbs.js';
import type { Subject } from './subjects/types.js';
import { partOf, type Told } from './told.js';

export interface Parts {
  readonly clause: Clause;
  readonly rule: AttributionRule;
  readonly site: CueSite;
  readonly subject: Subject | null;
  readonly content: Content;
}

/** Tells what is seen of a candidate. */
export function tellFeatures(told: Told, parts: Parts): void {
  tellWords(told, parts);
  tellSigns(told, parts);
  tellClass(told, parts);
  tellVerb(told, parts);
  tellGovernor(told, parts);
  tellSurroundings(told, parts);
}

const actPart = partOf('act=');

/** The cue, its form, its source and its act, alone and with the rule. */
function tellWords(told: Told, parts: Parts): void {
  const { clause, rule, site, subject } = parts;
  const { id } = rule;
  const { key } = site;
  const form = formOf(clause, site);
  const who = subject ? whoOf(clause, subject.words) : 'nobody';
  const act = actPart(lexicalAct(clause, rule, site));
  const noun = nounOf(rule, key);
  told.add(id);
  told.add(key);
  told.add(key, id);
  told.add(key, form);
  told.add(id, form);
  told.add(id, who);
  told.add(who);
  told.add(id, subject?.how ?? 'none');
  told.add(key, who);
  told.add(act, id);
  told.add(act, form);
  if (noun !== null) told.add('noun', noun);
  tellKind(told, parts);
}

const kindPart = partOf('is=');

/** What kind of thing the source is where it is called by a noun: storms claim lives, ministries claim to be right. */
function tellKind(told: Told, { clause, rule: { id }, site: { key }, subject }: Parts): void {
  const called = subject && kindOfPhrase(clause, subject.words);
  if (!called) return;
  const kind = kindPart(called);
  told.add(kind);
  told.add(id, kind);
  told.add(key, kind);
}

const objectPart = partOf('kind=');

/** What the finder of the content saw; what links cue and content counts with the cue's word too. */
function tellSigns(told: Told, { rule: { id }, site: { key }, content: { signs } }: Parts): void {
  const link = linkOf(signs);
  const gap = gapOf(signs);
  tellSpelled(told, id, signs);
  if (link) told.add(key, id, link);
  if (signs.kind !== undefined) told.add(key, id, objectPart(signs.kind));
  if (!gap) return;
  told.add(key, id, gap);
  told.add(key, id, link ?? '', [gap]);
}

const actedOnPart = partOf('object=');
const nextPart = partOf('then=');
const prepositionPart = partOf('prep=');

/** What is true of verbs of saying, of thinking or of handling as such, and of what they are done to. */
function tellClass(told: Told, { clause, rule: { id }, site: { key, group }, subject, content: { signs } }: Parts): void {
  const verbs = group === null ? undefined : clause.words.cueClasses.get(key);
  if (verbs === undefined) return;
  const called = subject && kindOfPhrase(clause, subject.words);
  told.add(verbs, id);
  if (called) told.add(verbs, id, kindPart(called));
  if (signs.object !== undefined) told.add(verbs, id, actedOnPart(signs.object));
  if (signs.kind !== undefined) told.add(verbs, id, objectPart(signs.kind));
  if (signs.next !== undefined) told.add(verbs, id, nextPart(signs.next));
  if (signs.preposition !== undefined) told.add(verbs, id, prepositionPart(signs.preposition));
}

const controlPart = partOf('control=');
const modalPart = partOf('modal=');

/** Whether the report itself is quoted, negated, governed or hypothetical. */
function tellVerb(told: Told, { clause, rule: { id }, site: { group } }: Parts): void {
  if (!group) return;
  const control = controlOf(clause, group);
  if (group.negated) {
    told.add('negated');
    told.add(id, 'negated');
  }
  if (control) {
    told.add(controlPart(control.lemma));
    told.add(id, 'controlled');
  }
  if (hasAgent(clause, group)) told.add(id, 'agent');
  if (group.modal) told.add(modalPart(group.modal));
}

const underPart = partOf('under=');

/** "rejected suggestions that …": the act of the verb whose object a bare noun cue heads. */
function tellGovernor(told: Told, { clause, rule: { id, cue }, site }: Parts): void {
  if (cue !== 'noun') return;
  let at = site.cue.from - 1;
  while (IN_PHRASE.has(posAt(clause, at) ?? 'mark') || posAt(clause, at) === 'adverb') at--;
  const verb = groupTo(clause, at + 1);
  if (!verb) return;
  const under = underPart(clause.words.verbActs.get(verb.lemma) ?? 'none');
  told.add(under);
  told.add(id, under);
}

/** A form with helpers before it. */
const helped = askedOnce((form) => `${form}+`);

function formOf(clause: Clause, { group, cue }: CueSite): string {
  if (!group) return posAt(clause, cue.from) ?? '';
  if (group.infinitive) return 'infinitive';
  if (group.passive) return 'passive';
  const head = tokenAt(clause, group.head);
  const form = head?.form ?? head?.pos ?? '';
  return group.from < group.head ? helped(form) : form;
}

const whoPart = partOf('who=');

/** The kind of source: a pronoun as such, a name, or the head noun. */
function whoOf(clause: Clause, words: Words): string {
  const last = tokenAt(clause, words.end - 1);
  const first = tokenAt(clause, words.from);
  if (!last || !first) return 'nobody';
  if (words.end - words.from === 1 && last.pos !== 'noun' && last.pos !== 'name') return whoPart(last.lower);
  if (first.pos === 'name' || last.pos === 'name') return 'who=NAME';
  return whoPart(headNoun(clause, words) ?? last.pos);
}

function tellSurroundings(told: Told, { clause, rule: { id }, site, subject, content }: Parts): void {
  const first = content.words[0];
  const start = first && clause.tagged.tokens[first.from];
  told.add(beforePart(neighbour(tokenAt(clause, startOf(site, subject) - 1))));
  told.add(id, firstPart(start?.pos ?? ''));
  told.add(id, wordsPart(sizeOf(first)));
  told.add(clause.paragraph === 0 ? 'opening' : 'body');
  told.add(cuePart(tokenAt(clause, site.cue.end - 1)?.pos ?? ''));
}

const beforePart = partOf('before=');
const firstPart = partOf('first=');
const wordsPart = partOf('words=');
const cuePart = partOf('cue=');

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
