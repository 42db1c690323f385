/** Cues whose subject or object shows that nothing was put in words: beasts, laws, names that people go by, things and where they lay. */

import type { AttributionRule } from '../languages/construction.js';
import { type Clause, lowerAt, posAt, tokenAt, type Words } from './clause/clause.js';
import { groupAt, groupTo } from './clause/groups.js';
import { nounPhraseAfter } from './clause/phrases/after.js';
import { headNoun, kindOfPhrase } from './heads.js';
import type { CueSite } from './sites/types.js';
import { isSpeaking } from './subjects/speaking.js';
import type { Subject } from './subjects/types.js';

interface Cue {
  readonly site: CueSite;
  readonly subject: Subject;
}

export const isNotWords = (clause: Clause, rule: AttributionRule, { site, subject: { words } }: Cue): boolean =>
  isBeast(clause, rule, words) ||
  isAtFault(clause, site) ||
  isBallot(clause, rule, site) ||
  isLaw(clause, site, words) ||
  isInclined(clause, rule, { site, words }) ||
  isSelfNamed(clause, site) ||
  isPlaced(clause, rule, { site, words }) ||
  isShared(clause, rule, site) ||
  isSetPhrase(clause, rule, site) ||
  isTale(clause, rule, { site, words });

/** "The two skippers share a fear of fog": what the writer knows of them; but "share that view". */
const isShared = (clause: Clause, { content }: AttributionRule, { group, cue }: CueSite): boolean =>
  content === 'nounPhrase' &&
  group !== null &&
  clause.words.sharing.has(group.lemma) &&
  clause.words.oneOfMany.has(lowerAt(clause, cue.end));

/** "The shuttered shops tell another story": what can be seen by them. */
function isTale(clause: Clause, { content }: AttributionRule, { site: { group, cue }, words }: Asked): boolean {
  const tells = group !== null && clause.words.narrating.has(group.lemma) && TOLD.has(content) && !isSpeaking(clause, words);
  const object = tells ? nounPhraseAfter(clause, cue.end, false) : null;
  return object !== null && clause.words.tales.has(headNoun(clause, object) ?? '');
}

/** "said goodbye to her horse", "said grace" */
function isSetPhrase(clause: Clause, { content }: AttributionRule, { group, cue }: CueSite): boolean {
  if (group === null || !OBJECTS.has(content)) return false;
  const head = objectHead(clause, cue.end);
  return clause.words.setObjects.get(group.lemma)?.has(lowerAt(clause, head)) === true && groupAt(clause, head + 1) === undefined;
}

/** "his last goodbyes": behind whose they are. */
function objectHead(clause: Clause, from: number): number {
  let at = from;
  while (/^(?:possessive|adjective)$/.test(posAt(clause, at) ?? '') && at < from + 3) at++;
  return at;
}

const OBJECTS: ReadonlySet<string> = new Set(['nounPhrase', 'bareClause', 'prepositionPhrase']);

const TOLD: ReadonlySet<string> = new Set(['nounPhrase', 'bareClause']);

/** "The mules refused to climb the pass" */
const isBeast = (clause: Clause, { content }: AttributionRule, subject: Words): boolean =>
  content === 'infinitive' && kindOfPhrase(clause, subject) === 'animal';

/** "The council voted to close the pool": a deed; but "voted that". */
const isBallot = ({ words }: Clause, { content }: AttributionRule, { group }: CueSite): boolean =>
  group !== null && words.balloting.has(group.lemma) && BALLOTED.has(content);

const BALLOTED: ReadonlySet<string> = new Set(['infinitive', 'prepositionPhrase', 'nounPhrase', 'whClause']);

/** "The moths were to blame" */
const isAtFault = (clause: Clause, { group }: CueSite): boolean =>
  group !== null &&
  clause.words.verbActs.get(group.lemma) === 'accuse' &&
  posAt(clause, group.head - 1) === 'to' &&
  /^(?:auxiliary|verb)$/.test(posAt(clause, group.head - 2) ?? '') &&
  (group.from < group.head - 1 || groupTo(clause, group.head - 1)?.copula === true);

/** "The law requires boats to carry radios": whoever made it may have said so, long ago. */
function isLaw(clause: Clause, { key }: CueSite, subject: Words): boolean {
  if (clause.words.verbActs.get(key) !== 'demand') return false;
  const head = headNoun(clause, subject);
  return head !== null && clause.words.laws.has(clause.words.singular(head));
}

interface Asked {
  readonly site: CueSite;
  readonly words: Words;
}

/** "The coach is not given to panic": somebody, and not a thing that is kept back from somebody. */
const isInclined = (clause: Clause, { cue }: AttributionRule, { site, words }: Asked): boolean =>
  cue === 'withheld-passive' && clause.words.recipientMarks.has(lowerAt(clause, site.cue.end)) && isSpeaking(clause, words);

/** "a group calling itself the Otters" */
function isSelfNamed(clause: Clause, { group }: CueSite): boolean {
  if (!group || !clause.words.renaming.has(group.lemma) || !clause.words.objectPronouns.has(lowerAt(clause, group.end))) return false;
  const named = posAt(clause, group.end + 1) === 'determiner' ? group.end + 2 : group.end + 1;
  const opens = group.gerund || clause.words.relatives.has(lowerAt(clause, group.from - 1));
  return opens && /^\p{Lu}/u.test(tokenAt(clause, named)?.text ?? '');
}

/** "Phone records placed the van near the depot at ten": a thing, and when it was where. */
function isPlaced(clause: Clause, { content }: AttributionRule, { site, words }: Asked): boolean {
  if (content !== 'figure' || isSpeaking(clause, words)) return false;
  const object = nounPhraseAfter(clause, site.cue.end, false);
  const kind = object && kindOfPhrase(clause, object);
  const lies = object !== null && posAt(clause, object.end) === 'preposition' && !clause.words.valueMarks.has(lowerAt(clause, object.end));
  return lies && kind !== null && (clause.words.shownKinds.has(kind) || clause.words.toldKinds.has(kind));
}
