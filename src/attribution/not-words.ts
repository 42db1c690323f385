/** Cues whose subject or object shows that nothing was put in words: beasts, laws, names that people go by, things and where they lay. */

import type { AttributionRule, ContentPlace } from '../languages/construction.js';
import { type Clause, lowerAt, posAt, tokenAt, type Words } from './clause/clause.js';
import { groupAt, groupTo } from './clause/groups.js';
import { nounPhraseAfter } from './clause/phrases/after.js';
import { headNoun, kindOfPhrase } from './heads.js';
import { takesMainVerb } from './main-verb.js';
import type { CueSite } from './sites/types.js';
import { isSpeaking } from './subjects/speaking.js';
import type { Subject } from './subjects/types.js';

interface Cue {
  readonly site: CueSite;
  readonly subject: Subject;
}

interface Asked {
  readonly site: CueSite;
  readonly words: Words;
}

type Test = (clause: Clause, asked: Asked) => boolean;

/** Whichever rule it is. */
export const isNeverWords = (clause: Clause, { site, subject: { words } }: Cue): boolean =>
  isAtFault(clause, site) || isLaw(clause, site, words) || isSelfNamed(clause, site) || isDeed(clause, words);

/** "denying the dam had leaked": a verb of reporting with its object is nobody. */
const isDeed = (clause: Clause, { from }: Words): boolean =>
  tokenAt(clause, from)?.form === 'gerund' && clause.words.clauseTakers.has(tokenAt(clause, from)?.lemma ?? '');

/** By a rule that looks for a content of some kind. */
export function isNotWords(clause: Clause, rule: AttributionRule, { site, subject: { words } }: Cue): boolean {
  const tests = BY_CONTENT.get(rule.content);
  if (tests === undefined) return rule.cue === 'withheld-passive' && isInclined(clause, { site, words });
  const asked = { site, words };
  return tests.some((isNone) => isNone(clause, asked)) || (rule.cue === 'withheld-passive' && isInclined(clause, asked));
}

/** "The two skippers share a fear of fog": what the writer knows of them; but "share that view". */
const isShared: Test = (clause, { site: { group, cue } }) =>
  group !== null && clause.words.sharing.has(group.lemma) && clause.words.oneOfMany.has(lowerAt(clause, cue.end));

/** "The shuttered shops tell another story": what can be seen by them. */
function isTale(clause: Clause, { site: { group, cue }, words }: Asked): boolean {
  const tells = group !== null && clause.words.narrating.has(group.lemma) && !isSpeaking(clause, words);
  const object = tells ? nounPhraseAfter(clause, cue.end, false) : null;
  return object !== null && clause.words.tales.has(headNoun(clause, object) ?? '');
}

/** "said goodbye to her horse", "said grace" */
function isSetPhrase(clause: Clause, { site: { group, cue } }: Asked): boolean {
  const objects = group === null ? undefined : clause.words.setObjects.get(group.lemma);
  if (objects === undefined) return false;
  const head = objectHead(clause, cue.end);
  return objects.has(lowerAt(clause, head)) && groupAt(clause, head + 1) === undefined;
}

/** "his last goodbyes": behind whose they are. */
function objectHead(clause: Clause, from: number): number {
  let at = from;
  while (/^(?:determiner|possessive|adjective|number)$/.test(posAt(clause, at) ?? '')) at++;
  return at;
}

/** "showed her letter to the guard", "described a circle", "ordered two taxis": what is done with a thing; but "a poll shows a gap". */
function isHandled(clause: Clause, { site: { group, cue }, words }: Asked): boolean {
  if (group === null || group.negated) return false;
  if (clause.words.objectless.has(group.lemma)) return cue.end === group.end && OBJECT.test(posAt(clause, cue.end) ?? 'mark');
  const kinds = clause.words.handled.get(group.lemma);
  if (kinds === undefined || (clause.words.clauseTakers.has(group.lemma) && !isSpeaking(clause, words))) return false;
  const object = nounPhraseAfter(clause, cue.end, false);
  // "admits the patient was beaten": what has a verb of its own behind it is no object.
  if (object !== null && clause.words.clauseTakers.has(group.lemma) && groupAt(clause, object.end)?.finite === true) return false;
  return object !== null && posAt(clause, object.end - 1) === 'noun' && kinds.has(kindOfPhrase(clause, object) ?? '');
}

const OBJECT = /^(?:noun|adjective|determiner|possessive)$/;

/** "your direct debit": what readers own is nothing that a firm owns up to. */
const isReaders: Test = (clause, { site: { group, cue } }) =>
  group !== null && clause.words.knowing.has(group.lemma) && clause.words.readers.has(lowerAt(clause, cue.end));

/** "The mules refused to climb the pass" */
const isBeast: Test = (clause, { words }) => kindOfPhrase(clause, words) === 'animal';

/** "Rebels attacked a garrison", "bears attacked the hives", "a man attacked a woman": with more than words; but "attacked the plan". */
function isBlow(clause: Clause, { site: { group, cue }, words }: Asked): boolean {
  if (group === null || !clause.words.striking.has(group.lemma)) return false;
  const object = nounPhraseAfter(clause, cue.end, false);
  const kind = object && kindOfPhrase(clause, pastOwner(clause, object));
  if (!object || kind === null) return false;
  const isArmed = clause.words.armed.has(clause.words.singular(headNoun(clause, words) ?? ''));
  const isSomebody = kind === 'person' && clause.words.oneOfMany.has(lowerAt(clause, object.from));
  return isArmed ? !clause.words.wordKinds.has(kind) : isSomebody || clause.words.struckKinds.has(kind);
}

/** "The bank's plan": of the plan. */
function pastOwner(clause: Clause, { from, end }: Words): Words {
  let first = from;
  for (let at = from + 1; at < end; at++) if (posAt(clause, at) === 'possessive' && posAt(clause, at - 1) === 'noun') first = at + 1;
  return { from: first, end };
}

/** "The council voted to close the pool": a deed; but "voted that". */
const isBallot: Test = ({ words }, { site: { group } }) => group !== null && words.balloting.has(group.lemma);

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

/** "The coach is not given to panic": somebody, and not a thing that is kept back from somebody. */
const isInclined: Test = (clause, { site, words }) =>
  clause.words.recipientMarks.has(lowerAt(clause, site.cue.end)) && isSpeaking(clause, words);

/** "a group calling itself the Otters" */
function isSelfNamed(clause: Clause, { group }: CueSite): boolean {
  if (!group || !clause.words.renaming.has(group.lemma) || !clause.words.objectPronouns.has(lowerAt(clause, group.end))) return false;
  const named = posAt(clause, group.end + 1) === 'determiner' ? group.end + 2 : group.end + 1;
  const opens = group.gerund || clause.words.relatives.has(lowerAt(clause, group.from - 1));
  return opens && /^\p{Lu}/u.test(tokenAt(clause, named)?.text ?? '');
}

/** "Phone records placed the van near the depot at ten": a thing, and when it was where. */
function isPlaced(clause: Clause, { site, words }: Asked): boolean {
  if (isSpeaking(clause, words)) return false;
  const object = nounPhraseAfter(clause, site.cue.end, false);
  const kind = object && kindOfPhrase(clause, object);
  const lies = object !== null && posAt(clause, object.end) === 'preposition' && !clause.words.valueMarks.has(lowerAt(clause, object.end));
  return lies && kind !== null && (clause.words.shownKinds.has(kind) || clause.words.toldKinds.has(kind));
}

/** "The pilot who reported the fault said": with what stands behind it the sentence would have no verb. */
const isInsideSubject: Test = (clause, { site }) => takesMainVerb(clause, site.group);

/** What shows it where a rule looks for a content of that kind; by most, nothing does. */
const BY_CONTENT: ReadonlyMap<ContentPlace, readonly Test[]> = new Map([
  ['infinitive', [isBeast, isBallot, isInsideSubject]],
  ['whClause', [isBallot]],
  ['prepositionPhrase', [isBallot, isSetPhrase, isHandled]],
  ['nounPhrase', [isBeast, isBlow, isBallot, isShared, isSetPhrase, isTale, isHandled, isReaders, isInsideSubject]],
  ['bareClause', [isSetPhrase, isTale, isHandled, isInsideSubject]],
  ['figure', [isPlaced]],
]);
